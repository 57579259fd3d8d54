package id.canting.motif.fill;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Circles that stand about, sorted into cells so that their neighbours are found at once; distances are measured across
 * the edges of a repeating tile where there is one.
 */
public final class Crowd {
    /** Circles of one cell, in the order in which they came. */
    private static final class Members {
        private double[] values = new double[12];
        private int count;

        void add(double x, double y, double radius) {
            if (count + 3 > values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            values[count++] = x;
            values[count++] = y;
            values[count++] = radius;
        }
    }

    private final Optional<Box> tile;
    private final double cell;
    private final Map<Long, Members> cells = new HashMap<>();

    /**
     * Nothing stands yet.
     *
     * @param tile the rectangle that repeats, if any
     * @param reach the farthest distance that will be asked for, mm, above 0; larger circles may not be added
     */
    public Crowd(Optional<Box> tile, double reach) {
        if (!(reach > 0 && reach < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("distances in a crowd reach above 0 mm, but here " + reach);
        }
        this.tile = tile;
        this.cell = reach;
    }

    /** Adds a circle of a radius in mm, and where the tile repeats, what of it neighbouring tiles show near this one. */
    public void add(Point place, double radius) {
        put(place.x(), place.y(), radius);
        if (tile.isEmpty()) {
            return;
        }
        Box box = tile.get();
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                double x = place.x() + dx * box.width();
                double y = place.y() + dy * box.height();
                boolean near = x >= box.left() - cell
                        && x <= box.right() + cell
                        && y >= box.top() - cell
                        && y <= box.bottom() + cell;
                if ((dx != 0 || dy != 0) && near) {
                    put(x, y, radius);
                }
            }
        }
    }

    private void put(double x, double y, double radius) {
        cells.computeIfAbsent(key(column(x), column(y)), key -> new Members()).add(x, y, radius);
    }

    private int column(double along) {
        return (int) Math.floor(along / cell);
    }

    /** One number for each cell, spread out so that neighbours do not share a place in the map. */
    private static long key(int column, int row) {
        return (((long) row << 32) ^ (column & 0xffffffffL)) * 0x9E3779B97F4A7C15L;
    }

    /** The distance in mm from a point to the nearest circle's edge, at most the reach; the point's own circle is passed over. */
    public double room(Point place) {
        int column = column(place.x());
        int row = column(place.y());
        double room = cell;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                Members members = cells.get(key(column + dx, row + dy));
                if (members != null) {
                    room = Math.min(room, room(members, place));
                }
            }
        }
        return room;
    }

    private static double room(Members members, Point place) {
        double room = Double.POSITIVE_INFINITY;
        for (int i = 0; i < members.count; i += 3) {
            double dx = members.values[i] - place.x();
            double dy = members.values[i + 1] - place.y();
            double distance = Math.sqrt(dx * dx + dy * dy);
            if (distance > 1e-9) {
                room = Math.min(room, distance - members.values[i + 2]);
            }
        }
        return room;
    }
}
