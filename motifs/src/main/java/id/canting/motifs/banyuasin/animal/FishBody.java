package id.canting.motifs.banyuasin.animal;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Ribbon;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of an eel-tail catfish around its swinging middle line. Places on it are named by the share x of its standard
 * length from the snout and by v, -1 on the back and 1 on the belly; the fin runs on to {@link #TIP}.
 */
final class FishBody {
    /** Where the tail fin ends, in standard lengths from the snout. */
    static final double TIP = 1.07;

    /** Where the body ends, in standard lengths from the snout. */
    static final double END = 1;

    private static final double DEEPEST = 0.25;
    private static final int PLACES = 13;

    private final double length;
    private final double depth;
    private final Ribbon ribbon;

    /**
     * A body.
     *
     * @param length standard length, mm
     * @param depth its greatest depth, in lengths
     * @param swing how far the middle line swings aside, in lengths
     */
    FishBody(double length, double depth, double swing) {
        this.length = length;
        this.depth = depth;
        List<Point> spine = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            double x = TIP * i / (PLACES - 1);
            double aside = -swing * StrictMath.sin(2 * Math.PI * (x - 0.08) / 1.1) * Math.min(1, 0.35 + 0.8 * x);
            spine.add(new Point((x - 0.5) * length, aside * length));
        }
        this.ribbon = Ribbon.around(Path.smooth(spine), u -> half(u * TIP));
    }

    double length() {
        return length;
    }

    /** Half the body's depth, mm: a blunt snout, deepest behind the head, then running out evenly. */
    private double half(double x) {
        double deep = length * depth / 2;
        if (x < DEEPEST) {
            return deep * (0.5 + 0.5 * StrictMath.sin(Math.PI / 2 * Math.max(0, x) / DEEPEST));
        }
        double t = Math.min(1, (x - DEEPEST) / (1 - DEEPEST));
        return deep * (1 - 0.95 * StrictMath.pow(t, 1.1));
    }

    /** How far the fin stands out from the body, mm. */
    private double fin(double x, int side) {
        double from = finStart(side);
        double rise = StrictMath.sin(Math.PI / 2 * Math.min(1, Math.max(0, (x - from) / 0.1)));
        double left = Math.max(0, Math.min(1, (TIP - x) / (TIP - from)));
        double end = 1 - StrictMath.pow(1 - left, 2.4);
        return length * depth * 0.46 * rise * end;
    }

    /** Where the joined fin starts: on the back behind the first fin, on the belly by mid-length. */
    static double finStart(int side) {
        return side < 0 ? 0.4 : 0.47;
    }

    Point at(double x, double v) {
        return ribbon.at(x / TIP, v);
    }

    /** The unit step towards the tail. */
    Point direction(double x) {
        return ribbon.direction(x / TIP);
    }

    Path along(double v, double from, double to) {
        return ribbon.along(v, from / TIP, to / TIP, PLACES);
    }

    /** A line across the body that bulges towards the tail, such as the gill cover's edge. */
    Path across(double x) {
        List<Point> points = new ArrayList<>();
        for (int i = -3; i <= 3; i++) {
            double v = i / 3.0 * 0.98;
            points.add(at(x * (1 - 0.16 * v * v), v));
        }
        return Path.smooth(points);
    }

    /** An outline around all that lies before a line across. */
    Path before(double x) {
        Path line = across(x);
        Point far = direction(0).times(-length * 0.2);
        Point up = direction(0).turned().times(-length * 0.3);
        Point snout = at(0, 0);
        return line.join(Path.polyline(List.of(
                        line.end().minus(up),
                        snout.plus(far).minus(up),
                        snout.plus(far).plus(up),
                        line.start().plus(up))))
                .close();
    }

    /** The closed outline, snout and tail rounded. */
    Path outline() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 14; i++) {
            points.add(at(0.985 * i / 14, -1));
        }
        points.add(at(END, 0));
        for (int i = 14; i >= 0; i--) {
            points.add(at(0.985 * i / 14, 1));
        }
        Point ahead = direction(0).times(-length * depth * 0.17);
        points.add(at(0, 0.62).plus(ahead.times(0.72)));
        points.add(at(0, 0).plus(ahead));
        points.add(at(0, -0.62).plus(ahead.times(0.72)));
        return Path.loop(points);
    }

    /** The fin's outer edge on one side, from where it starts on the body to the tip. */
    Path finEdge(int side) {
        double from = finStart(side);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 16; i++) {
            double t = i / 16.0;
            double x = from + (TIP - from) * (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t));
            Point out = direction(x).turned().times(side * fin(x, side));
            points.add(i == 16 ? at(TIP, 0) : at(x, side).plus(out));
        }
        return Path.smooth(points);
    }

    /** The fin's own form: its foot along the body's edge, its rays to the outer edge. */
    Ribbon finForm(int side) {
        double from = finStart(side);
        Path foot = along(side, from, TIP);
        return Ribbon.around(foot, u -> Math.max(0.1, fin(from + (TIP - from) * u, side)));
    }
}
