package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * The area a pen of a given width covers as it moves along a line, as closed contours that all run clockwise as seen,
 * so that strokes laid over one another add up by winding number without any set operation.
 */
public final class Brush {
    private static final double FLATNESS = 0.03;
    private static final double CORNER = Math.toRadians(50);
    private static final double TURN_A_STATION = Math.toRadians(38);
    private static final double LONGEST_STEP = 14;
    private static final double SEMICIRCLE = 4.0 / 3;

    private Brush() {}

    /**
     * The contours of a stroke.
     *
     * @param width the full width in mm, above 0
     * @param taper how the width swells; a closed line keeps its full width
     */
    public static List<Path> stroke(Path centre, double width, Taper taper) {
        if (!(width > 0)) {
            throw new IllegalArgumentException("a stroke needs a width above 0 mm, but has " + width);
        }
        List<Path> contours = new ArrayList<>();
        List<List<Point>> runs = CornerSplit.split(centre, FLATNESS, CORNER);
        if (centre.closed() && CornerSplit.round(runs)) {
            ring(runs.get(0), width / 2, contours);
            return contours;
        }
        double total = runs.stream().mapToDouble(Brush::length).sum();
        double walked = 0;
        for (List<Point> run : runs) {
            double length = length(run);
            if (length > 1e-6) {
                AdaptiveSampling stations =
                        AdaptiveSampling.along(run, TURN_A_STATION, LONGEST_STEP, taper.equals(Taper.NONE) ? 1 : 4);
                Taper shape = centre.closed() ? Taper.NONE : taper;
                contours.add(sausage(stations, width / 2, shape, walked / total, length / total));
            }
            walked += length;
        }
        return contours;
    }

    /** A round dot as two cubic pieces, true to 2 % of its radius. */
    public static Path dot(Point centre, double diameter) {
        double r = diameter / 2;
        double k = SEMICIRCLE * r;
        Point left = centre.minus(new Point(r, 0));
        Point right = centre.plus(new Point(r, 0));
        return Path.of(
                left,
                List.of(
                        new Segment.Cubic(left.plus(new Point(0, -k)), right.plus(new Point(0, -k)), right),
                        new Segment.Cubic(right.plus(new Point(0, k)), left.plus(new Point(0, k)), left)),
                true);
    }

    private static double length(List<Point> run) {
        double length = 0;
        for (int i = 1; i < run.size(); i++) {
            length += run.get(i).distance(run.get(i - 1));
        }
        return length;
    }

    private static Path sausage(AdaptiveSampling stations, double half, Taper taper, double from, double share) {
        int n = stations.size();
        double[] wide = new double[n];
        for (int i = 0; i < n; i++) {
            wide[i] = half * taper.at(from + share * stations.along(i));
        }
        Path there = side(stations, wide, -1);
        Path back = side(stations, wide, 1).reversed();
        List<Segment> pieces = new ArrayList<>(there.segments());
        pieces.add(cap(there.end(), back.start(), stations.direction(n - 1)));
        pieces.addAll(back.segments());
        pieces.add(cap(back.end(), there.start(), stations.direction(0).times(-1)));
        return Path.of(there.start(), pieces, true);
    }

    /** One edge of the stroke in the direction of the walk: to its left for -1, to its right for 1, as seen. */
    private static Path side(AdaptiveSampling stations, double[] wide, int hand) {
        int last = wide.length - 1;
        List<Point> points = new ArrayList<>();
        List<Point> directions = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(last, i + 1);
            double swell = (wide[after] - wide[before]) / stations.distance(before, after);
            Point along = stations.direction(i);
            points.add(stations.beside(i, hand * wide[i]));
            directions.add(along.plus(along.turned().times(hand * swell)).unit());
        }
        return CatmullRom.directed(points, directions, false);
    }

    /** A round end; its two control points lie two thirds of the width beyond the line's end. */
    private static Segment cap(Point from, Point to, Point outward) {
        Point reach = outward.times(SEMICIRCLE * from.distance(to) / 2);
        return new Segment.Cubic(from.plus(reach), to.plus(reach), to);
    }

    private static void ring(List<Point> loop, double half, List<Path> contours) {
        AdaptiveSampling stations = AdaptiveSampling.around(loop, TURN_A_STATION, LONGEST_STEP);
        Path a = edge(stations, -half);
        Path b = edge(stations, half);
        boolean aOutside = Math.abs(a.signedArea(FLATNESS)) > Math.abs(b.signedArea(FLATNESS));
        contours.add(clockwise(aOutside ? a : b, true));
        contours.add(clockwise(aOutside ? b : a, false));
    }

    private static Path edge(AdaptiveSampling stations, double beside) {
        List<Point> points = new ArrayList<>();
        List<Point> directions = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            points.add(stations.beside(i, beside));
            directions.add(stations.direction(i));
        }
        return CatmullRom.directed(points, directions, true);
    }

    private static Path clockwise(Path loop, boolean clockwiseAsSeen) {
        return loop.signedArea(FLATNESS) > 0 == clockwiseAsSeen ? loop : loop.reversed();
    }
}
