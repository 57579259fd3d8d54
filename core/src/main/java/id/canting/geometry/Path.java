package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * One line on the cloth, open or closed, of straight and cubic Bézier pieces, in millimetres. A closed path is joined
 * from its end back to its start by a straight piece where these differ.
 */
public final class Path {
    private final Point start;
    private final List<Segment> segments;
    private final boolean closed;

    private Path(Point start, List<Segment> segments, boolean closed) {
        this.start = start;
        this.segments = List.copyOf(segments);
        this.closed = closed;
    }

    /** A path of given pieces; at least one. */
    public static Path of(Point start, List<? extends Segment> segments, boolean closed) {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one piece");
        }
        return new Path(start, List.copyOf(segments), closed);
    }

    /** A straight line between two points. */
    public static Path line(Point from, Point to) {
        return of(from, List.of(new Segment.Line(to)), false);
    }

    /** An open line through points, straight between them; at least two. */
    public static Path polyline(List<Point> points) {
        return straight(points, false);
    }

    /** A closed line through points, straight between them; at least three. */
    public static Path polygon(List<Point> points) {
        return straight(points, true);
    }

    /** A closed line through corners. */
    public static Path polygon(Point... points) {
        return straight(List.of(points), true);
    }

    /** An open smooth line through points (see {@link CatmullRom}); at least two. */
    public static Path smooth(List<Point> points) {
        return CatmullRom.open(points);
    }

    /** A closed smooth line through points (see {@link CatmullRom}); at least three. */
    public static Path loop(List<Point> points) {
        return CatmullRom.loop(points);
    }

    /** A circle as four cubic pieces; its radius is true to 0.03 %. */
    public static Path circle(Point centre, double radius) {
        return ellipse(centre, radius, radius);
    }

    /** An upright ellipse as four cubic pieces. */
    public static Path ellipse(Point centre, double radiusX, double radiusY) {
        double k = 0.5522847498;
        List<Segment> pieces = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            Transform map = Transform.quarters(quarter)
                    .then(Transform.scale(radiusX, radiusY))
                    .then(Transform.to(centre));
            pieces.add(new Segment.Cubic(new Point(1, k), new Point(k, 1), new Point(0, 1)).transformed(map));
        }
        return of(centre.plus(new Point(radiusX, 0)), pieces, true);
    }

    private static Path straight(List<Point> points, boolean closed) {
        if (points.size() < (closed ? 3 : 2)) {
            throw new IllegalArgumentException("too few points for a line: " + points.size());
        }
        List<Segment> pieces = new ArrayList<>(points.size());
        for (Point point : points.subList(1, points.size())) {
            pieces.add(new Segment.Line(point));
        }
        return of(points.get(0), pieces, closed);
    }

    /** Where the path starts. */
    public Point start() {
        return start;
    }

    /** Where its last piece ends. */
    public Point end() {
        return segments.get(segments.size() - 1).end();
    }

    /** The pieces in order, at least one. */
    public List<Segment> segments() {
        return segments;
    }

    /** Whether the path returns to its start. */
    public boolean closed() {
        return closed;
    }

    /** The same path, closed. */
    public Path close() {
        return closed ? this : new Path(start, segments, true);
    }

    /** This path, then a straight join if needed, then the other; open. */
    public Path join(Path other) {
        return joined(List.of(this, other));
    }

    /** Some paths one after another, at least one, with straight joins where they are needed; open. */
    public static Path joined(List<Path> paths) {
        List<Segment> pieces = new ArrayList<>(paths.get(0).segments);
        Point end = paths.get(0).end();
        for (Path next : paths.subList(1, paths.size())) {
            if (end.distance(next.start) > 1e-9) {
                pieces.add(new Segment.Line(next.start));
            }
            pieces.addAll(next.segments);
            end = next.end();
        }
        return new Path(paths.get(0).start, pieces, false);
    }

    /** The length of the straight lines between the ends of its pieces, mm: quick, and at most as long as the path. */
    public double roughLength() {
        double length = closed ? end().distance(start) : 0;
        Point last = start;
        for (Segment piece : segments) {
            length += last.distance(piece.end());
            last = piece.end();
        }
        return length;
    }

    /** The same path walked from its end. */
    public Path reversed() {
        List<Segment> pieces = new ArrayList<>(segments.size());
        for (int i = segments.size() - 1; i >= 0; i--) {
            Point target = i == 0 ? start : segments.get(i - 1).end();
            pieces.add(segments.get(i).reversed(target));
        }
        return new Path(end(), pieces, closed);
    }

    /** The path moved by a map. */
    public Path transformed(Transform transform) {
        return new Path(
                transform.apply(start),
                segments.stream().map(s -> s.transformed(transform)).toList(),
                closed);
    }

    /**
     * The path as points joined by straight lines, off it by at most a tolerance in mm. A closed path does not repeat
     * its start at the end.
     */
    public List<Point> points(double tolerance) {
        return Flatten.path(this, tolerance);
    }

    /** The smallest box around the path and its control points. */
    public Box bounds() {
        List<Point> points = new ArrayList<>();
        points.add(start);
        for (Segment piece : segments) {
            points.addAll(piece.controls());
        }
        return Box.around(points);
    }

    /** The path with arc length along it, walked at a tolerance in mm. */
    public ArcLength track(double tolerance) {
        return ArcLength.of(this, tolerance);
    }

    /** The enclosed area in square mm: positive when a closed path runs clockwise as seen (y down). */
    public double signedArea(double tolerance) {
        List<Point> points = points(tolerance);
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            twice += points.get(i).cross(points.get((i + 1) % points.size()));
        }
        return twice / 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path
                && closed == path.closed
                && start.equals(path.start)
                && segments.equals(path.segments);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + segments.hashCode();
    }

    @Override
    public String toString() {
        return (closed ? "closed" : "open") + " path from " + start + " of " + segments.size() + " pieces";
    }
}
