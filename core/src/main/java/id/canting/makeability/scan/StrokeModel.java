package id.canting.makeability.scan;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A mark as its middle line with half its width along it, in short straight pieces: a line of wax, a dot or a tie as a
 * single place, the edge of an area, a row of stitches. All in mm.
 */
public final class StrokeModel {
    private static final double FLATNESS = 0.03;
    private static final double LONGEST_PIECE = 2;

    private final int number;
    private final String part;
    private final boolean outline;
    private final List<Point> points;
    private final double[] half;
    private final boolean loop;
    private final Region inside;
    private final Box box;

    private StrokeModel(
            int number, String part, boolean outline, List<Point> points, double[] half, boolean loop, Region inside) {
        this.number = number;
        this.part = part;
        this.outline = outline;
        this.points = points;
        this.half = half;
        this.loop = loop;
        this.inside = inside;
        double widest = 0;
        for (double h : half) {
            widest = Math.max(widest, h);
        }
        this.box = Box.around(points).grown(widest);
    }

    public static StrokeModel line(int number, Part part, Path line, double width, Taper taper) {
        Taper shape = line.closed() ? Taper.NONE : taper;
        return of(number, part.name(), part.role() == Role.KLOWONG, line, width, shape, Region.EMPTY);
    }

    public static StrokeModel round(int number, Part part, Point centre, double radius) {
        boolean outline = part.role() == Role.KLOWONG;
        return new StrokeModel(
                number, part.name(), outline, List.of(centre), new double[] {radius}, false, Region.EMPTY);
    }

    /** One contour of an area; the area itself where its inside counts, too. */
    public static StrokeModel edge(int number, String part, Path contour, Region inside) {
        return of(number, part, false, contour, 0, Taper.NONE, inside);
    }

    private static StrokeModel of(
            int number, String part, boolean outline, Path line, double width, Taper taper, Region inside) {
        List<Point> points = split(line, LONGEST_PIECE);
        double[] walked = ArcLength.walked(points);
        double[] half = new double[walked.length];
        double length = Math.max(1e-9, walked[walked.length - 1]);
        for (int i = 0; i < half.length; i++) {
            half[i] = width / 2 * taper.at(walked[i] / length);
        }
        return new StrokeModel(number, part, outline, points, half, line.closed(), inside);
    }

    private static List<Point> split(Path line, double longest) {
        List<Point> corners = new ArrayList<>(line.points(FLATNESS));
        if (line.closed()) {
            corners.add(corners.get(0));
        }
        List<Point> points = new ArrayList<>(List.of(corners.get(0)));
        for (int i = 1; i < corners.size(); i++) {
            Point from = corners.get(i - 1);
            int pieces = (int) Math.max(1, Math.ceil(from.distance(corners.get(i)) / longest));
            for (int k = 1; k <= pieces; k++) {
                points.add(from.toward(corners.get(i), (double) k / pieces));
            }
        }
        return points;
    }

    /** Its place in the order of marks, by which each pair is looked at once. */
    public int number() {
        return number;
    }

    /** The part of the motif. */
    public String part() {
        return part;
    }

    /** Whether it belongs to the motif's outline. */
    public boolean isOutline() {
        return outline;
    }

    public Box box() {
        return box;
    }

    public boolean isRound() {
        return points.size() == 1;
    }

    public boolean isLoop() {
        return loop;
    }

    /** How many straight pieces; a single place counts as one. */
    int pieces() {
        return Math.max(1, points.size() - 1);
    }

    public Point point(int i) {
        return points.get(Math.min(i, points.size() - 1));
    }

    public double half(int i) {
        return half[Math.min(i, half.length - 1)];
    }

    public Point end() {
        return points.get(points.size() - 1);
    }

    /** The place on its middle line nearest to a place. */
    Point nearest(Point place) {
        Point best = points.get(0);
        for (int i = 0; i < pieces(); i++) {
            Point on = point(i).toward(point(i + 1), share(i, place.x(), place.y()));
            best = on.distance(place) < best.distance(place) ? on : best;
        }
        return best;
    }

    private double share(int piece, double x, double y) {
        Point a = point(piece);
        Point b = point(piece + 1);
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        return square == 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x()) * dx + (y - a.y()) * dy) / square));
    }

    /** The clear cloth from a place to one piece's wax; not above 0 on the wax. */
    double gap(int piece, double x, double y) {
        double t = share(piece, x, y);
        return away(piece, t, x, y) - half(piece) - t * (half(piece + 1) - half(piece));
    }

    /** The distance from a place to one piece's middle line. */
    double away(int piece, double x, double y) {
        return away(piece, share(piece, x, y), x, y);
    }

    private double away(int piece, double share, double x, double y) {
        Point a = point(piece);
        Point b = point(piece + 1);
        double dx = a.x() + share * (b.x() - a.x()) - x;
        double dy = a.y() + share * (b.y() - a.y()) - y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Whether a place lies in the area whose edge this is. */
    boolean within(Point place) {
        return !inside.isEmpty() && inside.contains(place);
    }

    /** The same strand at another place in the order. */
    public StrokeModel numbered(int other) {
        return new StrokeModel(other, part, outline, points, half, loop, inside);
    }

    /** The strand moved by a map that keeps sizes, its number raised. */
    public StrokeModel moved(Transform onto, int raise) {
        return new StrokeModel(
                number + raise,
                part,
                outline,
                points.stream().map(onto::apply).toList(),
                half,
                loop,
                inside.isEmpty() ? inside : inside.transformed(onto));
    }
}
