package id.canting.geometry;

/** A straight piece between two points. */
public record LinePiece(Point from, Point to) {
    /** The distance of a point from it, mm. */
    public double distance(Point point) {
        return distance(from, to, point);
    }

    /** The distance of a point from the piece between two others. */
    public static double distance(Point from, Point to, Point point) {
        Point along = to.minus(from);
        double square = along.dot(along);
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, along.dot(point.minus(from)) / square));
        return from.toward(to, share).distance(point);
    }
}
