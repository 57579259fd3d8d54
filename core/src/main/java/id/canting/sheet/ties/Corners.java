package id.canting.sheet.ties;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Parts a line of stitches at its corners, so that holes can stand on them: a tip without a hole is drawn round. */
final class Corners {
    private static final double FLATNESS = 0.05;

    /** From this turn on a hand sees a corner, radians. */
    private static final double TURN = Math.toRadians(35);

    private Corners() {}

    /** Places along a line: all its corners and ends, and between two of them as many as keep a distance. */
    static List<Point> spaced(Path line, double pitch) {
        List<Point> places = new ArrayList<>();
        for (ArcLength stretch : stretches(line)) {
            int parts = parts(stretch, pitch);
            for (int i = places.isEmpty() ? 0 : 1; i <= parts; i++) {
                places.add(stretch.at(stretch.length() * i / parts));
            }
        }
        if (line.closed() && places.size() > 1) {
            places.remove(places.size() - 1);
        }
        return places;
    }

    /** Into how many parts a stretch goes so that neighbours keep the distance, on curves too, where they lie nearer. */
    private static int parts(ArcLength stretch, double pitch) {
        int parts = (int) Math.max(1, Math.floor(stretch.length() / pitch + 1e-9));
        while (parts > 1 && nearest(stretch, parts) < pitch) {
            parts--;
        }
        return parts;
    }

    private static double nearest(ArcLength stretch, int parts) {
        List<Point> places = stretch.spaced(parts + 1);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < places.size(); i++) {
            least = Math.min(least, places.get(i - 1).distance(places.get(i)));
        }
        return least;
    }

    private static List<ArcLength> stretches(Path line) {
        List<Point> points = new ArrayList<>(line.points(FLATNESS));
        if (line.closed()) {
            points.add(points.get(0));
        }
        List<ArcLength> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < points.size(); i++) {
            if (i == points.size() - 1 || turn(points, i) > TURN) {
                stretches.add(Path.polyline(points.subList(from, i + 1)).track(FLATNESS));
                from = i;
            }
        }
        return stretches;
    }

    private static double turn(List<Point> points, int i) {
        Point before = points.get(i).minus(points.get(i - 1));
        Point after = points.get(i + 1).minus(points.get(i));
        return Math.abs(StrictMath.atan2(before.cross(after), before.dot(after)));
    }
}
