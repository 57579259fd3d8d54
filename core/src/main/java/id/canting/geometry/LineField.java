package id.canting.geometry;

/**
 * A direction at every place of the cloth, as grain has one in wood: lines run along it, and have no sense, so that a
 * direction and its opposite are the same.
 */
@FunctionalInterface
public interface LineField {
    /** The unit step along the line through a place; {@link Point#ZERO} where there is none. */
    Point at(Point place);

    /** The same direction everywhere, in radians from the x axis towards the y axis. */
    static LineField straight(double angle) {
        Point along = Point.polar(1, angle);
        return place -> along;
    }

    /**
     * The direction between two, as much of one as its share says. Directions without sense are mixed at twice their
     * angle, where opposite ones fall together.
     *
     * @param share of the second, 0 to 1
     */
    static Point mixed(Point first, Point second, double share) {
        Point twice = doubled(first).toward(doubled(second), share);
        return twice.norm() < 1e-6 ? Point.ZERO : Point.polar(1, twice.angle() / 2);
    }

    private static Point doubled(Point direction) {
        return new Point(
                direction.x() * direction.x() - direction.y() * direction.y(), 2 * direction.x() * direction.y());
    }
}
