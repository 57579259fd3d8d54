package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Curves given by formulas, drawn smoothly through points of them; lengths in mm, angles in radians. */
public final class Curves {
    private Curves() {}

    /** The open curve through the points of a formula at even steps of its parameter. */
    public static Path through(DoubleFunction<Point> formula, double from, double to, int places) {
        List<Point> points = new ArrayList<>(places);
        for (int i = 0; i < places; i++) {
            points.add(formula.apply(from + (to - from) * i / (places - 1)));
        }
        return Path.smooth(points);
    }

    /** The closed curve of a formula in polar form around a centre: radius in mm by angle. */
    public static Path polar(Point centre, DoubleFunction<Double> radius, int places) {
        List<Point> points = new ArrayList<>(places);
        for (int i = 0; i < places; i++) {
            double angle = 2 * Math.PI * i / places;
            points.add(centre.plus(Point.polar(radius.apply(angle), angle)));
        }
        return Path.loop(points);
    }

    /**
     * A logarithmic spiral from a radius at one angle to another radius at another angle.
     *
     * @param centre what it winds around
     */
    public static Path spiral(Point centre, double fromRadius, double fromAngle, double toRadius, double toAngle) {
        int places = Math.max(4, (int) Math.ceil(Math.abs(toAngle - fromAngle) / Math.toRadians(30)) + 1);
        double growth = StrictMath.log(toRadius / fromRadius);
        return through(
                t -> centre.plus(
                        Point.polar(fromRadius * StrictMath.exp(growth * t), fromAngle + (toAngle - fromAngle) * t)),
                0,
                1,
                places);
    }

    /** A superellipse: |x/a|^n + |y/b|^n = 1; n = 2 is an ellipse, above it squarer, at 1 a lozenge. */
    public static Path superellipse(Point centre, double a, double b, double n, int places) {
        return polar(
                centre,
                angle -> {
                    double x = StrictMath.pow(Math.abs(StrictMath.cos(angle)) / a, n);
                    double y = StrictMath.pow(Math.abs(StrictMath.sin(angle)) / b, n);
                    return StrictMath.pow(x + y, -1 / n);
                },
                places);
    }

    /** A circular arc about a centre, from one angle to another. */
    public static Path arc(Point centre, double radius, double from, double to) {
        int places = Math.max(3, (int) Math.ceil(Math.abs(to - from) / Math.toRadians(30)) + 1);
        return through(angle -> centre.plus(Point.polar(radius, angle)), from, to, places);
    }
}
