package id.canting.output.gcode;

import id.canting.geometry.Point;
import id.canting.machine.Trail;
import java.util.ArrayList;
import java.util.List;

/** Trails as straight pieces, whose ends a machine goes to one after another. */
final class TrailPoints {
    /** How far a straight piece may lie off a circle, mm. */
    static final double CHORD = 0.02;

    private static final int FEWEST = 8;

    private static final Trail.Cases<List<List<Point>>> LINES = Trail.cases(
            line -> List.of(line(line)),
            circle -> List.of(round(circle.centre(), circle.radius(), 0, 2 * Math.PI)),
            arc -> List.of(round(arc.centre(), arc.radius(), arc.from(), arc.sweep())),
            face -> face.contours().stream().map(TrailPoints::line).toList());

    private TrailPoints() {}

    /** The lines of a trail; closed ones end where they begin. */
    static List<List<Point>> of(Trail trail) {
        return trail.match(LINES);
    }

    private static List<Point> line(Trail.Line line) {
        List<Point> points = new ArrayList<>(line.points());
        if (line.closed()) {
            points.add(points.get(0));
        }
        return points;
    }

    private static List<Point> round(Point centre, double radius, double from, double sweep) {
        double step = 2 * StrictMath.acos(Math.max(0, 1 - CHORD / radius));
        int pieces = Math.max(FEWEST, (int) Math.ceil(Math.abs(sweep) / step));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            double angle = from + sweep * i / pieces;
            points.add(centre.plus(new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle))));
        }
        return points;
    }
}
