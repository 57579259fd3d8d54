package id.canting.measure;

import java.util.Arrays;

/**
 * How well a picture laid over another agrees with it, at every shift: the correlation of what lies over one another,
 * -1 to 1 (Padfield, "Masked object registration in the Fourier domain", IEEE Trans. Image Processing 21, 2012).
 */
final class CrossCorrelation {
    private static final double LEAST_VARIANCE = 1e-7;

    private final int width;
    private final int height;
    private final double[][] agreement;

    /**
     * @param still the picture that lies still
     * @param moved the picture moved over it
     * @param shown which pixels of the moved one are part of it, row by row
     * @param overlap share of the picture that must be covered, else the agreement is 0
     */
    CrossCorrelation(Grey still, Grey moved, boolean[] shown, double overlap) {
        this.width = Fourier.side(still.width() + moved.width());
        this.height = Fourier.side(still.height() + moved.height());
        boolean[] all = new boolean[still.width() * still.height()];
        Arrays.fill(all, true);
        double[][][] m1 = Fourier.forward(grid(still, all, 0));
        double[][][] f1 = Fourier.forward(grid(still, all, 1));
        double[][][] q1 = Fourier.forward(grid(still, all, 2));
        boolean itself = moved == still && Arrays.equals(shown, all);
        double[][][] m2 = itself ? m1 : Fourier.forward(grid(moved, shown, 0));
        double[][][] f2 = itself ? f1 : Fourier.forward(grid(moved, shown, 1));
        double[][][] q2 = itself ? q1 : Fourier.forward(grid(moved, shown, 2));
        double[][] count = Fourier.correlation(m1, m2);
        double[][] sum1 = Fourier.correlation(f1, m2);
        double[][] sum2 = Fourier.correlation(m1, f2);
        double[][] squares1 = Fourier.correlation(q1, m2);
        double[][] squares2 = Fourier.correlation(m1, q2);
        double[][] product = Fourier.correlation(f1, f2);
        double least = overlap * still.width() * still.height();
        this.agreement = new double[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double n = count[y][x];
                if (n >= least) {
                    double v1 = squares1[y][x] / n - square(sum1[y][x] / n);
                    double v2 = squares2[y][x] / n - square(sum2[y][x] / n);
                    double both = product[y][x] / n - sum1[y][x] / n * (sum2[y][x] / n);
                    agreement[y][x] = v1 > LEAST_VARIANCE && v2 > LEAST_VARIANCE ? both / Math.sqrt(v1 * v2) : 0;
                }
            }
        }
    }

    /** A picture moved over itself. */
    static CrossCorrelation itself(Grey grey, double overlap) {
        boolean[] all = new boolean[grey.width() * grey.height()];
        Arrays.fill(all, true);
        return new CrossCorrelation(grey, grey, all, overlap);
    }

    private static double square(double v) {
        return v * v;
    }

    private double[][] grid(Grey grey, boolean[] shown, int power) {
        double[][] grid = new double[height][width];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                if (shown[y * grey.width() + x]) {
                    double v = grey.at(x, y);
                    grid[y][x] = power == 0 ? 1 : power == 1 ? v : v * v;
                }
            }
        }
        return grid;
    }

    /** The agreement when the moved picture is shifted so many pixels right and down. */
    double at(int x, int y) {
        return agreement[Math.floorMod(y, height)][Math.floorMod(x, width)];
    }
}
