package id.canting.geometry;

/**
 * A point on the cloth, or the step from one point to another, in millimetres; x grows to the right, y downward.
 *
 * @param x millimetres from the left
 * @param y millimetres from the top
 */
public record Point(double x, double y) {
    /** The origin, and the step that goes nowhere. */
    public static final Point ZERO = new Point(0, 0);

    /** Checks that both coordinates are finite. */
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point needs finite coordinates, but has " + x + ", " + y);
        }
    }

    /** The point at a distance and an angle (radians, from the x axis towards the y axis) from the origin. */
    public static Point polar(double distance, double angle) {
        return new Point(distance * StrictMath.cos(angle), distance * StrictMath.sin(angle));
    }

    /** The sum of both steps. */
    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /** The step from the other point to this one. */
    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    /** This step made longer by a factor. */
    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** The distance from the origin, in mm. */
    public double norm() {
        return Math.sqrt(x * x + y * y);
    }

    /** The distance to another point, in mm. */
    public double distance(Point other) {
        return minus(other).norm();
    }

    /** The direction of this step, in radians from the x axis towards the y axis, from -pi to pi. */
    public double angle() {
        return StrictMath.atan2(y, x);
    }

    /** This step at length one; the zero step stays as it is. */
    public Point unit() {
        double norm = norm();
        return norm == 0 ? this : times(1 / norm);
    }

    /** This step turned a quarter from the x axis towards the y axis. */
    public Point turned() {
        return new Point(-y, x);
    }

    /** This step turned by an angle in radians. */
    public Point rotated(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Point(x * cos - y * sin, x * sin + y * cos);
    }

    /** The scalar product of two steps. */
    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    /** The signed area of the parallelogram two steps span; positive when the other lies towards the turned side. */
    public double cross(Point other) {
        return x * other.y - y * other.x;
    }

    /** The point a share of the way to another: 0 here, 1 there. */
    public Point toward(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
