package id.canting.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Things sorted into square cells by the boxes around them, so that those near a place are found at once. Things may be
 * added between two questions, as when lines grow beside those drawn before; the trees of JTS are for sets that are known
 * whole (STR, Hilbert), or answer more slowly (k-d, quadtree).
 *
 * <p>Cells are asked row by row, and in a cell things in the order in which they were added, so that the same questions
 * always have the same answers. A thing that lies in several of the cells comes up once for each.
 *
 * @param <T> what lies there
 */
public final class SpatialGrid<T> {
    private record Cell(long column, long row) {
        /** Spread wider than a record's own, which gives the cells of a cloth a few thousand numbers between them. */
        @Override
        public int hashCode() {
            return (int) ((column * 0x9E3779B97F4A7C15L + row) * 0xC2B2AE3D27D4EB4FL >>> 32);
        }
    }

    private final double side;
    private final Map<Cell, List<T>> cells = new HashMap<>();

    /** @param side of a cell, mm: about as wide as the boxes that will be asked for */
    public SpatialGrid(double side) {
        if (!(side > 0)) {
            throw new IllegalArgumentException("cells need a side above 0 mm, but have " + side);
        }
        this.side = side;
    }

    /** Puts a thing into every cell that the box around it meets. */
    public void add(Box around, T thing) {
        long right = cell(around.right());
        long bottom = cell(around.bottom());
        for (long row = cell(around.top()); row <= bottom; row++) {
            for (long column = cell(around.left()); column <= right; column++) {
                cells.computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>(4))
                        .add(thing);
            }
        }
    }

    /** Whether any of the things that may meet a box is one that is looked for; what does not meet it may be asked, too. */
    public boolean any(Box near, Predicate<T> wanted) {
        long right = cell(near.right());
        long bottom = cell(near.bottom());
        for (long row = cell(near.top()); row <= bottom; row++) {
            for (long column = cell(near.left()); column <= right; column++) {
                for (T thing : cells.getOrDefault(new Cell(column, row), List.of())) {
                    if (wanted.test(thing)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Visits all things that may meet a box, and perhaps some that do not. */
    public void each(Box near, Consumer<T> visitor) {
        any(near, thing -> {
            visitor.accept(thing);
            return false;
        });
    }

    private long cell(double place) {
        return (long) Math.floor(place / side);
    }
}
