package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/** Turns curves into points joined by straight lines. */
final class Flatten implements Segment.Cases<Point> {
    private static final int MOST_PIECES = 512;

    private final double tolerance;
    private final List<Point> points = new ArrayList<>();
    private Point at;

    private Flatten(Point start, double tolerance) {
        this.tolerance = tolerance;
        this.at = start;
        points.add(start);
    }

    static List<Point> path(Path path, double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("a tolerance must be above 0 mm, but is " + tolerance);
        }
        Flatten flat = new Flatten(path.start(), tolerance);
        for (Segment segment : path.segments()) {
            flat.at = segment.match(flat);
        }
        List<Point> points = flat.points;
        if (path.closed() && points.size() > 1 && flat.at.distance(path.start()) < 1e-9) {
            points.remove(points.size() - 1);
        }
        return points;
    }

    /** Adds the end, and tells it. */
    @Override
    public Point line(Segment.Line piece) {
        points.add(piece.end());
        return piece.end();
    }

    /** Even steps whose number bounds the chord error by the second difference of the control points. */
    @Override
    public Point cubic(Segment.Cubic c) {
        Point from = at;
        double bend = Math.max(
                from.minus(c.first().times(2)).plus(c.second()).norm(),
                c.first().minus(c.second().times(2)).plus(c.end()).norm());
        int steps = (int) Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.sqrt(0.75 * bend / tolerance))));
        for (int i = 1; i < steps; i++) {
            points.add(at(from, c, (double) i / steps));
        }
        points.add(c.end());
        return c.end();
    }

    private static Point at(Point from, Segment.Cubic c, double t) {
        double u = 1 - t;
        double w0 = u * u * u;
        double w1 = 3 * u * u * t;
        double w2 = 3 * u * t * t;
        double w3 = t * t * t;
        return new Point(
                w0 * from.x()
                        + w1 * c.first().x()
                        + w2 * c.second().x()
                        + w3 * c.end().x(),
                w0 * from.y()
                        + w1 * c.first().y()
                        + w2 * c.second().y()
                        + w3 * c.end().y());
    }
}
