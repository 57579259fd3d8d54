package id.canting.cloth;

import id.canting.dye.BathStain;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import java.util.List;

/**
 * A dye bath as this cloth met it.
 *
 * @param step name of the dye step
 * @param turn how many baths the cloth had been through before
 * @param left what one unhindered passage leaves on open cloth
 * @param root √(Dt) in mm: how far its dye creeps under ties, see {@link id.canting.resist.Diffusion}
 * @param tied names of the tie steps that were bound in it
 * @param waxed names of the wax steps that covered the cloth in it, in the order they were laid
 */
public record AppliedBath(String step, int turn, BathStain left, double root, List<String> tied, List<String> waxed) {
    /** Copies the lists. */
    public AppliedBath {
        tied = List.copyOf(tied);
        waxed = List.copyOf(waxed);
    }

    /** What it adds to open cloth where no later bath comes. */
    public Stain stain() {
        return left.own();
    }

    /** The colour it gives to undyed cloth alone. */
    public Colour alone() {
        return together(List.of(this));
    }

    /** The colour of undyed cloth that some baths reached unhindered. */
    public static Colour together(List<AppliedBath> baths) {
        return Reach.of(baths).colour();
    }
}
