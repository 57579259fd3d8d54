package id.canting.motifs.palembang.field;

import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.parameter.Values;

/** A field of seeds strewn in diagonal order, every other one leaning the other way. */
interface SeedField extends PatchField {
    /** How far a seed leans, degrees. */
    double lean();

    /** A seed lying along the y axis around the origin, so long and with an outline so wide, mm. */
    Drawing seed(double length, double pen, Hand hand);

    @Override
    default FieldPatch patch(Values values) {
        return Seeds.patch(values);
    }

    @Override
    default Drawing draw(Values values, Hand hand) {
        return Seeds.field(values, Math.toRadians(lean()), this, hand);
    }
}
