package id.canting.motif;

import id.canting.mark.Drawing;
import id.canting.parameter.Values;

/**
 * A motif: a parametric drawing with its provenance. Drawn in mm around the origin, upright (its top towards smaller
 * y). The same values and the same chance give the same drawing.
 */
public interface Motif extends Declared {
    /** How a design names the motif: its id, or the path of the user's own drawing. */
    default String reference() {
        return information().id();
    }

    /**
     * The drawing without the fills of its areas, which are added as the design chooses.
     *
     * @param values of this motif's own parameters
     * @param hand the pens and the chance
     */
    Drawing draw(Values values, Hand hand);
}
