package id.canting.layout;

import java.util.Locale;

/** A side of a rectangle of cloth. */
public enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    /** The name in design files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
