package id.canting.motif;

import id.canting.mark.Drawing;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import id.canting.text.UserError;

/**
 * A motif that runs along an edge. One unit is drawn with x from 0 to its length along the edge and y from 0, the side
 * towards the field, to its height, the side towards the edge of the cloth; units join without a seam.
 */
public interface Band extends Motif {
    /** The length that gives way so that whole units fit on an edge: the step from one figure of the band to the next. */
    Parameter.Quantity pitch();

    /** How many pitches one unit holds. */
    default double pitches(Values values) {
        return 1;
    }

    /** The length of one unit along the edge, mm. */
    default double length(Values values) {
        return pitches(values) * values.number(pitch());
    }

    /** The height of the band, mm. */
    double height(Values values);

    /**
     * The same values with the pitch changed so that one unit is so long, mm.
     *
     * @throws UserError when that takes the pitch out of its range
     */
    default Values fitted(Values values, double length) {
        return values.with(pitch(), length / pitches(values));
    }

    /**
     * What stands on the seam between two units, its origin on the seam at the side towards the field; nothing for most
     * bands. It is left out where a row of units ends.
     */
    default Drawing between(Values values, Hand hand) {
        return Drawing.EMPTY;
    }

    /**
     * The square piece where two edges meet, x and y from 0 to the height: the field lies towards the top right (larger
     * x, smaller y), the edges of the cloth at the left and below.
     */
    Drawing corner(Values values, Hand hand);
}
