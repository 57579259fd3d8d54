package id.canting.measure;

import java.util.Arrays;

/**
 * 64 bits that pictures alike to the eye have nearly alike: the picture as 32 x 32 greys, its cosine transform, and of
 * the 8 x 8 slowest waves whether each lies above their median. The mean grey is left out of the median, and its bit is
 * always 0.
 */
public final class PerceptualHash {
    private static final int SIDE = 32;
    private static final int LOW = 8;
    private static final double[][] COSINES = cosines();
    /** Waves weaker than this are rounding, not picture. */
    private static final double NOTHING = 1e-9;

    private PerceptualHash() {}

    private static double[][] cosines() {
        double[][] table = new double[LOW][SIDE];
        for (int u = 0; u < LOW; u++) {
            for (int x = 0; x < SIDE; x++) {
                table[u][x] = StrictMath.cos(Math.PI * (2 * x + 1) * u / (2.0 * SIDE));
            }
        }
        return table;
    }

    /** The hash of a picture. */
    public static long of(Grey grey) {
        Grey small = grey.resized(SIDE, SIDE);
        double[] waves = new double[LOW * LOW];
        for (int v = 0; v < LOW; v++) {
            for (int u = 0; u < LOW; u++) {
                double wave = wave(small, u, v);
                waves[v * LOW + u] = Math.abs(wave) < NOTHING ? 0 : wave;
            }
        }
        double[] sorted = Arrays.copyOfRange(waves, 1, waves.length);
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        long hash = 0;
        for (int i = 1; i < waves.length; i++) {
            hash |= waves[i] > median ? 1L << i : 0;
        }
        return hash;
    }

    private static double wave(Grey small, int u, int v) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                sum += small.at(x, y) * COSINES[u][x] * COSINES[v][y];
            }
        }
        return sum;
    }

    /** In how many bits two hashes differ. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }
}
