package id.canting.estimate;

import id.canting.mark.Role;

/**
 * What waxing takes: wax by the area and thickness of the marks, hours by speed and count, with the tracing of the
 * outlines before it and the rest of the hand; and what scraping the same marks off takes.
 */
final class HandNeeds {
    private static final double SECONDS = 3600;
    private static final double MINUTES = 60;

    private final Coefficients by;

    HandNeeds(Coefficients by) {
        this.by = by;
    }

    Needs waxing(MarkCount marks) {
        double faces = 1 + by.get(Coefficient.WAX_REVERSE);
        double millilitres = marks.waxed() * by.get(Coefficient.WAX_THICKNESS) / 1000 * faces;
        double grams = millilitres * by.get(Coefficient.WAX_DENSITY) / (1 - by.get(Coefficient.WAX_LOST));
        double seconds = marks.length(Role.KLOWONG) / by.get(Coefficient.KLOWONG_SPEED)
                + marks.length(Role.ISEN) / by.get(Coefficient.ISEN_SPEED)
                + marks.length(Role.LATAR) / by.get(Coefficient.LATAR_SPEED)
                + marks.blocked() / by.get(Coefficient.TEMBOK_SPEED)
                + marks.dots() * by.get(Coefficient.DOT_SECONDS);
        double traced = marks.length(Role.KLOWONG) / by.get(Coefficient.TRACE_SPEED);
        double waxed = seconds * faces * (1 + by.get(Coefficient.WAX_REST));
        double setup = by.get(Coefficient.WAX_SETUP_MINUTES) / MINUTES;
        return Needs.waxing(marks, grams, (traced + waxed) / SECONDS + setup);
    }

    /** The hours of scraping off the wax of marks, from both faces where it was laid on both. */
    double scraping(MarkCount marks) {
        double faces = 1 + by.get(Coefficient.WAX_REVERSE);
        double seconds = marks.length() / by.get(Coefficient.SCRAPE_LINE_SPEED)
                + marks.blocked() / by.get(Coefficient.SCRAPE_AREA_SPEED)
                + marks.dots() * by.get(Coefficient.SCRAPE_DOT_SECONDS);
        return seconds * faces / SECONDS;
    }
}
