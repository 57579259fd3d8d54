package id.canting.machine;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<Long, List<LinePiece>> drawn = new HashMap<>();
    private final Map<Long, List<Trail.Circle>> circles = new HashMap<>();
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
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Trail.Circle other : circles.getOrDefault(cell(circle.centre(), dx, dy), List.of())) {
                    if (other.centre().distance(circle.centre()) <= NEAR
                            && Math.abs(other.radius() - circle.radius()) <= NEAR) {
                        return List.of();
                    }
                }
            }
        }
        circles.computeIfAbsent(cell(circle.centre(), 0, 0), c -> new ArrayList<>())
                .add(circle);
        return List.of(circle);
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
        for (LinePiece piece : drawn.getOrDefault(cell(point, 0, 0), List.of())) {
            if (piece.distance(point) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    /** Puts every piece into all cells that its neighbourhood meets. */
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
        long left = column(Math.min(piece.from().x(), piece.to().x()) - NEAR);
        long right = column(Math.max(piece.from().x(), piece.to().x()) + NEAR);
        long top = column(Math.min(piece.from().y(), piece.to().y()) - NEAR);
        long bottom = column(Math.max(piece.from().y(), piece.to().y()) + NEAR);
        for (long x = left; x <= right; x++) {
            for (long y = top; y <= bottom; y++) {
                drawn.computeIfAbsent(key(x, y), c -> new ArrayList<>(4)).add(piece);
            }
        }
    }

    private static long cell(Point point, int dx, int dy) {
        return key(column(point.x()) + dx, column(point.y()) + dy);
    }

    private static long column(double value) {
        return (long) Math.floor(value / CELL);
    }

    private static long key(long x, long y) {
        return x * 1_000_003 + y;
    }
}
