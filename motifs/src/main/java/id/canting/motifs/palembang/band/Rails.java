package id.canting.motifs.palembang.band;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import id.canting.motifs.palembang.MinimumWidth;
import java.util.List;

/** The fine lines that several bands run along their sides, and how these turn a corner. */
final class Rails {
    /** From the line that figures stand on, and room below it, to their feet, mm. */
    static final double FOOT = 3.4;

    /** The line that figures stand on lies so far in from the side towards the cloth's edge, mm. */
    private static final double LOW = 1;

    /** Lines along both sides lie so far in from these, mm. */
    private static final double IN = 1.2;

    private Rails() {}

    /** A unit of a band between lines along both sides. */
    static Drawing.Builder between(double length, double height, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        line(out, length, IN, hand.klowong() * 0.55);
        line(out, length, height - IN, hand.klowong() * 0.55);
        return out;
    }

    /** A corner between lines along both sides, a figure in its middle. */
    static Drawing corner(double side, Drawing figure, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        turn(out, side, IN, hand.klowong() * 0.55);
        turn(out, side, side - IN, hand.klowong() * 0.55);
        out.place(figure, Transform.shift(side / 2, side / 2));
        return MinimumWidth.held(out);
    }

    /** The height of a band of figures that stand on a line, mm. */
    static double standing(double figure) {
        return figure + FOOT + LOW;
    }

    /** A unit of a band of such a height, a figure that stands on the origin in its middle. */
    static Drawing standing(double length, double height, Drawing figure, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        line(out, length, height - LOW, hand.klowong() * 0.6);
        out.place(figure, Transform.shift(length / 2, height - FOOT));
        return MinimumWidth.held(out);
    }

    /** A corner with the line that figures stand on alone. */
    static Drawing.Builder standingCorner(double side, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        turn(out, side, LOW, hand.klowong() * 0.6);
        return out;
    }

    /** A line along a unit at a height. */
    private static void line(Drawing.Builder out, double length, double y, double pen) {
        out.klowong("rail", Path.line(new Point(0, y), new Point(length, y)), pen, Taper.NONE);
    }

    /** The line that runs so far in from the cloth's edge around a corner. */
    private static void turn(Drawing.Builder out, double side, double in, double pen) {
        List<Point> turn = List.of(new Point(in, 0), new Point(in, side - in), new Point(side, side - in));
        out.klowong("rail", Path.polyline(turn), pen, Taper.NONE);
    }
}
