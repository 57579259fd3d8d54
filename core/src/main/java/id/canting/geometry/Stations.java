package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/** A few well-chosen places along a gently bending line, enough to draw its sides as smooth curves. */
final class Stations {
    private final List<Point> places;
    private final List<Point> directions;
    private final List<Double> along;
    private final List<Double> curvature;

    private Stations(List<Point> places, List<Point> directions, List<Double> along, List<Double> curvature) {
        this.places = places;
        this.directions = directions;
        this.along = along;
        this.curvature = curvature;
    }

    /** Places along an open run: wherever it has turned by so many radians or run so many mm, both ends included. */
    static Stations along(List<Point> run, double turn, double longest, int least) {
        return choose(run, false, turn, longest, least);
    }

    /** Places around a closed run that does not repeat its start. */
    static Stations around(List<Point> loop, double turn, double longest) {
        List<Point> full = new ArrayList<>(loop);
        full.add(loop.get(0));
        return choose(full, true, turn, longest, 8);
    }

    private static Stations choose(List<Point> run, boolean loop, double turn, double longest, int least) {
        Track track = Path.polyline(run).track(1);
        double length = track.length();
        int steps = (int) Math.max(Math.max(least, Math.ceil(Runs.turning(run) / turn)), Math.ceil(length / longest));
        List<Point> places = new ArrayList<>();
        List<Point> directions = new ArrayList<>();
        List<Double> along = new ArrayList<>();
        List<Double> curvature = new ArrayList<>();
        double reach = Math.min(length / 4, length / steps / 2);
        for (int i = 0; i < steps + (loop ? 0 : 1); i++) {
            double s = length * i / steps;
            Point before = direction(track, s - reach, loop);
            Point after = direction(track, s + reach, loop);
            Point mean = before.plus(after).unit();
            places.add(track.at(s));
            directions.add(mean.norm() == 0 ? after : mean);
            along.add(s / length);
            curvature.add(StrictMath.atan2(before.cross(after), before.dot(after)) / (2 * reach));
        }
        return new Stations(places, directions, along, curvature);
    }

    private static Point direction(Track track, double s, boolean loop) {
        double length = track.length();
        double at = loop ? (s + length) % length : Math.max(0, Math.min(length, s));
        return track.direction(at);
    }

    static List<Point> distinct(List<Point> points) {
        List<Point> kept = new ArrayList<>(points.size());
        for (Point point : points) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).distance(point) > 1e-7) {
                kept.add(point);
            }
        }
        return kept;
    }

    int size() {
        return places.size();
    }

    Point direction(int i) {
        return directions.get(i);
    }

    /** The share of the length walked at a station. */
    double along(int i) {
        return along.get(i);
    }

    /**
     * The place so many mm beside a station, to the right of the walk as seen if positive; on the inner side of a bend
     * held within the bend's radius, where the sides would otherwise cross.
     */
    Point beside(int i, double distance) {
        double bend = curvature.get(i);
        double most = bend * distance > 0 ? 0.9 / Math.abs(bend) : Double.POSITIVE_INFINITY;
        double held = Math.copySign(Math.min(Math.abs(distance), most), distance);
        return places.get(i).plus(directions.get(i).turned().times(held));
    }
}
