package id.canting.dye;

import id.canting.scene.Colour;

/**
 * A colour in Ottosson's OKLab (2020).
 *
 * @param lightness 0 black to 1 white
 * @param a green to red
 * @param b blue to yellow
 */
public record Oklab(double lightness, double a, double b) {
    private static final double[][] TO_CONES = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };
    private static final double[][] FROM_CONES = {
        {4.0767416621, -3.3077115913, 0.2309699292},
        {-1.2684380046, 2.6097574011, -0.3413193965},
        {-0.0041960863, -0.7034186147, 1.7076147010}
    };
    private static final double[][] TO_LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };
    private static final double[][] FROM_LAB = {
        {1, 0.3963377774, 0.2158037573},
        {1, -0.1055613458, -0.0638541728},
        {1, -0.0894841775, -1.2914855480}
    };

    /** The OKLab of an sRGB colour. */
    public static Oklab of(Colour colour) {
        return ofLinear(Srgb.linear(colour));
    }

    static Oklab ofLinear(double[] linear) {
        double[] cones = Srgb.apply(TO_CONES, linear);
        for (int i = 0; i < 3; i++) {
            cones[i] = StrictMath.cbrt(cones[i]);
        }
        double[] lab = Srgb.apply(TO_LAB, cones);
        return new Oklab(lab[0], lab[1], lab[2]);
    }

    double[] linear() {
        double[] cones = Srgb.apply(FROM_LAB, new double[] {lightness, a, b});
        for (int i = 0; i < 3; i++) {
            cones[i] = cones[i] * cones[i] * cones[i];
        }
        return Srgb.apply(FROM_CONES, cones);
    }

    /** The distance from grey. */
    public double chroma() {
        return Math.sqrt(a * a + b * b);
    }
}
