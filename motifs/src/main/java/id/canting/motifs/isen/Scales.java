package id.canting.motifs.isen;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.fill.Fills;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Scales in rows, each row half a scale aside, on the curved grid of a form or on a straight one. */
final class Scales {
    private static final int PLACES = 5;
    private static final double LEAST_SCALE = 0.8;
    private static final double LEAST_DEPTH = 0.35;

    private Scales() {}

    /** The line of one scale, in half widths across and rows down from its middle. */
    enum Shape {
        /** Half an ellipse, as on a fish. */
        SCALE,
        /** Square: its left side and foot, for the next scale brings its right side. */
        SHINGLE,
        /** Straight sides and a rounded foot. */
        ROUNDED;

        Path path(Grid grid, double u, double v) {
            List<Point> points = new ArrayList<>();
            if (this == SHINGLE) {
                points.add(grid.at(u, v - 1));
                points.add(grid.at(u + 1, v - 1));
                points.add(grid.at(u + 1, v));
                points.add(grid.at(u + 1, v + 1));
                return Path.polyline(points);
            }
            double side = this == SCALE ? 0.98 : 0.88;
            double square = this == SCALE ? 1 : 0.45;
            int places = this == SCALE ? PLACES : 2 * PLACES - 1;
            for (int i = 0; i < places; i++) {
                double angle = Math.PI * i / (places - 1);
                double cos = StrictMath.cos(angle);
                double across = Math.copySign(StrictMath.pow(Math.abs(cos), square), cos);
                double down = StrictMath.pow(Math.max(0, StrictMath.sin(angle)), square);
                points.add(grid.at(u + down * side, v - across * side));
            }
            return Path.smooth(points);
        }
    }

    /**
     * A grid of rows u and half scales v.
     *
     * @param sense 1 where rows follow to the right of v as seen, else -1
     */
    private record Grid(int sense, BiFunction<Double, Double, Point> places) {
        Point at(double u, double v) {
            return places.apply(u, v);
        }
    }

    private record Extent(int fromRow, int toRow, int fromV, int toV) {}

    /**
     * The scales' lines, and a dot in each where wanted.
     *
     * @param half half a scale's width, mm
     * @param deep from row to row, mm
     * @param dot diameter of the dot, mm; 0 for none
     */
    static List<Mark> of(Area area, Shape shape, double half, double deep, double width, double dot) {
        if (area.region().isEmpty()) {
            return List.of();
        }
        return area.form()
                .map(form -> curved(area, form, shape, half, deep, width, dot))
                .orElseGet(() -> straight(area, shape, half, deep, width, dot));
    }

    private static List<Mark> curved(
            Area area, Ribbon form, Shape shape, double half, double deep, double width, double dot) {
        double widest = 0;
        for (int i = 0; i <= 20; i++) {
            widest = Math.max(widest, form.halfWidth(i / 20.0));
        }
        int across = Math.max(1, (int) Math.round(widest / half));
        int rows = Math.max(1, (int) Math.round(form.length() / deep));
        Grid grid = new Grid(
                -1, (u, v) -> form.at(Math.max(0, Math.min(1, u / rows)), Math.max(-1, Math.min(1, v / across))));
        return scales(area, grid, new Extent(-1, rows + 1, -across - 1, across + 1), shape, deep, width, dot);
    }

    private static List<Mark> straight(Area area, Shape shape, double half, double deep, double width, double dot) {
        Box box = area.tile().orElse(area.region().bounds());
        int across = Math.max(1, (int) Math.round(box.width() / (2 * half)));
        int rows = Math.max(2, 2 * (int) Math.round(box.height() / (2 * deep)));
        double stepX = box.width() / across / 2;
        double stepY = box.height() / rows;
        Grid grid = new Grid(1, (u, v) -> new Point(box.left() + v * stepX, box.top() + u * stepY));
        int over = area.tile().isPresent() ? 0 : 1;
        return scales(area, grid, new Extent(-over, rows, 0, 2 * across + over), shape, stepY, width, dot);
    }

    private static List<Mark> scales(
            Area area, Grid grid, Extent extent, Shape shape, double deep, double width, double dot) {
        List<Mark> marks = new ArrayList<>();
        Region room = area.region().offset(-width / 2);
        for (int row = extent.fromRow; row < extent.toRow; row++) {
            int shift = Math.floorMod(row, 2);
            for (int v = extent.fromV + Math.floorMod(extent.fromV + shift, 2); v < extent.toV; v += 2) {
                scale(grid, shape, row, v, deep).ifPresent(line -> Fills.lines(room, line, width, Taper.NONE, marks));
                if (dot > 0) {
                    Fills.dot(area, grid.at(row + 0.42, v), dot, marks);
                }
            }
        }
        return marks;
    }

    /** None where the grid has shrunk to nothing, or folds over itself in a sharp bend. */
    private static Optional<Path> scale(Grid grid, Shape shape, double u, double v, double deep) {
        Point across = grid.at(u + 0.5, v + 0.98).minus(grid.at(u + 0.5, v - 0.98));
        Point down = grid.at(u + 1, v).minus(grid.at(u, v));
        boolean upright = grid.sense() * across.unit().cross(down) > LEAST_DEPTH * deep;
        return across.norm() > LEAST_SCALE && upright ? Optional.of(shape.path(grid, u, v)) : Optional.empty();
    }
}
