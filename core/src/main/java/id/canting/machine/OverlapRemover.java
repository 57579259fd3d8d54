package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.OnceDrawn;
import id.canting.geometry.Point;
import id.canting.geometry.SpatialGrid;
import java.util.List;

/**
 * Leaves out what would be drawn twice: stretches longer than 1 mm that lie within 0.05 mm of a line drawn before, and
 * circles that are there already. Two lines that only cross or touch keep their places.
 */
final class OverlapRemover {
    /** How near a line counts as the same, mm; a hair more than promised, since lines are followed in steps. */
    private static final double NEAR = 0.056;

    private static final double LONGEST = 0.9;
    private static final double CELL = 1;

    private final OnceDrawn drawn = new OnceDrawn(NEAR, LONGEST);
    private final SpatialGrid<Trail.Circle> circles = new SpatialGrid<>(CELL);
    private final Trail.Cases<List<Trail>> left = Trail.cases(this::line, this::circle, List::of, List::of);

    /** What of a trail is not drawn yet; it counts as drawn from then on. */
    List<Trail> left(Trail trail) {
        return trail.match(left);
    }

    private List<Trail> line(Trail.Line line) {
        List<List<Point>> left = drawn.left(line.points(), line.closed());
        if (left.size() == 1 && left.get(0) == line.points()) {
            return List.of(line);
        }
        return left.stream().<Trail>map(part -> new Trail.Line(part, false)).toList();
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
}
