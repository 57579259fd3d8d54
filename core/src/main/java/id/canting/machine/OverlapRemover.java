package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.SpatialGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what would be drawn twice: stretches longer than 1 mm that lie within 0.05 mm of a line drawn before, and
 * circles that are there already. Two lines that only cross or touch keep their places.
 */
final class OverlapRemover {
    /** How near a line counts as the same, mm; a hair more than promised, since lines are followed in steps. */
    private static final double NEAR = 0.056;

    private static final double LONGEST = 0.9;
    private static final double STEP = 0.15;
    private static final double CELL = 1;

    private final SpatialGrid<LinePiece> drawn = new SpatialGrid<>(CELL);
    private final SpatialGrid<Trail.Circle> circles = new SpatialGrid<>(CELL);
    private final Trail.Cases<List<Trail>> left = Trail.cases(this::line, this::circle, List::of, List::of);

    /** What of a trail is not drawn yet; it counts as drawn from then on. */
    List<Trail> left(Trail trail) {
        return trail.match(left);
    }

    private List<Trail> line(Trail.Line line) {
        List<Trail.Line> left = split(line);
        left.forEach(this::remember);
        return List.copyOf(left);
    }

    private List<Trail> circle(Trail.Circle circle) {
        Box near = Box.at(circle.centre()).grown(NEAR);
        if (circles.any(near, other -> same(circle, other))) {
            return List.of();
        }
        circles.add(Box.at(circle.centre()), circle);
        return List.of(circle);
    }

    private static boolean same(Trail.Circle one, Trail.Circle other) {
        return one.centre().distance(other.centre()) <= NEAR && Math.abs(one.radius() - other.radius()) <= NEAR;
    }

    private List<Trail.Line> split(Trail.Line line) {
        List<Point> points = new ArrayList<>(line.points());
        if (line.closed()) {
            points.add(points.get(0));
        }
        Steps steps = Steps.along(points, STEP);
        boolean[] twice = new boolean[steps.count()];
        boolean any = false;
        for (int from = 0; from < twice.length; ) {
            int to = from;
            while (to < twice.length && near(steps.at(to))) {
                to++;
            }
            if (to > from && steps.walked(to - 1) - steps.walked(from) > LONGEST) {
                java.util.Arrays.fill(twice, from, to, true);
                any = true;
            }
            from = Math.max(to, from + 1);
        }
        if (!any) {
            return List.of(line);
        }
        List<Trail.Line> left = new ArrayList<>();
        for (int from = 0; from < twice.length; ) {
            int to = from;
            while (to < twice.length && !twice[to]) {
                to++;
            }
            if (to > from + 1) {
                List<Point> part = steps.between(from, to - 1);
                if (part.size() > 1) {
                    left.add(new Trail.Line(part, false));
                }
            }
            from = Math.max(to, from + 1);
        }
        return left;
    }

    private boolean near(Point point) {
        return drawn.any(Box.at(point), piece -> piece.distance(point) <= NEAR);
    }

    /** Puts every piece, cut short, into all cells that its neighbourhood meets. */
    private void remember(Trail.Line line) {
        List<Point> points = line.points();
        int count = line.closed() ? points.size() : points.size() - 1;
        for (int i = 0; i < count; i++) {
            LinePiece piece = new LinePiece(points.get(i), points.get((i + 1) % points.size()));
            int parts = (int) Math.max(1, Math.ceil(piece.from().distance(piece.to()) / CELL));
            for (int part = 0; part < parts; part++) {
                remember(new LinePiece(
                        piece.from().toward(piece.to(), (double) part / parts),
                        piece.from().toward(piece.to(), (part + 1.0) / parts)));
            }
        }
    }

    private void remember(LinePiece piece) {
        drawn.add(Box.around(List.of(piece.from(), piece.to())).grown(NEAR), piece);
    }
}
