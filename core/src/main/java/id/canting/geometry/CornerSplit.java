package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at its sharp corners, so that each run between them bends gently. */
final class CornerSplit {
    private static final double MOST_RISE = 0.12;

    /** A bend in radians that no corner has less of, and its cosine. */
    private static final double GENTLE = 0.3;

    private static final double COSINE_GENTLE = StrictMath.cos(GENTLE);

    private CornerSplit() {}

    /** The runs in order, as points; a closed line without a corner gives one run that does not repeat its start. */
    static List<List<Point>> split(Path line, double flatness, double corner) {
        List<Point> points = AdaptiveSampling.distinct(line.points(flatness));
        if (line.closed() && points.size() > 2) {
            int first = firstCorner(points, corner);
            if (first < 0) {
                return List.of(points);
            }
            List<Point> turned = new ArrayList<>(points.subList(first, points.size()));
            turned.addAll(points.subList(0, first + 1));
            points = turned;
        }
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            run.add(points.get(i));
            boolean inside = i > 0 && i < points.size() - 1;
            if (inside && sharp(points.get(i - 1), points.get(i), points.get(i + 1), corner)) {
                runs.add(run);
                run = new ArrayList<>();
                run.add(points.get(i));
            }
        }
        runs.add(run);
        return runs;
    }

    /** Whether the runs of a closed line show that it has no corner. */
    static boolean round(List<List<Point>> runs) {
        List<Point> only = runs.get(0);
        return runs.size() == 1 && only.get(0).distance(only.get(only.size() - 1)) > 1e-6;
    }

    private static int firstCorner(List<Point> loop, double corner) {
        int n = loop.size();
        for (int i = 0; i < n; i++) {
            if (sharp(loop.get((i + n - 1) % n), loop.get(i), loop.get((i + 1) % n), corner)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a corner was drawn as one. A bend that comes from flattening a curve has a rise of leg times bend / 8 over
     * its chord, which is within the tolerance of the flattening.
     */
    private static boolean sharp(Point before, Point at, Point after, double corner) {
        Point in = at.minus(before);
        Point out = after.minus(at);
        double product = in.norm() * out.norm();
        double leg = Math.min(in.norm(), out.norm());
        // Most points of a flattened curve bend by far less, which their cosine tells without an angle.
        if (leg * GENTLE / 8 < MOST_RISE && GENTLE < corner && in.dot(out) > COSINE_GENTLE * product) {
            return false;
        }
        double bend = bend(before, at, after);
        return bend > corner || leg * bend / 8 > MOST_RISE;
    }

    /** By how many radians a line turns at a corner, whichever way. */
    static double bend(Point before, Point at, Point after) {
        Point in = at.minus(before);
        Point out = after.minus(at);
        return Math.abs(StrictMath.atan2(in.cross(out), in.dot(out)));
    }
}
