package id.canting.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A path with the distance walked along it: places and directions by arc length in mm. */
public final class ArcLength {
    private final List<Point> points;
    private final double[] walked;

    private ArcLength(List<Point> points) {
        this.points = points;
        this.walked = walked(points);
    }

    /** How far along a line each of its points lies, mm; 0 at the first. */
    public static double[] walked(List<Point> line) {
        double[] walked = new double[line.size()];
        for (int i = 1; i < walked.length; i++) {
            walked[i] = walked[i - 1] + line.get(i).distance(line.get(i - 1));
        }
        return walked;
    }

    /** The track of a path, off it by at most a tolerance in mm; a closed path ends where it starts. */
    public static ArcLength of(Path path, double tolerance) {
        List<Point> points = new ArrayList<>(path.points(tolerance));
        if (path.closed()) {
            points.add(points.get(0));
        }
        return new ArcLength(points);
    }

    /** The whole length in mm. */
    public double length() {
        return walked[walked.length - 1];
    }

    /** The place after so many mm, held to the ends. */
    public Point at(double distance) {
        int i = piece(distance);
        double length = walked[i + 1] - walked[i];
        double share = length == 0 ? 0 : Math.min(1, Math.max(0, (distance - walked[i]) / length));
        return points.get(i).toward(points.get(i + 1), share);
    }

    /** The unit step of the walk after so many mm. */
    public Point direction(double distance) {
        double reach = Math.max(1e-6, length() / 400);
        Point ahead = at(Math.min(length(), distance + reach));
        Point behind = at(Math.max(0, distance - reach));
        return ahead.minus(behind).unit();
    }

    /** How many mm along the walk its place nearest to a point lies; the first of equals. */
    public double nearest(Point point) {
        double best = Double.POSITIVE_INFINITY;
        double found = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point step = points.get(i + 1).minus(from);
            double length = walked[i + 1] - walked[i];
            double reach = length == 0 ? 0 : point.minus(from).dot(step) / length;
            double s = Math.max(0, Math.min(length, reach));
            double distance = at(i, s, length).distance(point);
            if (distance < best) {
                best = distance;
                found = walked[i] + s;
            }
        }
        return found;
    }

    private Point at(int piece, double s, double length) {
        return points.get(piece).toward(points.get(piece + 1), length == 0 ? 0 : s / length);
    }

    /** The places at even distances, both ends included; at least two. */
    public List<Point> spaced(int count) {
        List<Point> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(at(length() * i / Math.max(1, count - 1)));
        }
        return places;
    }

    /** The part between two distances, as an open line. */
    public Path between(double from, double to) {
        List<Point> part = new ArrayList<>();
        part.add(at(from));
        for (int i = piece(from); i < walked.length && walked[i] < to - 1e-9; i++) {
            if (walked[i] > from + 1e-9) {
                part.add(points.get(i));
            }
        }
        part.add(at(to));
        return Path.polyline(part);
    }

    private int piece(double distance) {
        int found = Arrays.binarySearch(walked, distance);
        int i = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(points.size() - 2, i));
    }
}
