package id.canting.layout;

import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;

/**
 * A band upside down: what faces the field faces the edge of the cloth, as the second of two rows of pucuk rebung that
 * face one another.
 *
 * @param band the band as it usually stands
 */
public record Flipped(Band band) implements Band {
    @Override
    public Declaration declaration() {
        return band.declaration();
    }

    @Override
    public Parameter.Quantity pitch() {
        return band.pitch();
    }

    @Override
    public double height(Values values) {
        return band.height(values);
    }

    @Override
    public double pitches(Values values) {
        return band.pitches(values);
    }

    @Override
    public Drawing draw(Values values, Hand hand) {
        return upsideDown(band.draw(values, hand), values);
    }

    @Override
    public Drawing between(Values values, Hand hand) {
        Drawing between = band.between(values, hand);
        return between.parts().isEmpty() && between.placed().isEmpty() ? between : upsideDown(between, values);
    }

    /** The corner's two arms are changed for one another, and its inner side for its outer. */
    @Override
    public Drawing corner(Values values, Hand hand) {
        return Drawing.builder()
                .place(band.corner(values, hand), new Transform(0, 1, 1, 0, 0, 0))
                .build();
    }

    private Drawing upsideDown(Drawing drawing, Values values) {
        return Drawing.builder()
                .place(drawing, new Transform(1, 0, 0, -1, 0, band.height(values)))
                .build();
    }
}
