package id.canting.geometry;

import java.util.List;
import java.util.Optional;

/** Places sorted into cells, so that those near another are found at once; measured across the sides of a tile. */
public final class Neighbours {
    private final double reach;
    private final Optional<Box> tile;
    private final SpatialGrid<Point> places;

    /**
     * @param reach the farthest distance that will be asked for, mm
     * @param tile the rectangle that repeats, if any
     */
    public Neighbours(double reach, Optional<Box> tile) {
        this.reach = reach;
        this.tile = tile;
        this.places = new SpatialGrid<>(reach);
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
        places.add(Box.at(place), place);
    }

    /** Whether any place lies nearer than a distance, at most the reach. */
    public boolean nearer(Point place, double distance) {
        Point home = tile.map(box -> box.wrapped(place)).orElse(place);
        return places.any(Box.at(home).grown(distance), other -> other.distance(home) < distance);
    }
}
