package id.canting.motifs.isen;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Scales in rows, each row half a scale aside, on the curved grid of a form or on a straight one. */
final class Scales {
    private static final int PLACES = 5;
    private static final double LEAST_SCALE = 0.8;

    private Scales() {}

    /**
     * The scales' arcs, and a dot in each where wanted.
     *
     * @param size radius of a scale, mm
     * @param dot diameter of the dot, mm; 0 for none
     */
    static List<Mark> of(Area area, double size, double width, double dot) {
        if (area.region().isEmpty()) {
            return List.of();
        }
        return area.form()
                .map(form -> curved(area, form, size, width, dot))
                .orElseGet(() -> straight(area, size, width, dot));
    }

    private static List<Mark> curved(Area area, Ribbon form, double size, double width, double dot) {
        double widest = 0;
        for (int i = 0; i <= 20; i++) {
            widest = Math.max(widest, form.halfWidth(i / 20.0));
        }
        int across = Math.max(1, (int) Math.round(widest / size));
        int rows = Math.max(1, (int) Math.round(form.length() / size));
        BiFunction<Double, Double, Point> grid =
                (u, v) -> form.at(Math.max(0, Math.min(1, u / rows)), Math.max(-1, Math.min(1, v / across)));
        return scales(area, grid, -1, rows + 1, -across - 1, across + 1, width, dot);
    }

    private static List<Mark> straight(Area area, double size, double width, double dot) {
        Box box = area.tile().orElse(area.region().bounds());
        int across = Math.max(1, (int) Math.round(box.width() / (2 * size)));
        int rows = Math.max(2, 2 * (int) Math.round(box.height() / (2 * size)));
        double stepX = box.width() / across / 2;
        double stepY = box.height() / rows;
        BiFunction<Double, Double, Point> grid = (u, v) -> new Point(box.left() + v * stepX, box.top() + u * stepY);
        return scales(area, grid, area.tile().isPresent() ? 0 : -1, rows, 0, 2 * across, width, dot);
    }

    private static List<Mark> scales(
            Area area,
            BiFunction<Double, Double, Point> grid,
            int fromRow,
            int toRow,
            int fromV,
            int toV,
            double width,
            double dot) {
        List<Mark> marks = new ArrayList<>();
        Region room = area.region().offset(-width / 2);
        for (int row = fromRow; row < toRow; row++) {
            int shift = Math.floorMod(row, 2);
            for (int v = fromV + Math.floorMod(fromV + shift, 2); v < toV; v += 2) {
                double middle = v;
                double u = row;
                arc(grid, u, middle).ifPresent(arc -> Fills.lines(room, arc, width, Taper.NONE, marks));
                if (dot > 0) {
                    Fills.dot(area, grid.apply(u + 0.42, middle), dot, marks);
                }
            }
        }
        return marks;
    }

    /** Half an ellipse one cell to each side, bulging forward by a row; none where the grid has shrunk to nothing. */
    private static Optional<Path> arc(BiFunction<Double, Double, Point> grid, double u, double v) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            double angle = Math.PI * i / (PLACES - 1);
            points.add(grid.apply(u + StrictMath.sin(angle) * 0.98, v - StrictMath.cos(angle) * 0.98));
        }
        boolean wide = points.get(0).distance(points.get(PLACES - 1)) > LEAST_SCALE;
        return wide ? Optional.of(Path.smooth(points)) : Optional.empty();
    }
}
