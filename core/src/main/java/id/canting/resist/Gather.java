package id.canting.resist;

/**
 * Cloth gathered into a bundle around a pinched point, as for a single tie. Along each thread of the cloth from the tip
 * outward nothing stretches, so a binding {@code s} mm from the tip lies on a circle of radius exactly {@code s} when
 * the cloth is opened again (source K07: a circle twice as wide as the section tied is long).
 *
 * <p>The circle's whole length 2 pi s of cloth of thickness t fills the bundle's round section pi r² to the share phi:
 * r = sqrt(2 s t / phi). Folded to the middle and out again, it makes n = pi s / r radial folds. Own derivation; the
 * even filling and the straight folds are its assumptions.
 *
 * @param thickness of the cloth, mm, above 0
 * @param packing share of the bundle's section that is cloth, above 0 to 1
 */
public record Gather(double thickness, double packing) {
    /** Cloth fills half of a bound bundle: our assumption. */
    public static final double USUAL_PACKING = 0.5;

    /** Plain cotton of 0.25 mm: an assumption, to be measured on the cloth in hand. */
    public static final Gather COTTON = new Gather(0.25, USUAL_PACKING);

    /** Thin silk of 0.1 mm, the old cloth of Palembang's jumputan: the thickness is an assumption. */
    public static final Gather SILK = new Gather(0.1, USUAL_PACKING);

    /** Checks thickness and packing. */
    public Gather {
        if (!(thickness > 0 && packing > 0 && packing <= 1)) {
            throw new IllegalArgumentException("gathered cloth needs a thickness above 0 mm and a packing above 0 to 1,"
                    + " but has " + thickness + " mm and " + packing);
        }
    }

    /** The radius in mm of the bundle so many mm from the tip. */
    public double bundleRadius(double fromTip) {
        return Math.sqrt(2 * fromTip * thickness / packing);
    }

    /** How many radial folds the cloth makes so many mm from the tip, not rounded; 0 at the tip itself. */
    public double folds(double fromTip) {
        return fromTip == 0 ? 0 : Math.PI * fromTip / bundleRadius(fromTip);
    }

    /** How many rays a binding there shows: the folds as a whole number, at least one. */
    public int rays(double fromTip) {
        return (int) Math.max(1, Math.round(folds(fromTip)));
    }
}
