package id.canting.sheet.flow;

import java.util.Optional;

/**
 * A strip of a page that is never parted.
 *
 * @param height mm
 * @param keepNext whether it must not be the last on a page
 * @param head what is painted again above it when it begins a page, such as a table's head
 * @param paint paints it
 */
record Strip(double height, boolean keepNext, Optional<Strip> head, Paint paint) {
    private static final Paint NOTHING = (canvas, x, y) -> {};

    /** Paints a strip whose top left corner is given. */
    @FunctionalInterface
    interface Paint {
        void at(Canvas canvas, double x, double y);
    }

    static Strip of(double height, Paint paint) {
        return new Strip(height, false, Optional.empty(), paint);
    }

    /** Clear paper. */
    static Strip gap(double height) {
        return of(height, NOTHING);
    }

    /** Whether it is clear paper, which no page begins with. */
    boolean blank() {
        return paint == NOTHING;
    }

    Strip kept() {
        return new Strip(height, true, head, paint);
    }
}
