package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/** A few well-chosen places along a gently bending line, enough to draw its sides as smooth curves. */
final class AdaptiveSampling {
    private final List<Point> places;
    private final List<Point> directions;
    private final List<Double> along;
    private final List<Double> curvature;
    private final double length;

    private AdaptiveSampling(
            List<Point> places, List<Point> directions, List<Double> along, List<Double> curvature, double length) {
        this.places = places;
        this.directions = directions;
        this.along = along;
        this.curvature = curvature;
        this.length = length;
    }

    /** Places along an open run: wherever it has turned by so many radians or run so many mm, both ends included. */
    static AdaptiveSampling along(List<Point> run, double turn, double longest, int least) {
        return choose(run, false, turn, longest, least);
    }

    /** Places around a closed run that does not repeat its start. */
    static AdaptiveSampling around(List<Point> loop, double turn, double longest) {
        List<Point> full = new ArrayList<>(loop);
        full.add(loop.get(0));
        return choose(full, true, turn, longest, 8);
    }

    private static AdaptiveSampling choose(List<Point> run, boolean loop, double turn, double longest, int least) {
        double[] walked = ArcLength.walked(run);
        double length = walked[walked.length - 1];
        List<Point> tangents = tangents(run, loop);
        double[] stops = places(run, loop, turn, longest, least);
        List<Point> places = new ArrayList<>();
        List<Point> directions = new ArrayList<>();
        List<Double> along = new ArrayList<>();
        List<Double> curvature = new ArrayList<>();
        int piece = 1;
        for (int i = 0; i < stops.length - (loop ? 1 : 0); i++) {
            while (piece < run.size() - 1 && walked[piece] < stops[i]) {
                piece++;
            }
            Point from = tangents.get(piece - 1);
            Point to = tangents.get(piece);
            double step = walked[piece] - walked[piece - 1];
            double share = (stops[i] - walked[piece - 1]) / step;
            places.add(run.get(piece - 1).toward(run.get(piece), share));
            directions.add(from.toward(to, share).unit());
            along.add(stops[i] / length);
            curvature.add(StrictMath.atan2(from.cross(to), from.dot(to)) / step);
        }
        return new AdaptiveSampling(places, directions, along, curvature, length);
    }

    /** The direction of the curve behind a flattened line at each of its points; at an open end as in an arc. */
    private static List<Point> tangents(List<Point> line, boolean loop) {
        int last = line.size() - 1;
        List<Point> tangents = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Point in = line.get(i).minus(line.get(i > 0 ? i - 1 : loop ? last - 1 : 0));
            Point out = line.get(i < last ? i + 1 : loop ? 1 : last).minus(line.get(i));
            // The longer leg leans the tangent less, so the shorter one counts for more.
            tangents.add(in.unit()
                    .times(out.norm())
                    .plus(out.unit().times(in.norm()))
                    .unit());
        }
        if (!loop) {
            tangents.set(0, mirrored(line.get(1).minus(line.get(0)), tangents.get(1), last == 1));
            tangents.set(last, mirrored(line.get(last).minus(line.get(last - 1)), tangents.get(last - 1), last == 1));
        }
        return tangents;
    }

    private static Point mirrored(Point leg, Point tangent, boolean single) {
        Point along = leg.unit();
        return single ? along : along.times(2 * along.dot(tangent)).minus(tangent);
    }

    /**
     * How far along a line to stop: often where it bends, seldom where it is straight. The first is 0, the last the
     * line's length.
     *
     * @param loop whether the line returns to its first point
     * @param turn how much it may turn between two stops, radians
     * @param longest how far it may run between two stops, mm
     * @param least how many steps at least
     */
    static double[] places(List<Point> line, boolean loop, double turn, double longest, int least) {
        int n = line.size();
        double[] walked = ArcLength.walked(line);
        double[] effort = new double[n];
        double bend = loop ? CornerSplit.bend(line.get(n - 2), line.get(0), line.get(1)) : 0;
        for (int i = 1; i < n; i++) {
            double next = i + 1 < n
                    ? CornerSplit.bend(line.get(i - 1), line.get(i), line.get(i + 1))
                    : loop ? CornerSplit.bend(line.get(i - 1), line.get(i), line.get(1)) : 0;
            double step = walked[i] - walked[i - 1];
            effort[i] = effort[i - 1] + step / longest + (bend + next) / 2 / turn;
            bend = next;
        }
        int steps = (int) Math.max(least, Math.ceil(effort[n - 1]));
        double[] at = new double[steps + 1];
        int piece = 1;
        for (int k = 0; k < steps; k++) {
            double wanted = effort[n - 1] * k / steps;
            while (effort[piece] < wanted) {
                piece++;
            }
            double share = (wanted - effort[piece - 1]) / (effort[piece] - effort[piece - 1]);
            at[k] = walked[piece - 1] + share * (walked[piece] - walked[piece - 1]);
        }
        at[steps] = walked[n - 1];
        return at;
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

    /** How far it is from one station to a later one along the line, mm. */
    double distance(int from, int to) {
        return (along.get(to) - along.get(from)) * length;
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
