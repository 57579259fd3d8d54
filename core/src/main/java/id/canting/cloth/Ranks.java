package id.canting.cloth;

import id.canting.geometry.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * The contours of ties and stitches, sorted by the share of dye that passes. The shares are the same for all, so that
 * the marks of a whole cloth make a few figures: first from the open cloth inward to the bound white, then from the
 * white to the dyed eye.
 *
 * <p>Where dye creeps a distance under the thread, its share falls as c(d) = ½ erfc(d / 2√(Dt)), the closed form of
 * Fick's law at a sharp edge; from 90 to 10 % it falls over 3.6248 √(Dt).
 */
final class Ranks {
    /** Shares on the way into the white. */
    static final double[] INWARD = {0.88, 0.68, 0.46, 0.26, 0.1, 0};

    /** Shares on the way from the white to the eye. */
    static final double[] EYE = {0.14, 0.42, 0.72, 0.94};

    private static final double WIDTH_OF_ROOT = 3.6248;
    private static final double LEAST_SHARE = 0.02;

    private final List<List<Path>> contours = new ArrayList<>();

    Ranks() {
        for (int i = 0; i < INWARD.length + EYE.length; i++) {
            contours.add(new ArrayList<>());
        }
    }

    /** How many ranks there are. */
    static int count() {
        return INWARD.length + EYE.length;
    }

    /** The share of dye at a rank. */
    static double passes(int rank) {
        return rank < INWARD.length ? INWARD[rank] : EYE[rank - INWARD.length];
    }

    /** How far inside the thread's edge a share is found, in mm; negative for shares above one half. */
    static double depth(double share, double creep) {
        double held = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
        return 2 * creep / WIDTH_OF_ROOT * Erf.erfcInv(2 * held);
    }

    void add(int rank, Path contour) {
        contours.get(rank).add(contour);
    }

    List<Path> contours(int rank) {
        return contours.get(rank);
    }
}
