package id.canting.machine;

import id.canting.geometry.Point;

/** A straight piece between two points. */
record LinePiece(Point from, Point to) {
    double distance(Point point) {
        return distance(from, to, point);
    }

    /** The distance of a point from the piece between two others. */
    static double distance(Point from, Point to, Point point) {
        Point along = to.minus(from);
        double square = along.dot(along);
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, along.dot(point.minus(from)) / square));
        return from.toward(to, share).distance(point);
    }
}
