package id.canting.sheet.shade;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** A swatch as cut with pinking shears, the way cloth is cut for sample cards so that it does not fray. */
final class Pinked {
    private static final double TOOTH = 1.3;
    private static final double DEPTH = 0.45;

    private Pinked() {}

    /** A swatch of a size in mm with its top left corner at the origin; teeth point outward to its edges. */
    static Figure swatch(double width, double height) {
        int across = (int) Math.round(width / TOOTH);
        int down = (int) Math.round(height / TOOTH);
        List<Point> edge = new ArrayList<>();
        for (int i = 0; i < across; i++) {
            teeth(edge, width * i / across, DEPTH, width * (i + 0.5) / across, 0);
        }
        for (int i = 0; i < down; i++) {
            teeth(edge, width - DEPTH, height * i / down, width, height * (i + 0.5) / down);
        }
        for (int i = across; i > 0; i--) {
            teeth(edge, width * i / across, height - DEPTH, width * (i - 0.5) / across, height);
        }
        for (int i = down; i > 0; i--) {
            teeth(edge, DEPTH, height * i / down, 0, height * (i - 0.5) / down);
        }
        return new Figure.Shape(List.of(Path.polygon(edge)));
    }

    private static void teeth(List<Point> edge, double x, double y, double tipX, double tipY) {
        edge.add(new Point(x, y));
        edge.add(new Point(tipX, tipY));
    }
}
