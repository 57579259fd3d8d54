package id.canting.random;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points that fill a space evenly, without the clumps and holes of chance: a hundred of them show more of a design's
 * range than a hundred throws of dice. Each point is found from its number alone, so that a piece of work can be shared
 * out without talk.
 */
public final class LowDiscrepancy {
    /** The most dimensions of a point. */
    public static final int MOST_DIMENSIONS = 64;

    private LowDiscrepancy() {}

    /**
     * A point of the additive recurrence on powers of the generalised golden ratio (Roberts 2018, "The unreasonable
     * effectiveness of quasirandom sequences"): coordinate j of point n is the fraction of 1/2 + (n + 1) / φ^(j + 1),
     * where φ > 1 solves x^(d + 1) = x + 1. Point 0 is never a corner. It may be broken off anywhere and stays even.
     *
     * @param dimensions d, from 1 to {@link #MOST_DIMENSIONS}
     * @param index n, counted from 0
     * @return d numbers, each from 0 (included) to 1 (excluded)
     */
    public static double[] r2(int dimensions, long index) {
        check(dimensions, index);
        double ratio = ratio(dimensions);
        double[] point = new double[dimensions];
        double power = 1;
        for (int j = 0; j < dimensions; j++) {
            power /= ratio;
            double along = 0.5 + power * (index + 1);
            point[j] = along - Math.floor(along);
        }
        return point;
    }

    /**
     * A point of the Sobol sequence with the direction numbers of Joe and Kuo 2008. Point 0 is the corner of zeros; the
     * first 2^k points are spread best.
     *
     * @param dimensions from 1 to {@link #MOST_DIMENSIONS}
     * @param index counted from 0
     * @return so many numbers, each from 0 (included) to 1 (excluded)
     */
    public static double[] sobol(int dimensions, long index) {
        check(dimensions, index);
        return new SobolSequenceGenerator(dimensions).skipTo(Math.toIntExact(index));
    }

    /** The root above 1 of x^(d + 1) = x + 1, by its contracting iteration. */
    private static double ratio(int dimensions) {
        double x = 2;
        for (int i = 0; i < 64; i++) {
            x = StrictMath.pow(1 + x, 1.0 / (dimensions + 1));
        }
        return x;
    }

    private static void check(int dimensions, long index) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS || index < 0) {
            throw new IllegalArgumentException("a point has 1 to " + MOST_DIMENSIONS
                    + " dimensions and a number from 0, but " + dimensions + " and " + index + " are asked for");
        }
    }
}
