package id.canting.estimate;

import id.canting.mark.Role;

/** What waxing and tying take: wax by the area and thickness of the marks, thread by turns, hours by speed and count. */
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
        double setup = by.get(Coefficient.WAX_SETUP_MINUTES) / MINUTES;
        return Needs.waxing(marks, grams, seconds * faces / SECONDS + setup);
    }

    Needs tying(MarkCount marks) {
        double thread = marks.ties().entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * thread(entry.getKey()))
                .sum();
        thread += marks.stitched() * (1 + by.get(Coefficient.STITCH_THREAD_EXTRA))
                + marks.rows() * by.get(Coefficient.ROW_TAILS);
        double minutes = marks.ties(TieKind.FREE) * by.get(Coefficient.TIE_FREE_MINUTES)
                + marks.ties(TieKind.OBJECT) * by.get(Coefficient.TIE_OBJECT_MINUTES)
                + marks.ties(TieKind.CAPPED) * by.get(Coefficient.TIE_CAPPED_MINUTES)
                + marks.rows() * by.get(Coefficient.ROW_GATHER_MINUTES)
                + marks.folds() * by.get(Coefficient.FOLD_MINUTES)
                + marks.pressed() * by.get(Coefficient.PRESS_MINUTES);
        double seconds = marks.stitches() * by.get(Coefficient.STITCH_SECONDS);
        return Needs.tying(marks, thread, minutes / MINUTES + seconds / SECONDS);
    }

    /**
     * The mm of thread of one tie: its turns around the gathered bundle and its knot. Thread lies side by side, so a
     * binding of width b has b over the thread's width turns, but never fewer than hands take (4 to 7 turns, source
     * K13). Cloth gathered s mm from the tip makes a bundle of radius sqrt(2 s t / phi) for cloth of thickness t packed
     * to a share phi: own derivation, for cloth that does not stretch.
     */
    private double thread(MarkCount.Binding tie) {
        double turns = Math.max(
                by.get(Coefficient.TIE_TURNS_LEAST), (tie.outer() - tie.inner()) / by.get(Coefficient.THREAD_WIDTH));
        double middle = (tie.inner() + tie.outer()) / 2;
        double bundle = Math.sqrt(2 * middle * by.get(Coefficient.CLOTH_THICKNESS) / by.get(Coefficient.CLOTH_PACKING));
        return turns * 2 * Math.PI * bundle + by.get(Coefficient.TIE_KNOT);
    }

    /** The hours of opening bindings. */
    double untying(MarkCount marks) {
        long bound = marks.ties().values().stream().mapToLong(count -> count).sum();
        return (bound * by.get(Coefficient.UNTIE_SECONDS) + marks.rows() * by.get(Coefficient.UNTIE_ROW_SECONDS))
                / SECONDS;
    }
}
