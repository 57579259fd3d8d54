package id.canting.resist;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The toothed edge that pleats give a bound area: crests where a pleat lay on the outside and dye came far, valleys
 * where it was tucked in. Corners of the edge stay where they are.
 */
public final class Teeth {
    private static final double FLATNESS = 0.05;
    private static final double CORNER = Math.toRadians(24);

    private Teeth() {}

    /**
     * The closed line with teeth.
     *
     * @param pleat mean distance from tooth to tooth, mm
     * @param depth how far teeth reach to either side at most, mm; 0 gives the line itself
     */
    public static Path along(Path line, double pleat, double depth, RandomSource random) {
        if (!line.closed()) {
            throw new IllegalArgumentException("teeth need a closed line");
        }
        if (depth <= 0) {
            return line;
        }
        List<Point> points = line.points(FLATNESS);
        int first = corner(points, 0);
        if (first < 0) {
            ArcLength track = line.track(FLATNESS);
            return Path.loop(side(track, Math.max(3, count(track, pleat)), depth, random));
        }
        Path whole = null;
        int from = first;
        int last = first + points.size();
        while (from < last) {
            int to = from + 1;
            while (to < last && !sharp(points, to)) {
                to++;
            }
            Path run = run(points, from, to, pleat, depth, random);
            whole = whole == null ? run : whole.join(run);
            from = to;
        }
        return whole == null ? line : whole.close();
    }

    private static Path run(List<Point> points, int from, int to, double pleat, double depth, RandomSource random) {
        List<Point> part = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            part.add(points.get(i % points.size()));
        }
        ArcLength track = Path.polyline(part).track(FLATNESS);
        List<Point> toothed = new ArrayList<>();
        toothed.add(part.get(0));
        toothed.addAll(side(track, count(track, pleat), Math.min(depth, track.length() * 0.2), random));
        toothed.add(part.get(part.size() - 1));
        return Path.smooth(toothed);
    }

    private static int count(ArcLength track, double pleat) {
        return (int) Math.max(1, Math.round(track.length() / pleat));
    }

    private static List<Point> side(ArcLength track, int teeth, double depth, RandomSource random) {
        double step = track.length() / teeth;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < teeth; i++) {
            double crest = step * (i + 0.3 + random.between(-0.12, 0.12));
            double valley = step * (i + 0.75 + random.between(-0.12, 0.12));
            points.add(beside(track, crest, -depth * random.between(0.3, 1)));
            points.add(beside(track, valley, depth * random.between(0.1, 0.6)));
        }
        return points;
    }

    private static Point beside(ArcLength track, double at, double by) {
        return track.at(at).plus(track.direction(at).turned().times(by));
    }

    private static int corner(List<Point> points, int from) {
        for (int i = from; i < points.size(); i++) {
            if (sharp(points, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sharp(List<Point> points, int i) {
        int n = points.size();
        Point in = points.get(i % n).minus(points.get((i + n - 1) % n));
        Point out = points.get((i + 1) % n).minus(points.get(i % n));
        return Math.abs(StrictMath.atan2(in.cross(out), in.dot(out))) > CORNER;
    }
}
