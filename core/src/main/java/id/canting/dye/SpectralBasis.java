package id.canting.dye;

import id.canting.scene.Colour;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Passes between colours and reflectances. A colour's reflectance is the sum of three smooth curves weighted by its
 * linear red, green and blue (the idea of Mallett and Yuksel 2019); the curves and the observer weights (analytic fit of
 * Wyman, Sloan and Shirley 2013, light D65) are the columns of a data file made for this project, which round-trips
 * every sRGB colour.
 */
final class SpectralBasis {
    private static final int FIRST_CURVE = 5;
    private static final int FIRST_WEIGHT = 2;
    private final Spectrum[] curves;
    private final Spectrum[] weights;
    private final double[][] toLinear;

    private SpectralBasis(Spectrum[] curves, Spectrum[] weights) {
        this.curves = curves;
        this.weights = weights;
        this.toLinear = inverse(response(curves, weights));
    }

    /** The basis in the data file beside this class. */
    static SpectralBasis load() {
        List<String> lines;
        try (InputStream stream = SpectralBasis.class.getResourceAsStream("srgb_basis_10nm.csv")) {
            if (stream == null) {
                throw new IllegalStateException("the spectral basis is missing");
            }
            lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Spectrum[] curves = new Spectrum[3];
        Spectrum[] weights = new Spectrum[3];
        for (int i = 0; i < 3; i++) {
            curves[i] = column(lines, FIRST_CURVE + i);
            weights[i] = column(lines, FIRST_WEIGHT + i);
        }
        return new SpectralBasis(curves, weights);
    }

    private static Spectrum column(List<String> lines, int column) {
        return Spectrum.of(lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                .toArray());
    }

    /** X, Y and Z of the curves, one curve a column. */
    private static double[][] response(Spectrum[] curves, Spectrum[] weights) {
        double[][] response = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                response[row][column] = weights[row].dot(curves[column]);
            }
        }
        return response;
    }

    static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        double det = 0;
        for (int i = 0; i < 3; i++) {
            det += m[0][i] * (m[1][(i + 1) % 3] * m[2][(i + 2) % 3] - m[1][(i + 2) % 3] * m[2][(i + 1) % 3]);
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                int a = (column + 1) % 3;
                int b = (column + 2) % 3;
                int c = (row + 1) % 3;
                int d = (row + 2) % 3;
                inverse[row][column] = (m[a][c] * m[b][d] - m[a][d] * m[b][c]) / det;
            }
        }
        return inverse;
    }

    /** The reflectance of a colour, each band between 0 and 1. */
    Spectrum reflectance(Colour colour) {
        return mixed(Srgb.linear(colour));
    }

    /** The three curves, so much of each. */
    Spectrum mixed(double[] amounts) {
        return curves[0].times(amounts[0]).plus(curves[1].times(amounts[1])).plus(curves[2].times(amounts[2]));
    }

    /** X, Y and Z of a reflectance under D65, where the perfect white has Y = 1. */
    double[] xyz(Spectrum reflectance) {
        double white = weights[1].dot(Spectrum.of(new double[Spectrum.BANDS]).map(v -> 1));
        return new double[] {
            weights[0].dot(reflectance) / white,
            weights[1].dot(reflectance) / white,
            weights[2].dot(reflectance) / white
        };
    }

    /** Linear red, green and blue of a reflectance; outside 0 to 1 where sRGB cannot show it. */
    double[] linear(Spectrum reflectance) {
        double[] xyz = {weights[0].dot(reflectance), weights[1].dot(reflectance), weights[2].dot(reflectance)};
        return Srgb.apply(toLinear, xyz);
    }

    /** The colour of a reflectance, its chroma reduced where sRGB cannot show it. */
    Colour colour(Spectrum reflectance) {
        return Srgb.colour(Gamut.inside(linear(reflectance)));
    }
}
