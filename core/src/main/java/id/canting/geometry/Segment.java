package id.canting.geometry;

import java.util.List;

/** A piece of a path: where it starts is the end of the piece before it. */
public sealed interface Segment {
    /** Where the piece ends. */
    Point end();

    /** The same piece moved by a map. */
    Segment transformed(Transform transform);

    /** The same piece walked the other way, to the point where it began. */
    Segment reversed(Point start);

    /** The points that steer the piece, its end last; the piece lies in their convex hull with its start. */
    List<Point> controls();

    /** What is said of this kind of piece. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of piece; a new kind does not compile until every place has said it. */
    interface Cases<R> {
        R line(Line piece);

        R cubic(Cubic piece);
    }

    /** A straight piece. */
    record Line(Point end) implements Segment {
        @Override
        public Line transformed(Transform transform) {
            return new Line(transform.apply(end));
        }

        @Override
        public Line reversed(Point start) {
            return new Line(start);
        }

        @Override
        public List<Point> controls() {
            return List.of(end);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /**
     * A cubic Bézier piece.
     *
     * @param first the control point that steers the start
     * @param second the control point that steers the end
     */
    record Cubic(Point first, Point second, Point end) implements Segment {
        @Override
        public Cubic transformed(Transform transform) {
            return new Cubic(transform.apply(first), transform.apply(second), transform.apply(end));
        }

        @Override
        public Cubic reversed(Point start) {
            return new Cubic(second, first, start);
        }

        @Override
        public List<Point> controls() {
            return List.of(first, second, end);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cubic(this);
        }
    }
}
