package id.canting.resist;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;

/**
 * A straight crease: cloth beyond it is laid mirrored onto the cloth before it.
 *
 * @param on a point of the crease
 * @param inward the unit step square to it, towards the cloth that stays
 */
public record Mirror(Point on, Point inward) {
    /** Checks the step's length. */
    public Mirror {
        if (Math.abs(inward.norm() - 1) > 1e-9) {
            throw new IllegalArgumentException("a crease needs a step of length 1 square to it, not " + inward);
        }
    }

    /** The crease through two points; the cloth that stays lies to the right of the walk as seen. */
    static Mirror through(Point from, Point to) {
        return new Mirror(from, to.minus(from).unit().turned());
    }

    /** How far on the staying side a point lies, mm; negative beyond the crease. */
    public double side(Point point) {
        return point.minus(on).dot(inward);
    }

    /** Where a point lies once the cloth is turned over the crease. */
    public Point reflect(Point point) {
        return point.minus(inward.times(2 * side(point)));
    }

    /** The turn over the crease as a map. */
    public Transform transform() {
        double x = inward.x();
        double y = inward.y();
        double far = 2 * on.dot(inward);
        return new Transform(1 - 2 * x * x, -2 * x * y, -2 * x * y, 1 - 2 * y * y, far * x, far * y);
    }
}
