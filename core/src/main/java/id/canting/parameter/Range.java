package id.canting.parameter;

/**
 * A range of numbers, both ends included.
 *
 * @param low smallest
 * @param high largest, not below low
 */
public record Range(double low, double high) {
    /** Checks the order of the ends. */
    public Range {
        if (!(high >= low)) {
            throw new IllegalArgumentException("a range needs low <= high, but has " + low + " and " + high);
        }
    }

    /** Whether a number lies inside or on an end. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** The number of the range nearest to a number. */
    public double nearest(double value) {
        return Math.max(low, Math.min(high, value));
    }
}
