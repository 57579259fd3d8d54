package id.canting.layout;

import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.TrialMotif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;

/**
 * A band whose pieces each carry one dot, off every middle, so that a test sees where each piece went and how it lies.
 *
 * @param seams whether something stands between two units
 */
public record TrialBand(boolean seams) implements Band {
    static final double HEIGHT = 6;

    private static final Parameter.Quantity LENGTH = Parameter.length("length", "panjang", "length", 20, 10, 40);

    /** In a unit: in the middle of its length, 1 mm from the field. */
    static final double FROM_FIELD = 1;

    /** On a seam: half a millimetre from the field. */
    static final double SEAM = 0.5;

    /** In a corner: from the edge that ends there, and from the field's side of the one that begins. */
    static final Point CORNER = new Point(1.5, 5);

    @Override
    public Declaration declaration() {
        return new Declaration(TrialMotif.information("tst-pita", Information.Kind.BAND), Parameters.of(LENGTH));
    }

    @Override
    public Parameter.Quantity pitch() {
        return LENGTH;
    }

    @Override
    public double height(Values values) {
        return HEIGHT;
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        return dot("unit", new Point(length(values) / 2, FROM_FIELD));
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        return seams ? dot("seam", new Point(0, SEAM)) : Drawing.EMPTY;
    }

    @Override
    public Drawing corner(Values values, Hand hand) {
        return dot("corner", CORNER);
    }

    private static Drawing dot(String part, Point centre) {
        return Drawing.builder().dot(part, centre, 1).build();
    }
}
