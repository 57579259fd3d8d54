package id.canting.dye;

import id.canting.scene.Colour;

/**
 * A colour in CIE 1976 L*a*b* under D65.
 *
 * @param l lightness, 0 to 100
 * @param a green to red
 * @param b blue to yellow
 */
public record Lab(double l, double a, double b) {
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;
    private static final double[][] TO_XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };
    private static final double[][] FROM_XYZ = SpectralBasis.inverse(TO_XYZ);
    private static final double[] WHITE = Srgb.apply(TO_XYZ, new double[] {1, 1, 1});

    /** The Lab of an sRGB colour. */
    public static Lab of(Colour colour) {
        return ofLinear(Srgb.linear(colour));
    }

    /** The Lab of linear red, green and blue. */
    static Lab ofLinear(double[] linear) {
        double[] xyz = Srgb.apply(TO_XYZ, linear);
        double fx = f(xyz[0] / WHITE[0]);
        double fy = f(xyz[1] / WHITE[1]);
        double fz = f(xyz[2] / WHITE[2]);
        return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    /** Its linear red, green and blue, outside 0 to 1 where sRGB cannot show it. */
    double[] linear() {
        double fy = (l + 16) / 116;
        double[] xyz = {WHITE[0] * t(fy + a / 500), WHITE[1] * t(fy), WHITE[2] * t(fy - b / 200)};
        return Srgb.apply(FROM_XYZ, xyz);
    }

    /** Whether sRGB can show it. */
    public boolean isShown() {
        return Gamut.shown(linear());
    }

    /** The colour that shows it, its chroma reduced where sRGB cannot. */
    public Colour colour() {
        return Srgb.colour(Gamut.inside(linear()));
    }

    private static double t(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }

    private static double f(double t) {
        return t > EPSILON ? StrictMath.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    /** The distance from grey, C*. */
    public double chroma() {
        return Math.sqrt(a * a + b * b);
    }

    /** The difference to another colour as people see it: CIEDE2000 (CIE 142:2001); about 1 is just seen. */
    public double difference(Lab other) {
        return Ciede2000.difference(this, other);
    }
}
