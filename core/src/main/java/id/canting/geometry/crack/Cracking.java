package id.canting.geometry.crack;

/**
 * How stiff wax breaks when the cloth is crumpled.
 *
 * <p>Cracks go on forming until no place of the wax is farther than the half spacing from a crack or an edge; the
 * pieces left between them are then about as wide as twice that. No published spacing for batik wax was found, so it
 * is a free choice; the usual turn and corner were found by trial (they keep the cracks from lining up like bricks).
 *
 * @param halfSpacing the largest distance to the nearest crack or edge that wax bears, mm
 * @param turn by how much a crack strays from the direction that eases the wax most, radians (standard deviation)
 * @param corner how far before an edge or an older crack a crack starts turning to meet it square, mm
 * @param direction the direction most cracks run in when the cloth is crumpled one way, radians
 * @param along how much they do so, from 0 (not at all) to 1
 * @param thin width of the youngest crack, mm
 * @param wide width of the oldest crack, mm
 */
public record Cracking(
        double halfSpacing, double turn, double corner, double direction, double along, double thin, double wide) {
    /** The turn that keeps cracks from lining up like bricks, radians. */
    public static final double USUAL_TURN = Math.toRadians(25);

    /** Checks the lengths and shares. */
    public Cracking {
        require("half the crack spacing", halfSpacing, 0.05, 1000);
        require("the turn of a crack", turn, 0, Math.PI / 2);
        require("the corner of a crack", corner, 0, 1000);
        require("the pull of a direction", along, 0, 1);
        require("the least crack width", thin, 0.01, 10);
        require("the largest crack width", wide, thin, 10);
        if (!Double.isFinite(direction)) {
            throw new IllegalArgumentException("a direction must be finite, but is " + direction);
        }
    }

    /** Cracks about so many mm apart that run every way, between two widths in mm. */
    public static Cracking every(double spacing, double thin, double wide) {
        return new Cracking(spacing / 2, USUAL_TURN, 0.35 * spacing, 0, 0, thin, wide);
    }

    /** The same for cloth crumpled in a direction in radians, by a share from 0 to 1. */
    public Cracking toward(double newDirection, double newAlong) {
        return new Cracking(halfSpacing, turn, corner, newDirection, newAlong, thin, wide);
    }

    /** The same with another width of the oldest crack, mm. */
    public Cracking widest(double newWide) {
        return new Cracking(halfSpacing, turn, corner, direction, along, thin, newWide);
    }

    /** The width of the crack of an age among so many, mm: older cracks had more time to open. */
    double width(int age, int count) {
        double young = 1 - (double) age / count;
        return thin + (wide - thin) * young * young;
    }

    private static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    name + " must lie between " + low + " and " + high + ", but is " + value);
        }
    }
}
