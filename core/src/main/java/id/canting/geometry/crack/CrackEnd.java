package id.canting.geometry.crack;

import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import java.util.List;

/**
 * The end of a crack's opening at a joint: both corners of wax there have crumbled off in a hollow curve.
 *
 * @param left the side to the turned side of the crack's way out from the joint
 * @param right the other
 */
record CrackEnd(Side left, Side right) {
    /** How far the corners crumble, as a share of the crack's width: our choice, within the 0.5 to 1 tried by eye. */
    private static final double CRUMBLE = 0.75;

    /** The largest part of the crack's last straight piece that a flare takes. */
    private static final double LONGEST = 0.7;

    /** Below this the crack meets the joint so slantwise that its end is drawn square. */
    private static final double SLANT = 0.3;

    /** How far the end reaches into the older crack's half, as a share, so that no seam shows however it is chipped. */
    private static final double OVERLAP = 0.6;

    /** Crumbling below this size, mm, is drawn as a straight cut. */
    private static final double SMALL = 0.12;

    /** One corner: where it starts on the joint, the corner the wax had, and where it ends on the crack's side. */
    record Side(Point foot, Point corner, Point shoulder) {}

    /**
     * The flare at the first point of a line.
     *
     * @param run the direction of what the crack stops at
     * @param half of the crack's width
     * @param otherHalf of the width of what it stops at
     */
    static CrackEnd of(List<Point> line, Point run, double half, double otherHalf) {
        Point at = line.get(0);
        Point way = line.get(1).minus(at).unit();
        Point normal = run.turned().dot(way) < 0 ? run.turned().times(-1) : run.turned();
        if (normal.dot(way) < SLANT) {
            normal = way;
        }
        double length = line.get(1).distance(at);
        Point along = normal.turned();
        return new CrackEnd(
                side(at, way, normal, along, way.turned(), length, half, otherHalf),
                side(at, way, normal, along.times(-1), way.turned().times(-1), length, half, otherHalf));
    }

    private static Side side(
            Point at, Point way, Point normal, Point along, Point across, double length, double half, double other) {
        double whole = (other - half * across.dot(normal)) / way.dot(normal);
        double forth = Math.max(-length, Math.min(LONGEST * length, whole));
        Point corner = at.plus(across.times(half)).plus(way.times(forth));
        double crumble = Math.max(0, Math.min(2 * half * CRUMBLE, LONGEST * length - forth));
        Point foot = corner.plus(along.times(crumble)).minus(normal.times(other * OVERLAP));
        return new Side(foot, corner, corner.plus(way.times(crumble)));
    }

    /** From the left foot to the left shoulder. */
    List<Segment> outward() {
        return List.of(bend(left.foot, left.corner, left.shoulder));
    }

    /** From the side before to the right shoulder and foot. */
    List<Segment> inward() {
        return List.of(new Segment.Line(right.shoulder), bend(right.shoulder, right.corner, right.foot));
    }

    private static Segment bend(Point from, Point corner, Point to) {
        boolean small = from.distance(corner) < SMALL;
        return small
                ? new Segment.Line(to)
                : new Segment.Cubic(from.toward(corner, 2.0 / 3), to.toward(corner, 2.0 / 3), to);
    }
}
