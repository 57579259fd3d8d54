package id.canting.geometry;

/**
 * How a drawn line swells between its ends. The share of the full width grows along a quarter sine from each end over
 * 40 % of the length.
 *
 * @param head share of the full width at the start, 0 to 1
 * @param tail share of the full width at the end, 0 to 1
 */
public record Taper(double head, double tail) {
    /** The same width all along. */
    public static final Taper NONE = new Taper(1, 1);

    /** A line that starts and ends finer than its middle, as a canting lifts. */
    public static final Taper BOTH = new Taper(0.45, 0.35);

    /** A line that runs out to a fine end. */
    public static final Taper TAIL = new Taper(1, 0.25);

    private static final double REACH = 0.4;

    /** Checks the shares. */
    public Taper {
        if (!(head >= 0 && head <= 1 && tail >= 0 && tail <= 1)) {
            throw new IllegalArgumentException("taper shares go from 0 to 1, but are " + head + " and " + tail);
        }
    }

    /** The share of the full width at a share of the way along, 0 to 1. */
    public double at(double along) {
        return Math.min(rise(head, along), rise(tail, 1 - along));
    }

    /** The mean share of the full width over the whole line: a quarter sine falls short of its height by 1 - 2/pi. */
    public double mean() {
        return 1 - REACH * (1 - 2 / Math.PI) * (2 - head - tail);
    }

    private static double rise(double least, double along) {
        return along >= REACH ? 1 : least + (1 - least) * StrictMath.sin(Math.PI / 2 * Math.max(0, along) / REACH);
    }
}
