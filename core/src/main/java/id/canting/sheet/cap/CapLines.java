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

    /** Taken from a plot: its circles are the dots. */
    static CapLines of(MachineDrawing plot) {
        List<Path> strips = new ArrayList<>();
        List<Path> dots = new ArrayList<>();
        double length = 0;
        for (MachineLayer layer : plot.layers()) {
            for (Trail trail : layer.trails()) {
                if (trail instanceof Trail.Line line) {
                    strips.add(line.closed() ? Path.polygon(line.points()) : Path.polyline(line.points()));
                    length += line.length();
                } else if (trail instanceof Trail.Circle circle) {
                    dots.add(Path.circle(circle.centre(), circle.radius() + layer.width() / 2));
                } else if (trail instanceof Trail.Arc arc) {
                    dots.add(cut(arc, layer.width()));
                }
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
