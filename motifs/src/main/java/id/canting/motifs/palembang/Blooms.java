package id.canting.motifs.palembang;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.motif.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Flowers seen from above that several motifs carry; each is drawn around the origin. */
public final class Blooms {
    private static final double CLEAR = 0.45;
    /** Below this radius petals would run together, mm. */
    private static final double LEAST = 2.8;

    /** Brings the greatest width of a round petal to 1. */
    private static final double ROUND = 1.5 * Math.sqrt(3);

    private Blooms() {}

    /**
     * How petals are shaped.
     *
     * @param count how many
     * @param profile how wide they are along their way, 0 to 1 of their greatest width
     * @param turn the angle of the first, radians
     */
    public record Petals(int count, DoubleUnaryOperator profile, double turn) {
        /** The widest half a petal can have between two distances so that neighbours stay clear of each other. */
        double room(double from, double to, double pen) {
            double wedge = Math.PI / count;
            double room = (to - from) * 0.46;
            for (int i = 4; i < 16; i++) {
                double u = i / 16.0;
                double edge = (from + (to - from) * u) * StrictMath.sin(wedge) - pen / 2 - CLEAR;
                room = Math.min(room, edge / StrictMath.cos(wedge) / profile.applyAsDouble(u));
            }
            return Math.max(room, (to - from) * 0.06);
        }

        /** The petals between two distances from a centre, and their forms. */
        public List<Ribbon> lay(
                Drawing.Builder out, String part, Point centre, double from, double to, double pen, String isen) {
            double half = room(from, to, pen);
            List<Ribbon> forms = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double angle = turn + 2 * Math.PI * i / count;
                Path spine = Path.line(centre.plus(Point.polar(from, angle)), centre.plus(Point.polar(to, angle)));
                Ribbon petal = Ribbon.around(spine, u -> half * profile.applyAsDouble(u));
                SongketShapes.lay(out, part, petal, pen, isen);
                forms.add(petal);
            }
            return forms;
        }
    }

    /** Petals that start at the top, broad towards their pointed ends. */
    static Petals petals(int count) {
        return new Petals(
                count,
                u -> StrictMath.pow(Math.max(0, StrictMath.sin(Math.PI * StrictMath.pow(u, 1.25))), 0.72),
                -Math.PI / 2);
    }

    /** Petals on narrow feet that end round, the first at an angle. */
    public static Petals round(int count, double turn) {
        return new Petals(count, u -> ROUND * u * Math.sqrt(Math.max(0, 1 - u)), turn);
    }

    /** A heart: a ring around a dot, with a ring of dots where there is room. */
    public static void heart(Drawing.Builder out, Point centre, double radius, double pen, Hand hand) {
        SongketShapes.lay(out, "heart", Path.circle(centre, radius), pen, "");
        double inside = radius - pen / 2;
        if (inside > 2.6) {
            SongketShapes.beads(out, "heart", Path.circle(centre, inside - 1.2), 1.9, hand.isen() * 0.9);
        }
        out.dot("heart", centre, Math.max(0.5, Math.min(inside * 0.8, hand.isen() * 1.7)));
    }

    /** A small flower of one ring of petals, a midrib in each where there is room; a very small one is all dots. */
    public static Drawing small(int count, double radius, Hand hand) {
        if (radius < LEAST) {
            return dots(count, radius);
        }
        double pen = pen(radius, hand);
        double heart = radius * 0.2 + pen * 0.3;
        Petals petals = petals(count);
        Drawing.Builder out = Drawing.builder();
        double from = heart + pen + 0.3;
        double ribbed = petals.room(from, radius, pen) - pen / 2;
        for (Ribbon petal : petals.lay(out, "petal", Point.ZERO, from, radius - pen / 2, pen, "")) {
            if (ribbed > 1.2) {
                out.isen("petal", petal.along(0, 0.22, 0.68, 4), Math.min(pen, hand.isen()) * 0.85, Taper.TAIL);
            }
        }
        heart(out, Point.ZERO, heart, pen * 0.8, hand);
        return MinimumWidth.held(out);
    }

    private static Drawing dots(int count, double radius) {
        Drawing.Builder out = Drawing.builder();
        double ring = Math.max(radius * 0.72, 0.9);
        int around = (int) Math.min(count, Math.floor(2 * Math.PI * ring / 1.1));
        out.dot("heart", Point.ZERO, Math.max(0.6, radius * 0.4));
        for (int i = 0; i < around; i++) {
            double angle = -Math.PI / 2 + 2 * Math.PI * i / around;
            out.dot("petal", Point.polar(ring, angle), Math.max(0.55, radius * 0.3));
        }
        return MinimumWidth.held(out);
    }

    /** The outline pen of a flower of a radius: finer where the flower is small. */
    public static double pen(double radius, Hand hand) {
        return Math.min(hand.klowong() * 0.75, radius * 0.11);
    }

    /** A rosette that fills a square corner between two bands. */
    public static Drawing corner(double side, Hand hand) {
        Drawing.Builder out = Drawing.builder();
        out.place(
                small(side > 14 ? 8 : 4, side * 0.42, hand),
                Transform.turn(Math.PI / 4).then(Transform.shift(side / 2, side / 2)));
        return MinimumWidth.held(out);
    }
}
