package id.canting.motifs.isen;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Circles that stand about, sorted into cells so that their neighbours are found at once; distances are measured across
 * the edges of a repeating tile where there is one.
 */
final class Crowd {
    private record Cell(long column, long row) {}

    private record Member(Point place, double radius) {}

    private final Optional<Box> tile;
    private final double cell;
    private final Map<Cell, List<Member>> cells = new HashMap<>();

    /**
     * @param tile the rectangle that repeats, if any
     * @param reach the farthest distance that will be asked for, mm
     */
    Crowd(Optional<Box> tile, double reach) {
        this.tile = tile;
        this.cell = reach;
    }

    /** Adds a circle, and where the tile repeats, what of it neighbouring tiles show near this one. */
    void add(Point place, double radius) {
        put(new Member(place, radius));
        tile.ifPresent(box -> {
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    Point copy = place.plus(new Point(dx * box.width(), dy * box.height()));
                    if ((dx != 0 || dy != 0) && box.grown(cell).contains(copy)) {
                        put(new Member(copy, radius));
                    }
                }
            }
        });
    }

    private void put(Member member) {
        cells.computeIfAbsent(at(member.place, 0, 0), key -> new ArrayList<>()).add(member);
    }

    private Cell at(Point place, int dx, int dy) {
        return new Cell((long) Math.floor(place.x() / cell) + dx, (long) Math.floor(place.y() / cell) + dy);
    }

    /** The distance from a point to the nearest circle's edge, at most the reach; the point's own circle is passed over. */
    double room(Point place) {
        double room = cell;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Member member : cells.getOrDefault(at(place, dx, dy), List.of())) {
                    double distance = member.place.distance(place);
                    if (distance > 1e-9) {
                        room = Math.min(room, distance - member.radius);
                    }
                }
            }
        }
        return room;
    }
}
