package id.canting.geometry;

/** A piece of a path: where it starts is the end of the piece before it. */
public sealed interface Segment {
    /** Where the piece ends. */
    Point end();

    /** The same piece moved by a map. */
    Segment transformed(Transform transform);

    /** A straight piece. */
    record Line(Point end) implements Segment {
        @Override
        public Line transformed(Transform transform) {
            return new Line(transform.apply(end));
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
    }
}
