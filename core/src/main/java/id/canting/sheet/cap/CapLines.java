package id.canting.sheet.cap;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines and dots of a stamp.
 *
 * @param strips the middles of its lines, along which strip is bent
 * @param dots each dot as large as it is
 * @param length of all strip, mm
 */
public record CapLines(List<Path> strips, List<Path> dots, double length) {
    /** Copies the lists. */
    public CapLines {
        strips = List.copyOf(strips);
        dots = List.copyOf(dots);
    }

    private static final Trail.Cases<List<Path>> STRIPS = Trail.cases(
            line -> List.of(line.closed() ? Path.polygon(line.points()) : Path.polyline(line.points())),
            circle -> List.of(),
            arc -> List.of(),
            CapLines::unplotted);

    private static final Trail.Cases<Double> LENGTH =
            Trail.cases(Trail.Line::length, circle -> 0.0, arc -> 0.0, CapLines::unplotted);

    private static Trail.Cases<List<Path>> dots(double width) {
        return Trail.cases(
                line -> List.of(),
                circle -> List.of(Path.circle(circle.centre(), circle.radius() + width / 2)),
                arc -> List.of(cut(arc, width)),
                CapLines::unplotted);
    }

    private static <R> R unplotted(Trail.Face face) {
        throw new IllegalArgumentException("a plot has lines and dots, but no " + face);
    }

    /** Taken from a plot: its circles are the dots. */
    static CapLines of(MachineDrawing plot) {
        List<Path> strips = new ArrayList<>();
        List<Path> dots = new ArrayList<>();
        double length = 0;
        for (MachineLayer layer : plot.layers()) {
            for (Trail trail : layer.trails()) {
                strips.addAll(trail.match(STRIPS));
                dots.addAll(trail.match(dots(layer.width())));
                length += trail.match(LENGTH);
            }
        }
        return new CapLines(strips, dots, length);
    }

    /** The part of a dot that lies on the tile. */
    private static Path cut(Trail.Arc arc, double width) {
        double radius = arc.radius() + width / 2;
        List<Point> points = new ArrayList<>(Curves.arc(arc.centre(), radius, arc.from(), arc.from() + arc.sweep())
                .points(0.01));
        points.add(arc.centre());
        return Path.polygon(points);
    }
}
