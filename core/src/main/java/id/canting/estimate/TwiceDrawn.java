package id.canting.estimate;

import id.canting.geometry.OnceDrawn;
import id.canting.geometry.Point;
import id.canting.geometry.RunningBeside;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds wax lines that lie upon each other, as the shared edges of tiles do: the hand draws them once, so the finer of the
 * two, or the later of two alike, is left out of the count. Stretches up to {@link #LEAST} stay counted. Whole cloths have
 * hundreds of metres of line, so those that run beside no other are told apart first.
 */
final class TwiceDrawn {
    /** The longest stretch that stays counted twice, mm. */
    static final double LEAST = 5;

    /** How near a line counts as the same, mm. */
    private static final double NEAR = 0.056;

    private static final double FLATNESS = 0.02;
    private static final double COARSE = 0.1;
    private static final double CHORD = 2;
    private static final double BESIDE = 0.35;

    /**
     * What is not to be counted.
     *
     * @param role of the line
     * @param width of its wax, mm
     * @param length mm of its middle
     * @param area mm2 under it
     */
    record Twice(Role role, double width, double length, double area) {}

    /** A line where it lies. */
    private record Stroke(Role role, Mark.WaxLine line, Transform place) {
        double width() {
            return line.width() * place.magnification();
        }

        List<Point> points() {
            return closed(line, FLATNESS).stream().map(place::apply).toList();
        }
    }

    private final Map<Mark.WaxLine, List<Point>> known = new IdentityHashMap<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<List<Point>> lines = new ArrayList<>();

    private TwiceDrawn() {}

    /** What of a drawing's lines lies upon others. */
    static List<Twice> of(Drawing drawing) {
        TwiceDrawn all = new TwiceDrawn();
        all.collect(drawing, Transform.IDENTITY);
        return all.twice();
    }

    private void collect(Drawing drawing, Transform place) {
        for (Part part : drawing.parts()) {
            part.mark().wax().flatMap(Wax::line).ifPresent(line -> {
                List<Point> even = known.computeIfAbsent(line, TwiceDrawn::coarse);
                if (CHORD * (even.size() - 1) * place.magnification() > LEAST) {
                    strokes.add(new Stroke(part.role(), line, place));
                    lines.add(even.stream().map(place::apply).toList());
                }
            });
        }
        drawing.placed()
                .forEach(placed -> collect(placed.drawing(), placed.transform().then(place)));
    }

    private static List<Point> coarse(Mark.WaxLine line) {
        return RunningBeside.even(closed(line, COARSE), CHORD);
    }

    private static List<Point> closed(Mark.WaxLine line, double flatness) {
        List<Point> points = new ArrayList<>(line.centre().points(flatness));
        if (line.centre().closed()) {
            points.add(points.get(0));
        }
        return points;
    }

    private List<Twice> twice() {
        OnceDrawn once = new OnceDrawn(NEAR, LEAST);
        List<Twice> twice = new ArrayList<>();
        RunningBeside.of(lines, BESIDE).stream()
                .mapToObj(strokes::get)
                .sorted(Comparator.comparingDouble(Stroke::width).reversed())
                .forEachOrdered(stroke -> {
                    List<Point> points = stroke.points();
                    double drawn = once.left(points, false).stream()
                            .mapToDouble(TwiceDrawn::length)
                            .sum();
                    double length = length(points) - drawn;
                    if (length > LEAST / 2) {
                        double area = length * stroke.width() * MarkCounter.share(stroke.line());
                        twice.add(new Twice(stroke.role(), stroke.width(), length, area));
                    }
                });
        return twice;
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }
}
