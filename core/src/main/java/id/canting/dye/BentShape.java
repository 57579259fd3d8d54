package id.canting.dye;

import id.canting.scene.Colour;
import java.util.Optional;

/**
 * A class's shape bent until cloth has a colour: K/S = shape · exp(u·ρ), where ρ are the three smooth curves of
 * {@link SpectralBasis} (they sum to 1) and u three numbers found by Newton's method. The bend is our choice of a smooth
 * remainder: it is a factor in each band, so that peaks and windows of the class stay where they are and no band falls
 * below nothing.
 */
final class BentShape {
    private static final SpectralBasis BASIS = SpectralBasis.load();

    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 12;

    /** Logarithm of the most by which bands are changed against each other; the library's shades stay below 3. */
    private static final double MOST_BEND = 4;

    private static final double STEP = 1e-5;
    private static final double CLOSE = 1e-9;

    /** Errors are told as shares of a channel's light and of so much more, so that black channels do not rule. */
    private static final double DARK = 0.02;

    private final Spectrum shape;
    private final Spectrum cloth;
    private final double[] wanted;

    private BentShape(Spectrum shape, Stain cloth, double[] wanted) {
        this.shape = shape;
        this.cloth = cloth.absorption();
        this.wanted = wanted.clone();
    }

    /** What a dye of a shape adds to the reference cloth where it makes a colour; empty where no small bend makes it. */
    static Optional<Stain> to(Spectrum shape, Colour colour) {
        return to(shape, Stain.ofCloth(DyeBath.REFERENCE_CLOTH), Srgb.linear(colour));
    }

    /**
     * The same on any cloth.
     *
     * @param wanted linear red, green and blue of the dyed cloth
     */
    static Optional<Stain> to(Spectrum shape, Stain cloth, double[] wanted) {
        BentShape bent = new BentShape(shape, cloth, wanted);
        return bent.solved(bent.start()).filter(BentShape::remains).map(bend -> Stain.of(bent.added(bend)));
    }

    /** Whether a bend leaves the shape what it is: no band is changed against another by more than a factor. */
    private static boolean remains(double[] bend) {
        double least = Math.min(bend[0], Math.min(bend[1], bend[2]));
        double most = Math.max(bend[0], Math.max(bend[1], bend[2]));
        return most - least <= MOST_BEND;
    }

    private Spectrum added(double[] bend) {
        return shape.with(BASIS.mixed(bend), (band, exponent) -> band * StrictMath.exp(exponent));
    }

    private double[] error(double[] bend) {
        double[] linear = BASIS.linear(cloth.plus(added(bend)).map(Stain::reflectance));
        double[] error = new double[3];
        for (int i = 0; i < 3; i++) {
            error[i] = (linear[i] - wanted[i]) / (wanted[i] + DARK);
        }
        return error;
    }

    /** The shape unbent, as strong as makes the cloth as light as wanted, by halving: more of it never lightens. */
    private double[] start() {
        double low = -12;
        double high = 12;
        for (int i = 0; i < MOST_STEPS; i++) {
            double middle = (low + high) / 2;
            double[] error = error(new double[] {middle, middle, middle});
            double lighter = 0;
            for (int k = 0; k < 3; k++) {
                lighter += error[k] * (wanted[k] + DARK);
            }
            low = lighter > 0 ? middle : low;
            high = lighter > 0 ? high : middle;
        }
        return new double[] {low, low, low};
    }

    private Optional<double[]> solved(double[] start) {
        double[] at = start;
        double[] error = error(at);
        for (int i = 0; i < MOST_STEPS && size(error) > CLOSE; i++) {
            double[] step = newton(at, error);
            double longest = Math.max(1, Math.max(Math.abs(step[0]), Math.max(Math.abs(step[1]), Math.abs(step[2]))));
            double share = 1 / longest;
            double[] next = moved(at, step, share);
            double[] left = error(next);
            for (int k = 0; k < MOST_HALVINGS && !(size(left) < size(error)); k++) {
                share /= 2;
                next = moved(at, step, share);
                left = error(next);
            }
            at = next;
            error = left;
        }
        return size(error) <= 1e3 * CLOSE ? Optional.of(at) : Optional.empty();
    }

    private double[] newton(double[] at, double[] error) {
        double[][] slope = new double[3][3];
        for (int column = 0; column < 3; column++) {
            double[] near = at.clone();
            near[column] += STEP;
            double[] there = error(near);
            for (int row = 0; row < 3; row++) {
                slope[row][column] = (there[row] - error[row]) / STEP;
            }
        }
        return Srgb.apply(SpectralBasis.inverse(slope), error);
    }

    private static double[] moved(double[] at, double[] step, double share) {
        double[] next = at.clone();
        for (int i = 0; i < 3; i++) {
            next[i] -= share * step[i];
        }
        return next;
    }

    /** The largest part of an error; infinite where it is no number. */
    private static double size(double[] error) {
        double size = Math.max(Math.abs(error[0]), Math.max(Math.abs(error[1]), Math.abs(error[2])));
        return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
    }
}
