package id.canting.resist;

/**
 * How hard a thread presses, and what that keeps away: the textbook forms. Tension T on a bundle of radius r, wound at a
 * pitch b, presses with T / (r b); around an angle the tension falls as T exp(-mu angle) (capstan, Euler and Eytelwein);
 * pressure p keeps 1 - exp(-p / p0) of the dye away; under the thread dye seeps sqrt(D t).
 *
 * @param tension of the thread as it is wound, N, above 0
 * @param winding pitch from turn to turn along the bundle, mm, above 0
 * @param half p0, the pressure that keeps all but 1/e of the dye away, N/mm²; to be found by trials, none is published
 */
public record ThreadPressure(double tension, double winding, double half) {
    /** Checks that all are above 0. */
    public ThreadPressure {
        if (!(tension > 0 && winding > 0 && half > 0)) {
            throw new IllegalArgumentException("a thread needs tension, winding and pressure above 0, but has "
                    + tension + ", " + winding + ", " + half);
        }
    }

    /** The pressure on a bundle of a radius in mm, N/mm². */
    public double on(double bundleRadius) {
        return tension / (bundleRadius * winding);
    }

    /** The tension left in thread that lies around an angle in radians with a friction, N. */
    public double after(double angle, double friction) {
        return tension * StrictMath.exp(-friction * angle);
    }

    /** The share of dye kept from a bundle of a radius in mm, 0 to 1. */
    public double resist(double bundleRadius) {
        return 1 - StrictMath.exp(-on(bundleRadius) / half);
    }

    /** How far dye seeps under a thread, mm; diffusion in wet cloth in m²/s, about 1e-11 to 1e-10. */
    public static double seep(double diffusion, double seconds) {
        return Math.sqrt(diffusion * seconds) * 1000;
    }
}
