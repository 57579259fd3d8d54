package id.canting.parameter;

import id.canting.text.Messages;
import id.canting.text.UserError;

/**
 * A range of numbers, both ends included.
 *
 * @param low smallest
 * @param high largest, not below low
 */
public record Range(double low, double high) {
    private static final Messages MESSAGES = Messages.beside(Range.class, "messages");
    private static final double BEYOND = 1e12;

    /** Checks the order of the ends. */
    public Range {
        if (!(high >= low)) {
            throw new IllegalArgumentException("a range needs low <= high, but has " + low + " and " + high);
        }
    }

    /**
     * A number that lies inside or on an end.
     *
     * @param name of what it measures, for the message
     * @param unit its unit, for the message
     * @throws UserError for any other, also for one that is no number
     */
    public double check(String name, double value, Unit unit) {
        if (!contains(value)) {
            throw outside(name, value, unit);
        }
        return value;
    }

    /** The mistake of a number that lies outside. */
    public UserError outside(String name, double value, Unit unit) {
        // What no file can hold is told as Java writes it.
        Object told = Math.abs(value) < BEYOND ? (Object) value : Double.toString(value);
        return new UserError(MESSAGES.text("between", name, told, low, high, unit.suffix()));
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
