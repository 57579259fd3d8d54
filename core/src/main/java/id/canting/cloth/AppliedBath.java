package id.canting.cloth;

import id.canting.dye.DyeBath;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import java.util.List;

/**
 * A dye bath as this cloth met it.
 *
 * @param step name of the dye step
 * @param stain what one unhindered passage adds to open cloth
 * @param root √(Dt) in mm: how far its dye creeps under ties, see {@link id.canting.resist.Diffusion}
 * @param tied names of the tie steps that were bound in it
 * @param waxed names of the wax steps that covered the cloth in it, in the order they were laid
 */
public record AppliedBath(String step, Stain stain, double root, List<String> tied, List<String> waxed) {
    /** Copies the lists. */
    public AppliedBath {
        tied = List.copyOf(tied);
        waxed = List.copyOf(waxed);
    }

    /** The colour it gives to undyed cloth alone. */
    public Colour alone() {
        return together(List.of(this)).colour();
    }

    /** The stain of undyed cloth, its own white included, that some baths reached unhindered. */
    public static Stain together(List<AppliedBath> baths) {
        Stain stain = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        for (AppliedBath bath : baths) {
            stain = stain.plus(bath.stain);
        }
        return stain;
    }
}
