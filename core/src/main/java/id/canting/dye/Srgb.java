package id.canting.dye;

import id.canting.scene.Colour;

/** The transfer curve of sRGB (IEC 61966-2-1) between 8-bit channels and linear light. */
final class Srgb {
    private Srgb() {}

    static double[] linear(Colour colour) {
        return new double[] {decode(colour.red()), decode(colour.green()), decode(colour.blue())};
    }

    static Colour colour(double[] linear) {
        return new Colour(encode(linear[0]), encode(linear[1]), encode(linear[2]));
    }

    private static double decode(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
    }

    private static int encode(double linear) {
        double held = Math.max(0, Math.min(1, linear));
        double v = held <= 0.0031308 ? 12.92 * held : 1.055 * StrictMath.pow(held, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * v);
    }

    static double[] apply(double[][] matrix, double[] vector) {
        double[] result = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                result[row] += matrix[row][column] * vector[column];
            }
        }
        return result;
    }
}
