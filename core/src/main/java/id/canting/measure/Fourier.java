package id.canting.measure;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Spectra of grids whose sides are powers of two, as real and imaginary parts row by row. */
final class Fourier {
    private Fourier() {}

    /** The least power of two that is not below a number. */
    static int side(int length) {
        int side = 1;
        while (side < length) {
            side *= 2;
        }
        return side;
    }

    /** The grid's spectrum, in place. */
    static double[][][] forward(double[][] real) {
        double[][][] grid = new double[real.length][2][];
        for (int y = 0; y < real.length; y++) {
            grid[y][0] = real[y];
            grid[y][1] = new double[real[y].length];
        }
        transform(grid, TransformType.FORWARD);
        return grid;
    }

    /** The cross correlation of two grids by their spectra: at (y, x) the sum of f(p) g(p - (y, x)), all round. */
    static double[][] correlation(double[][][] f, double[][][] g) {
        double[][][] product = new double[f.length][2][f[0][0].length];
        for (int y = 0; y < f.length; y++) {
            for (int x = 0; x < f[0][0].length; x++) {
                product[y][0][x] = f[y][0][x] * g[y][0][x] + f[y][1][x] * g[y][1][x];
                product[y][1][x] = f[y][1][x] * g[y][0][x] - f[y][0][x] * g[y][1][x];
            }
        }
        transform(product, TransformType.INVERSE);
        double[][] real = new double[f.length][];
        for (int y = 0; y < f.length; y++) {
            real[y] = product[y][0];
        }
        return real;
    }

    private static void transform(double[][][] grid, TransformType type) {
        for (double[][] row : grid) {
            FastFourierTransformer.transformInPlace(row, DftNormalization.STANDARD, type);
        }
        int columns = grid[0][0].length;
        double[][] column = new double[2][grid.length];
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < grid.length; y++) {
                column[0][y] = grid[y][0][x];
                column[1][y] = grid[y][1][x];
            }
            FastFourierTransformer.transformInPlace(column, DftNormalization.STANDARD, type);
            for (int y = 0; y < grid.length; y++) {
                grid[y][0][x] = column[0][y];
                grid[y][1][x] = column[1][y];
            }
        }
    }
}
