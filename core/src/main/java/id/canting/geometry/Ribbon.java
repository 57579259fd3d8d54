package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A band of cloth around a spine, wide or narrow along it: a leaf around its midrib, a shrimp's body around its back,
 * a river around its course. It has its own coordinates: {@code u} from 0 to 1 along the spine, {@code v} from -1
 * (left edge of the walk) through 0 (spine) to 1 (right edge).
 */
public final class Ribbon {
    private static final double FLATNESS = 0.02;

    private final Path spine;
    private final ArcLength track;
    private final DoubleUnaryOperator halfWidth;

    private Ribbon(Path spine, DoubleUnaryOperator halfWidth) {
        this.spine = spine;
        this.track = spine.track(FLATNESS);
        this.halfWidth = halfWidth;
    }

    /**
     * A ribbon around an open spine.
     *
     * @param halfWidth half the width in mm at each share of the way along, 0 or more
     */
    public static Ribbon around(Path spine, DoubleUnaryOperator halfWidth) {
        return new Ribbon(spine, halfWidth);
    }

    /** The line in the middle. */
    public Path spine() {
        return spine;
    }

    /** The length of the spine in mm. */
    public double length() {
        return track.length();
    }

    /** Half the width in mm at a share of the way along. */
    public double halfWidth(double u) {
        return halfWidth.applyAsDouble(u);
    }

    /** The place with coordinates u and v. */
    public Point at(double u, double v) {
        double s = u * length();
        return track.at(s).plus(track.direction(s).turned().times(v * halfWidth.applyAsDouble(u)));
    }

    /** The unit step along the spine at a share of the way. */
    public Point direction(double u) {
        return track.direction(u * length());
    }

    /** The share of the way along at which the spine is nearest to a place. */
    public double nearest(Point place) {
        return length() == 0 ? 0 : track.nearest(place) / length();
    }

    /** The line through coordinates at one v, from one u to another, through so many places. */
    public Path along(double v, double fromU, double toU, int places) {
        return line(fromU, v, toU, v, places);
    }

    /** The straight run in ribbon coordinates between two places, drawn through so many points. */
    public Path line(double fromU, double fromV, double toU, double toV, int places) {
        List<Point> points = new ArrayList<>(places);
        for (int i = 0; i < places; i++) {
            double t = (double) i / (places - 1);
            points.add(at(fromU + (toU - fromU) * t, fromV + (toV - fromV) * t));
        }
        return Path.smooth(points);
    }

    /** The closed outline, clockwise as seen, through so many places a side; where an end has no width it is a tip. */
    public Path outline(int places) {
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            double u = (double) i / (places - 1);
            left.add(at(u, -1));
            right.add(0, at(u, 1));
        }
        return Path.smooth(left).join(Path.smooth(right)).close();
    }
}
