package id.canting.resist;

/**
 * The share of a bath's dye along a walk from open cloth across a held band to what lies beyond it. The walk is told by
 * x, the mm inside the band's first edge; dye creeps in from both edges:
 * {@code held + (open - held) c(x) + (beyond - held) c(width - x)}, c being {@link Diffusion#share}.
 *
 * @param open share that reaches the cloth before the band, 0 to 1
 * @param held share that reaches the middle of a band too broad for the dye to cross
 * @param beyond share that reaches what lies beyond the band, such as the eye of a ring
 * @param width of the band, mm
 * @param creep how far the usual bath creeps in from 90 to 10 %, mm; other baths in proportion to their roots
 */
public record Fringe(double open, double held, double beyond, double width, double creep) {
    /** Where a walk begins, the share is so near that of open cloth that no eye tells them apart. */
    private static final double NEARLY = 0.998;

    /** Checks shares and lengths. */
    public Fringe {
        if (!(share(open) && share(held) && share(beyond) && width > 0 && creep > 0)) {
            throw new IllegalArgumentException("a fringe needs shares from 0 to 1 and lengths above 0 mm, but has "
                    + open + ", " + held + ", " + beyond + ", " + width + ", " + creep);
        }
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }

    /** The share at x mm inside the first edge, in a bath of a root in mm. */
    public double at(double x, double root) {
        double own = own(root);
        double share =
                held + (open - held) * Diffusion.share(x, own) + (beyond - held) * Diffusion.share(width - x, own);
        return Math.max(0, Math.min(1, share));
    }

    /** How far outside its edges the band is still seen, mm. */
    public double reach(double root) {
        return -Diffusion.distance(NEARLY, own(root));
    }

    private double own(double root) {
        return root * creep / Diffusion.width(Diffusion.USUAL_ROOT);
    }
}
