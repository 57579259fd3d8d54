package id.canting.resist;

import org.apache.commons.math3.special.Erf;

/**
 * How dye spreads in wet cloth from an open face under a resist: Fick's second law at a sharp edge, whose closed form
 * is c(x) = ½ erfc(x / 2√(Dt)) (Crank, The Mathematics of Diffusion). For the running of natural indigo a single
 * Gaussian was measured, whose edge this is (Materials 2009, 2(2):661).
 *
 * <p>A bath is known here by its root √(Dt) in mm, D being the apparent diffusion coefficient of dye in wet cloth and t
 * the whole time under the dye. D lies between 1e-11 and 1e-10 m²/s; 5e-11 at 25 °C is this program's choice, to be
 * calibrated on a dyed sample. It grows with warmth as Stokes and Einstein have it: with T/η, η being the viscosity of
 * water by Vogel's equation.
 */
public final class Diffusion {
    /** √(Dt) of the usual bath, to which the creep of ties is given: forty minutes at 25 °C, in mm. */
    public static final double USUAL_ROOT = root(25, 40);

    private static final double APPARENT_AT_25 = 5e-11;
    private static final double ROOM = 25;
    private static final double KELVIN = 273.15;
    private static final double SECONDS = 60;
    private static final double MM = 1000;

    /** Between 90 and 10 % lie 4 erfc⁻¹(0.2) roots. */
    private static final double WIDTH_OF_ROOT = 3.6248;

    private Diffusion() {}

    /** The apparent diffusion coefficient of dye in wet cloth at a temperature in °C, m²/s. */
    public static double apparent(double celsius) {
        return APPARENT_AT_25 * (celsius + KELVIN) / (ROOM + KELVIN) * viscosity(ROOM) / viscosity(celsius);
    }

    /** The viscosity of water in Pa s (Vogel's equation). */
    private static double viscosity(double celsius) {
        return 2.414e-5 * StrictMath.pow(10, 247.8 / (celsius + KELVIN - 140));
    }

    /** √(Dt) in mm of a bath at a temperature in °C for so many minutes. */
    public static double root(double celsius, double minutes) {
        return Math.sqrt(apparent(celsius) * minutes * SECONDS) * MM;
    }

    /** The share of the dye found so many mm inside an edge; one half at the edge, more outside. */
    public static double share(double inside, double root) {
        return 0.5 * Erf.erfc(inside / (2 * root));
    }

    /** How many mm inside an edge a share is found, the share above 0 and below 1. */
    public static double distance(double share, double root) {
        return 2 * root * Erf.erfcInv(2 * share);
    }

    /** From 90 to 10 % of the dye, mm. */
    public static double width(double root) {
        return WIDTH_OF_ROOT * root;
    }
}
