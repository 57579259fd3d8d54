package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Smooth curves through points: the centripetal Catmull-Rom spline (Yuksel, Schaefer and Keyser 2011), which has no
 * loops between neighbours, written as cubic Bézier pieces.
 */
final class CatmullRom {
    private CatmullRom() {}

    static Path open(List<Point> given) {
        List<Point> points = distinct(given);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a smooth line needs two different points");
        }
        List<Segment> pieces = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            Point before = i == 0 ? mirrored(points.get(1), points.get(0)) : points.get(i - 1);
            Point after = i + 1 == last ? mirrored(points.get(last - 1), points.get(last)) : points.get(i + 2);
            pieces.add(piece(before, points.get(i), points.get(i + 1), after));
        }
        return Path.of(points.get(0), pieces, false);
    }

    static Path loop(List<Point> given) {
        List<Point> points = distinct(given);
        int n = points.size();
        if (n > 1 && points.get(0).distance(points.get(n - 1)) < 1e-9) {
            points.remove(--n);
        }
        if (n < 3) {
            throw new IllegalArgumentException("a smooth loop needs three different points");
        }
        List<Segment> pieces = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            pieces.add(piece(
                    points.get((i + n - 1) % n), points.get(i), points.get((i + 1) % n), points.get((i + 2) % n)));
        }
        return Path.of(points.get(0), pieces, true);
    }

    /**
     * The curve through points in given directions. Each piece's handles are as long as those of a circular arc that
     * turns as far.
     *
     * @param directions a unit step at each point
     */
    static Path directed(List<Point> points, List<Point> directions, boolean loop) {
        List<Segment> pieces = new ArrayList<>();
        int n = points.size();
        for (int i = 0; i < (loop ? n : n - 1); i++) {
            int j = (i + 1) % n;
            double handle = points.get(i).distance(points.get(j))
                    * handleShare(directions.get(i).dot(directions.get(j)));
            pieces.add(new Segment.Cubic(
                    points.get(i).plus(directions.get(i).times(handle)),
                    points.get(j).minus(directions.get(j).times(handle)),
                    points.get(j)));
        }
        return Path.of(points.get(0), pieces, loop);
    }

    /**
     * The handle of a circular arc's cubic as a share of its chord, 2/3 tan(t/4) / sin(t/2), which is 2/3 / (1 + cos(t/2)).
     *
     * @param cosine of the angle it turns
     */
    private static double handleShare(double cosine) {
        return 2.0 / 3 / (1 + Math.sqrt(Math.max(0, 1 + cosine) / 2));
    }

    private static List<Point> distinct(List<Point> given) {
        List<Point> points = new ArrayList<>(given.size());
        for (Point point : given) {
            if (points.isEmpty() || points.get(points.size() - 1).distance(point) > 1e-9) {
                points.add(point);
            }
        }
        return points;
    }

    private static Point mirrored(Point point, Point about) {
        return about.times(2).minus(point);
    }

    private static Segment.Cubic piece(Point p0, Point p1, Point p2, Point p3) {
        double d1 = Math.sqrt(p0.distance(p1));
        double d2 = Math.sqrt(p1.distance(p2));
        double d3 = Math.sqrt(p2.distance(p3));
        return new Segment.Cubic(handle(p0, p1, p2, d1, d2), handle(p3, p2, p1, d3, d2), p2);
    }

    /** The control point beside {@code at}, on the side of {@code next}. */
    private static Point handle(Point before, Point at, Point next, double dBefore, double dNext) {
        if (dBefore < 1e-9) {
            return at;
        }
        Point weighted = next.times(dBefore * dBefore)
                .minus(before.times(dNext * dNext))
                .plus(at.times(2 * dBefore * dBefore + 3 * dBefore * dNext + dNext * dNext));
        return weighted.times(1 / (3 * dBefore * (dBefore + dNext)));
    }
}
