package id.canting.geometry;

import java.util.List;

/**
 * An affine map of the plane: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}, the order of SVG's matrix.
 *
 * @param a share of x in x'
 * @param b share of x in y'
 * @param c share of y in x'
 * @param d share of y in y'
 * @param e shift of x, mm
 * @param f shift of y, mm
 */
public record Transform(double a, double b, double c, double d, double e, double f) {
    /** The map that leaves everything in place. */
    public static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    /** A shift in mm. */
    public static Transform shift(double dx, double dy) {
        return new Transform(1, 0, 0, 1, dx, dy);
    }

    /** The shift that takes the origin to a point. */
    public static Transform to(Point point) {
        return shift(point.x(), point.y());
    }

    /** A turn about the origin by radians, from the x axis towards the y axis (clockwise as seen). */
    public static Transform turn(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Transform(cos, sin, -sin, cos, 0, 0);
    }

    /** A turn by exact quarters, free of rounding. */
    public static Transform quarters(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Transform(0, 1, -1, 0, 0, 0);
            case 2 -> new Transform(-1, 0, 0, -1, 0, 0);
            case 3 -> new Transform(0, -1, 1, 0, 0, 0);
            default -> IDENTITY;
        };
    }

    /** A stretch about the origin along each axis; a negative factor mirrors. */
    public static Transform scale(double sx, double sy) {
        return new Transform(sx, 0, 0, sy, 0, 0);
    }

    /** The map that does this one first and the other after it. */
    public Transform then(Transform after) {
        return new Transform(
                after.a * a + after.c * b,
                after.b * a + after.d * b,
                after.a * c + after.c * d,
                after.b * c + after.d * d,
                after.a * e + after.c * f + after.e,
                after.b * e + after.d * f + after.f);
    }

    /** Where a point goes. */
    public Point apply(Point point) {
        return new Point(a * point.x() + c * point.y() + e, b * point.x() + d * point.y() + f);
    }

    /** The smallest upright box around where a box goes. */
    public Box apply(Box box) {
        return Box.around(List.of(
                apply(new Point(box.left(), box.top())),
                apply(new Point(box.right(), box.top())),
                apply(new Point(box.right(), box.bottom())),
                apply(new Point(box.left(), box.bottom()))));
    }

    /** The factor by which areas grow; negative when the map mirrors. */
    public double determinant() {
        return a * d - b * c;
    }

    /** Whether the map mirrors, so that a contour's sense is reversed. */
    public boolean mirrors() {
        return determinant() < 0;
    }

    /** The factor by which lengths grow, for a map that keeps shapes: the root of the area factor. */
    public double magnification() {
        return Math.sqrt(Math.abs(determinant()));
    }

    /**
     * The map that undoes this one.
     *
     * @throws IllegalArgumentException when this map flattens the plane
     */
    public Transform inverse() {
        double det = determinant();
        if (!(Math.abs(det) > 1e-12)) {
            throw new IllegalArgumentException("a transform that flattens the plane has no inverse: " + this);
        }
        return new Transform(d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
    }
}
