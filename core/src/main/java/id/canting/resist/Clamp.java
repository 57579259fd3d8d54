package id.canting.resist;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.Locale;

/**
 * A pair of boards pressed on a folded bundle, one on each face, that keep the dye from the cloth between them.
 *
 * @param shape of the boards
 * @param size diameter of a circle, side of a square or triangle, width of a strip, mm
 * @param at where its middle lies in the cell's box: 0, 0 at its top left, 1, 1 at its bottom right
 */
public record Clamp(Shape shape, double size, Point at) {
    private static final double FLATNESS = 0.05;

    /** What boards are cut to. */
    public enum Shape {
        /** A disc. */
        CIRCLE,
        /** A square, upright. */
        SQUARE,
        /** A triangle of equal sides, one below. */
        TRIANGLE,
        /** A lath across the whole cell. */
        STRIP;

        /** The name in design files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks the size. */
    public Clamp {
        if (!(size > 0)) {
            throw new IllegalArgumentException("a clamp needs a size above 0 mm, but has " + size);
        }
    }

    /** The cloth it holds in one cell, given by its outline; what sticks out over the folds holds nothing. */
    public Region held(Path cell) {
        return Region.of(board(cell), FLATNESS).and(Region.of(cell, FLATNESS));
    }

    /** The outline of a board in its place upon a cell given by its outline. */
    public Path board(Path cell) {
        Box box = cell.bounds();
        Point middle = new Point(box.left() + at.x() * box.width(), box.top() + at.y() * box.height());
        return board(middle, box);
    }

    private Path board(Point middle, Box cell) {
        double half = size / 2;
        return switch (shape) {
            case CIRCLE -> Path.circle(middle, half);
            case SQUARE ->
                Box.sized(middle.x() - half, middle.y() - half, size, size).outline();
            case TRIANGLE -> {
                double rise = size / Math.sqrt(3);
                yield Path.polygon(
                        middle.plus(new Point(0, -rise)),
                        middle.plus(new Point(half, rise / 2)),
                        middle.plus(new Point(-half, rise / 2)));
            }
            case STRIP -> new Box(cell.left() - 1, middle.y() - half, cell.right() + 1, middle.y() + half).outline();
        };
    }
}
