package id.canting.dyeing;

/**
 * What a small scale and a measuring jug can show. Baths are rounded up, so that the cloth is covered; what goes into them
 * is rounded to the nearest mark.
 */
final class Scales {
    /** How it is done, for data. */
    static final String METHOD = "litres up to 0.05 below 1, 0.5 below 5, 1 below 20, 5 above; "
            + "grams to 0.1 below 10, 1 below 100, 5 below 1000, 10 above; mL to 0.5 below 10, 1 below 100, 10 above";

    private static final double EPSILON = 1e-9;

    private Scales() {}

    /** Litres to mix for litres that are needed. */
    static double litres(double needed) {
        double step = needed < 1 ? 0.05 : needed < 5 ? 0.5 : needed < 20 ? 1 : 5;
        return tidy(Math.ceil(needed / step - EPSILON) * step);
    }

    /** Grams to weigh; never nothing. */
    static double grams(double exact) {
        return nearest(exact, exact < 10 ? 0.1 : exact < 100 ? 1 : exact < 1000 ? 5 : 10);
    }

    /** Millilitres to pour; never nothing. */
    static double millilitres(double exact) {
        return nearest(exact, exact < 10 ? 0.5 : exact < 100 ? 1 : 10);
    }

    private static double nearest(double exact, double step) {
        return tidy(Math.max(step, Math.rint(exact / step) * step));
    }

    /** Without the crumbs of binary fractions. */
    private static double tidy(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
