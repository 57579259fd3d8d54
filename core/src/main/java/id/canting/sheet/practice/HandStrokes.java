package id.canting.sheet.practice;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks as strokes of a hand. */
final class HandStrokes {
    private static final double TOLERANCE = 0.05;

    /** A turn at one point from which on it is seen as a corner, radians. */
    private static final double CORNER = 0.6;

    private static final Mark.Cases<Optional<Path>> LINE = Mark.cases(
            Wax.cases(
                    line -> Optional.of(line.centre()),
                    dot -> Optional.empty(),
                    area -> area.region().contours().stream().findFirst()),
            Bound.cases(tie -> Optional.of(Path.circle(tie.centre(), tie.middle())), row -> Optional.of(row.line())),
            pressed -> Optional.empty(),
            fold -> Optional.empty());

    /** Where a hand sets down what has no line: a dot at its very middle. */
    private static final Mark.Cases<Point> PLACE = Mark.cases(
            Wax.cases(
                    line -> line.bounds().centre(),
                    Mark.WaxDot::centre,
                    area -> area.bounds().centre()),
            Bound.all(bound -> bound.bounds().centre()),
            pressed -> pressed.bounds().centre(),
            fold -> fold.bounds().centre());

    private HandStrokes() {}

    /** The line a hand follows; none for a dot, which is only set down. */
    static Optional<Path> line(Mark mark) {
        return mark.match(LINE);
    }

    /** Places along a line about so far apart, with both its ends and every corner. */
    static List<Point> places(Path line, double apart) {
        List<Point> points = new ArrayList<>(line.points(TOLERANCE));
        if (line.closed()) {
            points.add(points.get(0));
        }
        List<Point> places = new ArrayList<>();
        places.add(points.get(0));
        int from = 0;
        for (int i = 1; i < points.size(); i++) {
            if (i == points.size() - 1 || corner(points.get(i - 1), points.get(i), points.get(i + 1))) {
                ArcLength run = Path.polyline(points.subList(from, i + 1)).track(TOLERANCE);
                int steps = (int) Math.max(1, Math.round(run.length() / apart));
                for (int step = 1; step <= steps; step++) {
                    places.add(run.at(run.length() * step / steps));
                }
                from = i;
            }
        }
        if (line.closed()) {
            places.remove(places.size() - 1);
        }
        return places;
    }

    private static boolean corner(Point before, Point at, Point after) {
        Point in = at.minus(before);
        Point out = after.minus(at);
        return Math.abs(StrictMath.atan2(in.cross(out), in.dot(out))) > CORNER;
    }

    /** Where a hand begins a mark. */
    static Point start(Mark mark) {
        return line(mark).map(Path::start).orElseGet(() -> mark.match(PLACE));
    }

    /** Where a hand ends a mark. */
    static Point end(Mark mark) {
        return line(mark).map(line -> line.closed() ? line.start() : line.end()).orElseGet(() -> start(mark));
    }
}
