package id.canting.motif.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what is painted on a grid so fine that nobody sees it and so coarse that what is written comes back the same through
 * the single precision of the library that reads it.
 */
final class Rounding {
    /** How many places after the point are kept, up to a size in mm. */
    static final int PLACES = 4;

    private static final double SMALL = 400;

    private Rounding() {}

    /** The same things with every number on the grid. */
    static List<PaintedShape> of(List<PaintedShape> painted, Optional<Box> page) {
        double reach = page.map(box -> Math.max(box.right(), box.bottom())).orElse(0.0);
        for (PaintedShape each : painted) {
            for (Path path : each.shape().paths()) {
                Box box = path.bounds();
                reach = Math.max(reach, Math.max(box.right(), box.bottom()));
                reach = Math.max(reach, Math.max(-box.left(), -box.top()));
            }
        }
        double grid = reach <= SMALL ? 1e4 : reach <= 10 * SMALL ? 1e3 : 1e1;
        return painted.stream()
                .map(each -> rounded(each, grid))
                .filter(each -> !each.shape().paths().isEmpty())
                .toList();
    }

    private static PaintedShape rounded(PaintedShape painted, double grid) {
        PaintedShape.Pen pen = painted.pen();
        boolean dots = !painted.isFilled() && pen.cap() != BasicStroke.CAP_BUTT;
        return new PaintedShape(
                new PaintedShape.Shape(
                        painted.shape().paths().stream()
                                .flatMap(path -> rounded(path, grid, dots).stream())
                                .toList(),
                        painted.shape().evenOdd()),
                new PaintedShape.Paint(
                        painted.paint().rgb(), opacity(painted.paint().opacity())),
                painted.isFilled()
                        ? pen
                        : new PaintedShape.Pen(
                                Math.max(1e-4, Math.rint(pen.width() * 1e4) / 1e4),
                                pen.cap(),
                                pen.join(),
                                Math.rint(pen.miter() * 1e2) / 1e2),
                painted.names(),
                painted.line());
    }

    /** A path on the grid; pieces that have no length there are left out, and a path of none is nothing, or a dot. */
    private static Optional<Path> rounded(Path path, double grid, boolean dots) {
        Point start = rounded(path.start(), grid);
        Point at = start;
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : path.segments()) {
            List<Point> p =
                    segment.controls().stream().map(c -> rounded(c, grid)).toList();
            if (!p.stream().allMatch(at::equals)) {
                segments.add(
                        p.size() == 1 ? new Segment.Line(p.get(0)) : new Segment.Cubic(p.get(0), p.get(1), p.get(2)));
            }
            at = p.get(p.size() - 1);
        }
        if (!segments.isEmpty()) {
            boolean returns = at.equals(start) && segments.size() > 1;
            return Optional.of(Path.of(start, segments, path.closed() || returns));
        }
        return dots ? Optional.of(Path.line(start, start)) : Optional.empty();
    }

    /** As many steps as a colour has, since that is what is read. */
    private static double opacity(double opacity) {
        return Math.rint(Math.rint(opacity * 255) / 255 * 1e3) / 1e3;
    }

    private static Point rounded(Point point, double grid) {
        return new Point(Math.rint(point.x() * grid) / grid + 0.0, Math.rint(point.y() * grid) / grid + 0.0);
    }
}
