package id.canting.geometry;

/**
 * A circle.
 *
 * @param centre its middle
 * @param radius in mm
 */
public record Circle(Point centre, double radius) {}
