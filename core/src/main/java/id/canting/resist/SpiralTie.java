package id.canting.resist;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A pinch bound from the tip downward with open turns: ikatan berbelit (source K01). The thread gains one pitch along
 * the bundle a turn, and along the bundle nothing stretches, so on the opened cloth it lies on the spiral
 * s = from + pitch theta / 2 pi (Archimedes').
 *
 * @param cloth how it gathers, which gives the rays across the white band
 * @param from distance from the tip to the thread's middle where it begins, mm, above half its width
 * @param pitch gain a turn, mm, more than the thread is wide
 * @param turns how often it goes round, above 0; need not be whole
 * @param thread width of the thread as it lies, mm
 */
public record SpiralTie(Gather cloth, double from, double pitch, double turns, double thread) {
    private static final double FLATNESS = 0.05;
    private static final int LEAST_PLACES_A_TURN = 24;

    /** Checks that turns lie apart. */
    public SpiralTie {
        if (!(thread > 0 && from > thread / 2 && pitch > thread && turns > 0 && turns <= 40)) {
            throw new IllegalArgumentException("a spiral tie needs thread above 0 mm, a start beyond half the thread, a"
                    + " pitch above it and up to 40 turns, but has " + thread + ", " + from + ", " + pitch + ", "
                    + turns);
        }
    }

    /** How far from the tip the thread's middle lies after it has gone round by an angle in radians, mm. */
    public double radius(double angle) {
        return from + pitch * angle / (2 * Math.PI);
    }

    /** How far from the tip the white reaches, mm. */
    public double reach() {
        return radius(2 * Math.PI * turns) + thread / 2;
    }

    /** The thread's middle on the opened cloth, around the origin. */
    public Path line() {
        List<Point> points = new ArrayList<>();
        int places = (int) Math.ceil(turns * LEAST_PLACES_A_TURN) + 1;
        for (int i = 0; i < places; i++) {
            double angle = 2 * Math.PI * turns * i / (places - 1);
            points.add(Point.polar(radius(angle), angle));
        }
        return Path.smooth(points);
    }

    /** The cloth under the thread, its edges toothed by the folds of the bundle, around the origin. */
    public Region held(RandomSource random) {
        List<Point> outer = new ArrayList<>();
        List<Point> inner = new ArrayList<>();
        double end = 2 * Math.PI * turns;
        double most = Math.min(0.32 * thread, 0.3 * (pitch - thread) + 0.1 * thread);
        double angle = 0;
        boolean crest = true;
        while (angle < end) {
            double tooth = most * random.between(0.3, 1);
            outer.add(edge(angle, thread / 2 + (crest ? tooth : -tooth * 0.7), end));
            inner.add(edge(angle, -thread / 2 + (crest ? tooth * 0.5 : -tooth * 0.3), end));
            int rays = Math.max(LEAST_PLACES_A_TURN / 2, cloth.rays(radius(angle)));
            angle += Math.PI / rays * random.between(0.8, 1.2);
            crest = !crest;
        }
        List<Point> around = new ArrayList<>();
        around.add(Point.polar(radius(-0.25 * thread / from), -0.5 * thread / from));
        around.addAll(outer);
        around.add(Point.polar(radius(end), end + 0.5 * thread / radius(end)));
        for (int i = inner.size() - 1; i >= 0; i--) {
            around.add(inner.get(i));
        }
        return Region.of(Path.loop(around), FLATNESS);
    }

    private Point edge(double angle, double beside, double end) {
        double ease = Math.min(1, 0.45 + 1.2 * Math.min(angle, end - angle));
        return Point.polar(Math.max(0.1, radius(angle) + beside * ease), angle);
    }

    /** The mark around the origin. */
    public Mark.Pressed mark(double creep, RandomSource random) {
        return new Mark.Pressed(held(random), 1, 0, creep);
    }
}
