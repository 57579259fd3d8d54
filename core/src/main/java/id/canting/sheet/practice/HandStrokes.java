package id.canting.sheet.practice;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks as strokes of a hand. */
final class HandStrokes {
    private static final double TOLERANCE = 0.05;

    /** A turn at one point from which on it is seen as a corner, radians. */
    private static final double CORNER = 0.6;

    private HandStrokes() {}

    /** The line a hand follows; none for a dot, which is only set down. */
    static Optional<Path> line(Mark mark) {
        if (mark instanceof Mark.WaxLine line) {
            return Optional.of(line.centre());
        } else if (mark instanceof Mark.StitchLine stitch) {
            return Optional.of(stitch.line());
        } else if (mark instanceof Mark.Tie tie) {
            return Optional.of(Path.circle(tie.centre(), (tie.inner() + tie.outer()) / 2));
        } else if (mark instanceof Mark.WaxArea area) {
            List<Path> contours = area.region().contours();
            return contours.isEmpty() ? Optional.empty() : Optional.of(contours.get(0));
        }
        return Optional.empty();
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
        if (mark instanceof Mark.WaxDot dot) {
            return dot.centre();
        }
        return line(mark).map(Path::start).orElseGet(() -> Extent.of(mark).centre());
    }

    /** Where a hand ends a mark. */
    static Point end(Mark mark) {
        return line(mark).map(line -> line.closed() ? line.start() : line.end()).orElseGet(() -> start(mark));
    }
}
