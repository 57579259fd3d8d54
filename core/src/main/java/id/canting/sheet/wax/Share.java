package id.canting.sheet.wax;

import java.util.Locale;

/** What a plan says of a piece of cloth. Of two that claim the same cloth the later one has it. */
public enum Share {
    /** Nothing lies on it: the next bath colours it. */
    OPEN,
    /** What is waxed or tied now. */
    NEW,
    /** What has been waxed or tied since before. */
    OLD,
    /** What is opened or boiled out now. */
    OFF;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
