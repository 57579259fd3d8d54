package id.canting.motifs.palembang.band;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import java.util.List;

/** The fine lines that several bands run along their sides, and how these turn a corner. */
final class Rails {
    private Rails() {}

    /** A line along a unit at both sides, so far in from them. */
    static void both(Drawing.Builder out, double length, double height, double in, double pen) {
        line(out, length, in, pen);
        line(out, length, height - in, pen);
    }

    /** A line along a unit at a height. */
    static void line(Drawing.Builder out, double length, double y, double pen) {
        out.klowong("rail", Path.line(new Point(0, y), new Point(length, y)), pen, Taper.NONE);
    }

    /** Both lines around a corner. */
    static void corner(Drawing.Builder out, double side, double in, double pen) {
        outer(out, side, in, pen);
        outer(out, side, side - in, pen);
    }

    /** The line that runs so far in from the cloth's edge around a corner. */
    static void outer(Drawing.Builder out, double side, double in, double pen) {
        List<Point> turn = List.of(new Point(in, 0), new Point(in, side - in), new Point(side, side - in));
        out.klowong("rail", Path.polyline(turn), pen, Taper.NONE);
    }
}
