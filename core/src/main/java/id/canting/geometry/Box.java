package id.canting.geometry;

import java.util.Optional;

/**
 * An upright rectangle in millimetres.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x, not below left
 * @param bottom largest y, not below top
 */
public record Box(double left, double top, double right, double bottom) {
    /** Checks the order of the sides. */
    public Box {
        if (!(right >= left) || !(bottom >= top)) {
            throw new IllegalArgumentException("a box needs left <= right and top <= bottom, but has " + left + ", "
                    + top + ", " + right + ", " + bottom);
        }
    }

    /** A box by its top left corner and size. */
    public static Box sized(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    /** The box that holds one point alone. */
    public static Box at(Point point) {
        return new Box(point.x(), point.y(), point.x(), point.y());
    }

    /** The smallest box around points. */
    public static Box around(Iterable<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right, bottom);
    }

    /** Right minus left. */
    public double width() {
        return right - left;
    }

    /** Bottom minus top. */
    public double height() {
        return bottom - top;
    }

    /** Width times height, in square millimetres. */
    public double area() {
        return width() * height();
    }

    /** The middle. */
    public Point centre() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /** The box with every side moved outward by a distance, or inward if negative; never past its middle. */
    public Box grown(double by) {
        double dx = Math.max(by, -width() / 2);
        double dy = Math.max(by, -height() / 2);
        return new Box(left - dx, top - dy, right + dx, bottom + dy);
    }

    /** The place of a point in the box when its opposite sides meet, as in a repeat. */
    public Point wrapped(Point point) {
        double x = (point.x() - left) / width();
        double y = (point.y() - top) / height();
        return new Point(left + (x - Math.floor(x)) * width(), top + (y - Math.floor(y)) * height());
    }

    /** Whether a point lies inside or on a side. */
    public boolean contains(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** Whether another box lies wholly inside, sides included. */
    public boolean contains(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    /** Whether the boxes share at least a point. */
    public boolean meets(Box other) {
        return other.left <= right && other.right >= left && other.top <= bottom && other.bottom >= top;
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The box of all points that lie in both; nothing where they share none. */
    public Optional<Box> common(Box other) {
        return meets(other)
                ? Optional.of(new Box(
                        Math.max(left, other.left),
                        Math.max(top, other.top),
                        Math.min(right, other.right),
                        Math.min(bottom, other.bottom)))
                : Optional.empty();
    }

    /** The outline, from the top left corner clockwise as seen. */
    public Path outline() {
        return Path.polygon(
                new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
    }
}
