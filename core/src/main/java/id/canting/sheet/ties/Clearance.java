package id.canting.sheet.ties;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points that keep a distance from one another, found by the cells of a grid. */
final class Clearance {
    /** Distances this much shorter still count as kept, mm: rounding, not a place. */
    private static final double ROUNDING = 1e-6;

    private final double pitch;
    private final Map<Long, List<Point>> cells = new HashMap<>();

    /** @param pitch the distance to keep, mm */
    Clearance(double pitch) {
        this.pitch = pitch;
    }

    /** Whether nothing lies nearer to a point. */
    boolean free(Point point) {
        long column = cell(point.x());
        long row = cell(point.y());
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                for (Point other : cells.getOrDefault(key(c, r), List.of())) {
                    if (other.distance(point) < pitch - ROUNDING) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    void add(Point point) {
        cells.computeIfAbsent(key(cell(point.x()), cell(point.y())), k -> new ArrayList<>())
                .add(point);
    }

    private long cell(double mm) {
        return (long) Math.floor(mm / pitch);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }
}
