package id.canting.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places sorted into cells, so that those near another are found at once; measured across the sides of a tile. */
public final class Neighbours {
    private record Cell(long column, long row) {}

    private final double reach;
    private final Optional<Box> tile;
    private final Map<Cell, List<Point>> cells = new HashMap<>();

    /**
     * @param reach the farthest distance that will be asked for, mm
     * @param tile the rectangle that repeats, if any
     */
    public Neighbours(double reach, Optional<Box> tile) {
        this.reach = reach;
        this.tile = tile;
    }

    public void add(List<Point> places) {
        for (Point place : places) {
            if (tile.isEmpty()) {
                put(place);
            } else {
                Box box = tile.get();
                Point home = box.wrapped(place);
                for (int dx = -1; dx <= 1; dx++) {
                    for (int dy = -1; dy <= 1; dy++) {
                        Point copy = home.plus(new Point(dx * box.width(), dy * box.height()));
                        if (box.grown(reach).contains(copy)) {
                            put(copy);
                        }
                    }
                }
            }
        }
    }

    private void put(Point place) {
        cells.computeIfAbsent(cell(place, 0, 0), key -> new ArrayList<>()).add(place);
    }

    private Cell cell(Point place, int dx, int dy) {
        return new Cell((long) Math.floor(place.x() / reach) + dx, (long) Math.floor(place.y() / reach) + dy);
    }

    /** Whether any place lies nearer than a distance, at most the reach. */
    public boolean nearer(Point place, double distance) {
        Point home = tile.map(box -> box.wrapped(place)).orElse(place);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Point other : cells.getOrDefault(cell(home, dx, dy), List.of())) {
                    if (other.distance(home) < distance) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
