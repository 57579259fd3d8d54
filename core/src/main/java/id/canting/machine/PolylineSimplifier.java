package id.canting.machine;

import id.canting.geometry.LinePiece;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Curves as straight pieces, as few as a tolerance allows (Douglas and Peucker 1973). Flattening and leaving points out
 * together keep within {@link #CHORD} of the curve.
 *
 * <p>Of two points equally far off, the first is kept. JTS's {@code DouglasPeuckerSimplifier} measures by another formula,
 * whose last digit picks now one and now the other of a symmetric curve's points: other files for the same design.
 */
final class PolylineSimplifier {
    /** How far a straight piece may lie off the curve, mm. */
    static final double CHORD = 0.05;

    private static final double FLATNESS = 0.015;
    private static final double LEFT_OUT = 0.025;

    private PolylineSimplifier() {}

    /** The trail of a path; none where it is too short to draw. */
    static Optional<Trail.Line> of(Path path) {
        List<Point> points = distinct(path.points(FLATNESS), path.closed());
        boolean loop = path.closed() && points.size() > 2;
        if (points.size() < 2) {
            return Optional.empty();
        }
        if (!loop) {
            return Optional.of(new Trail.Line(simple(points), false));
        }
        int far = farthest(points);
        List<Point> there = simple(points.subList(0, far + 1));
        List<Point> rest = new ArrayList<>(points.subList(far, points.size()));
        rest.add(points.get(0));
        List<Point> back = simple(rest);
        List<Point> all = new ArrayList<>(there);
        all.addAll(back.subList(1, back.size() - 1));
        return Optional.of(all.size() > 2 ? new Trail.Line(all, true) : new Trail.Line(points, true));
    }

    /** A line with the points left out that its neighbours stand for. */
    static List<Point> simple(List<Point> points) {
        BitSet kept = new BitSet(points.size());
        kept.set(0);
        kept.set(points.size() - 1);
        keep(points, 0, points.size() - 1, kept);
        return kept.stream().mapToObj(points::get).toList();
    }

    private static void keep(List<Point> points, int first, int last, BitSet kept) {
        int at = -1;
        double most = LEFT_OUT;
        for (int i = first + 1; i < last; i++) {
            double off = LinePiece.distance(points.get(first), points.get(last), points.get(i));
            if (off > most) {
                most = off;
                at = i;
            }
        }
        if (at >= 0) {
            kept.set(at);
            keep(points, first, at, kept);
            keep(points, at, last, kept);
        }
    }

    private static List<Point> distinct(List<Point> points, boolean closed) {
        List<Point> out = new ArrayList<>();
        for (Point point : points) {
            if (out.isEmpty() || out.get(out.size() - 1).distance(point) > 2e-3) {
                out.add(point);
            }
        }
        while (closed && out.size() > 1 && out.get(out.size() - 1).distance(out.get(0)) <= 2e-3) {
            out.remove(out.size() - 1);
        }
        return out;
    }

    private static int farthest(List<Point> points) {
        int far = 1;
        for (int i = 2; i < points.size(); i++) {
            if (points.get(i).distance(points.get(0)) > points.get(far).distance(points.get(0))) {
                far = i;
            }
        }
        return far;
    }
}
