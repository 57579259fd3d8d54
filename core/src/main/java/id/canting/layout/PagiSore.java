package id.canting.layout;

import java.util.Locale;

/** How a cloth is parted into the halves pagi (morning) and sore (evening), each with its own motif (source P03). */
public enum PagiSore {
    /** Along the upright line in the middle. */
    MIDDLE,
    /** Along the diagonal from the lower left to the upper right corner. */
    DIAGONAL;

    /** The name in design files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
