package id.canting.sheet.wax;

import java.util.Locale;

/** What a plan says of a piece of cloth. Of two that claim the same cloth the later one has it. */
public enum Share {
    /** Nothing lies on it: the next bath colours it. */
    OPEN,
    /** What is waxed or tied now. */
    NEW,
    /** What is opened, scraped or boiled out now. */
    OFF,
    /** What has been waxed or tied since before, also where something is put on it or taken off beside it now. */
    OLD;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
