package id.canting.dyeing;

/** When something is done in the work of a bath, in order. */
public enum When {
    /** The day before, by one person, so that the bath stands ready. */
    BEFORE,
    /** Once, before the first dip. */
    ONCE,
    /** At every dip. */
    DIP,
    /** After every dip but the last. */
    BETWEEN,
    /** Once, after the last dip. */
    LAST;

    /** How often it is done in a bath of so many dips. */
    int times(int dips) {
        return switch (this) {
            case BEFORE, ONCE, LAST -> 1;
            case DIP -> dips;
            case BETWEEN -> dips - 1;
        };
    }
}
