package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.List;

/** Straight lines that fill an area, laid so near that their wax runs together. */
final class Hatch {
    /** From line to line, as a share of their width, so that no cloth stays open between them. */
    private static final double STEP = 0.85;

    private Hatch() {}

    /** The lines of an area, for wax of a width in mm; they end where the wax of its outline lies. */
    static List<Path> of(Region area, double width) {
        Region inside = area.offset(-width * (0.5 + STEP / 2));
        if (inside.isEmpty()) {
            return List.of();
        }
        Box box = inside.bounds();
        List<Path> lines = new ArrayList<>();
        int count = (int) Math.ceil(box.height() / (width * STEP));
        double step = box.height() / count;
        for (int i = 0; i < count; i++) {
            double y = box.top() + (i + 0.5) * step;
            lines.addAll(inside.cut(Path.line(new Point(box.left() - 1, y), new Point(box.right() + 1, y)), 0.01));
        }
        return lines;
    }
}
