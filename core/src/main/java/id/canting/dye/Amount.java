package id.canting.dye;

/**
 * An amount of a recipe as its sources give it.
 *
 * @param low the least they name
 * @param high the most they name, not below low
 * @param sources their codes, divided by spaces; empty where the amount is this program's assumption
 */
public record Amount(double low, double high, String sources) {
    /** Checks that the amount is above 0 and its ends in order. */
    public Amount {
        if (!(low > 0 && high >= low)) {
            throw new IllegalArgumentException("an amount goes from above 0 upward, but is " + low + " to " + high);
        }
    }

    /** The amount to work with: the middle of what the sources name. */
    public double usual() {
        return (low + high) / 2;
    }

    /** Whether no source names it. */
    public boolean assumed() {
        return sources.isEmpty();
    }

    /** An amount written {@code 3-4 Y04}, {@code 9} or {@code 100 J06 J07}. */
    static Amount read(String cell) {
        String[] words = cell.strip().split(" +", 2);
        String[] ends = words[0].split("-", -1);
        return new Amount(
                Double.parseDouble(ends[0]),
                Double.parseDouble(ends[ends.length - 1]),
                words.length > 1 ? words[1] : "");
    }
}
