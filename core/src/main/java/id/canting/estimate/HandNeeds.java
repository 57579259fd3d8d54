package id.canting.estimate;

import id.canting.mark.Role;

/**
 * What waxing takes: wax by the area and thickness of the marks, hours by speed and count, with the tracing of the
 * outlines before it, the lines drawn again on the reverse (nerusi, sources D01, D03) and the rest of the hand; and what
 * scraping the same marks off takes.
 */
final class HandNeeds {
    private static final double SECONDS = 3600;
    private static final double MINUTES = 60;
    private static final double MM3_OF_MILLILITRE = 1000;

    private final Coefficients by;

    HandNeeds(Coefficients by) {
        this.by = by;
    }

    Needs waxing(MarkCount marks) {
        double again = by.get(Coefficient.WAX_REVERSE);
        double millilitres =
                (marks.waxed() + again * marks.lineArea()) * by.get(Coefficient.WAX_THICKNESS) / MM3_OF_MILLILITRE;
        double grams = millilitres * by.get(Coefficient.WAX_DENSITY) / (1 - by.get(Coefficient.WAX_LOST));
        double lines = marks.length(Role.KLOWONG) / by.get(Coefficient.KLOWONG_SPEED)
                + marks.length(Role.ISEN) / by.get(Coefficient.ISEN_SPEED)
                + marks.length(Role.LATAR) / by.get(Coefficient.LATAR_SPEED);
        double seconds = lines * (1 + again)
                + marks.blocked() / by.get(Coefficient.TEMBOK_SPEED)
                + marks.dots() * by.get(Coefficient.DOT_SECONDS);
        double traced = marks.length(Role.KLOWONG) / by.get(Coefficient.TRACE_SPEED);
        double setup = by.get(Coefficient.WAX_SETUP_MINUTES) / MINUTES;
        double hours = (traced + seconds * (1 + by.get(Coefficient.WAX_REST))) / SECONDS + setup;
        return Needs.waxing(marks, grams, hours);
    }

    /** The hours of scraping off the wax of marks, its lines on the reverse among them. */
    double scraping(MarkCount marks) {
        double lines = marks.length() * (1 + by.get(Coefficient.WAX_REVERSE));
        double seconds = lines / by.get(Coefficient.SCRAPE_LINE_SPEED)
                + marks.blocked() / by.get(Coefficient.SCRAPE_AREA_SPEED)
                + marks.dots() * by.get(Coefficient.SCRAPE_DOT_SECONDS);
        return seconds / SECONDS;
    }
}
