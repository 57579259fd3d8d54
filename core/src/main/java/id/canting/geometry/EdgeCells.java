package id.canting.geometry;

import java.util.Arrays;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * The edge of an area sorted into square cells, so that most questions about places are answered from the cell alone:
 * each knows how many cells away the nearest one with a piece of the edge is, and those without any know on which side
 * of the edge they lie. Only near the edge are its pieces measured.
 *
 * <p>Immutable once made, so threads may share it.
 */
final class EdgeCells {
    /** Finer cells cost more to make than they save, mm. */
    private static final double FINEST = 0.5;

    /** About as many cells at most. */
    private static final int MOST = 100_000;

    /** By how much pieces count as longer than they are, so that rounding never loses one at a cell's side, mm. */
    private static final double SLACK = 1e-6;

    private static final byte FAR = Byte.MAX_VALUE;

    private final double left;
    private final double top;
    private final double size;
    private final int columns;
    private final int rows;

    /** The corners of all rings, and for each piece of the edge where it starts among them. */
    private final double[] xs;

    private final double[] ys;

    /** The pieces of a cell are those from its first in this list to the next cell's first. */
    private final int[] first;

    private final int[] pieces;

    /** The pieces of each row, sorted in the same way. */
    private final int[] firstOfRow;

    private final int[] piecesOfRow;

    /** How many cells away the nearest cell with an edge is, at most {@link #FAR}; 0 for such a cell. */
    private final byte[] steps;

    private final boolean[] inside;

    /** For an area that is not empty. */
    EdgeCells(Geometry area) {
        var box = area.getEnvelopeInternal();
        size = Math.max(FINEST, Math.sqrt(box.getWidth() * box.getHeight() / MOST));
        left = box.getMinX() - size / 2;
        top = box.getMinY() - size / 2;
        columns = Math.toIntExact((long) Math.ceil((box.getWidth() + size) / size) + 1);
        rows = Math.toIntExact((long) Math.ceil((box.getHeight() + size) / size) + 1);
        int corners = area.getNumPoints();
        xs = new double[corners];
        ys = new double[corners];
        int[] starts = starts(area);
        int cells = Math.multiplyExact(columns, rows);
        first = new int[cells + 1];
        for (int start : starts) {
            visit(start, cell -> first[cell + 1]++);
        }
        for (int cell = 0; cell < cells; cell++) {
            first[cell + 1] += first[cell];
        }
        pieces = new int[first[cells]];
        int[] next = Arrays.copyOf(first, cells);
        for (int start : starts) {
            visit(start, cell -> pieces[next[cell]++] = start);
        }
        firstOfRow = new int[rows + 1];
        for (int start : starts) {
            for (int row = top(start); row <= bottom(start); row++) {
                firstOfRow[row + 1]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            firstOfRow[row + 1] += firstOfRow[row];
        }
        piecesOfRow = new int[firstOfRow[rows]];
        int[] nextOfRow = Arrays.copyOf(firstOfRow, rows);
        for (int start : starts) {
            for (int row = top(start); row <= bottom(start); row++) {
                piecesOfRow[nextOfRow[row]++] = start;
            }
        }
        steps = new byte[cells];
        spread();
        inside = new boolean[cells];
        fill(starts);
    }

    /** Takes the corners over; tells where each piece starts. */
    private int[] starts(Geometry area) {
        int[] starts = new int[xs.length];
        int corner = 0;
        int count = 0;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            for (int r = -1; r < polygon.getNumInteriorRing(); r++) {
                LinearRing ring = r < 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(r);
                Coordinate[] coordinates = ring.getCoordinates();
                for (int c = 0; c < coordinates.length; c++) {
                    if (c > 0) {
                        starts[count++] = corner - 1;
                    }
                    xs[corner] = coordinates[c].x;
                    ys[corner++] = coordinates[c].y;
                }
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private interface CellVisitor {
        void visit(int cell);
    }

    /** Visits each cell a piece of the edge may run through, once. */
    private void visit(int piece, CellVisitor visitor) {
        double x1 = xs[piece];
        double y1 = ys[piece];
        double dx = xs[piece + 1] - x1;
        double dy = ys[piece + 1] - y1;
        int lowest = row(Math.max(y1, y1 + dy) + SLACK);
        for (int row = row(Math.min(y1, y1 + dy) - SLACK); row <= lowest; row++) {
            double from = 0;
            double to = 1;
            if (Math.abs(dy) > SLACK) {
                double over = (top + row * size - SLACK - y1) / dy;
                double under = (top + (row + 1) * size + SLACK - y1) / dy;
                from = Math.max(0, Math.min(over, under));
                to = Math.min(1, Math.max(over, under));
            }
            double one = x1 + from * dx;
            double other = x1 + to * dx;
            int last = column(Math.max(one, other) + SLACK);
            for (int column = column(Math.min(one, other) - SLACK); column <= last; column++) {
                visitor.visit(row * columns + column);
            }
        }
    }

    /** Reckons the steps by one walk down and one up: steps over corners count as one. */
    private void spread() {
        for (int cell = 0; cell < steps.length; cell++) {
            steps[cell] = first[cell] < first[cell + 1] ? 0 : FAR;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                if (column > 0) {
                    nearer(cell, cell - 1);
                }
                if (row > 0) {
                    row(cell - columns, column, cell);
                }
            }
        }
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                int cell = row * columns + column;
                if (column < columns - 1) {
                    nearer(cell, cell + 1);
                }
                if (row < rows - 1) {
                    row(cell + columns, column, cell);
                }
            }
        }
    }

    private void row(int beside, int column, int cell) {
        nearer(cell, beside);
        if (column > 0) {
            nearer(cell, beside - 1);
        }
        if (column < columns - 1) {
            nearer(cell, beside + 1);
        }
    }

    private void nearer(int cell, int beside) {
        if (steps[beside] + 1 < steps[cell]) {
            steps[cell] = (byte) (steps[beside] + 1);
        }
    }

    /** Each row's middle line is inside after an odd number of edges. */
    private void fill(int[] starts) {
        for (int start : starts) {
            double x1 = xs[start];
            double y1 = ys[start];
            double x2 = xs[start + 1];
            double y2 = ys[start + 1];
            int lowest = row(Math.max(y1, y2));
            for (int row = row(Math.min(y1, y2)); row <= lowest; row++) {
                double middle = top + (row + 0.5) * size;
                if (y1 <= middle != y2 <= middle) {
                    double x = x1 + (x2 - x1) * (middle - y1) / (y2 - y1);
                    int column = (int) Math.ceil((x - left) / size - 0.5);
                    inside[row * columns + Math.min(columns - 1, Math.max(0, column))] ^= true;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 1; column < columns; column++) {
                inside[row * columns + column] ^= inside[row * columns + column - 1];
            }
        }
    }

    private int column(double x) {
        return Math.min(columns - 1, Math.max(0, (int) ((x - left) / size)));
    }

    private int row(double y) {
        return Math.min(rows - 1, Math.max(0, (int) ((y - top) / size)));
    }

    private boolean covers(double x, double y) {
        return x >= left && y >= top && x < left + columns * size && y < top + rows * size;
    }

    private int top(int piece) {
        return row(Math.min(ys[piece], ys[piece + 1]) - SLACK);
    }

    private int bottom(int piece) {
        return row(Math.max(ys[piece], ys[piece + 1]) + SLACK);
    }

    /** Whether a place lies inside or on the edge. */
    boolean contains(double x, double y) {
        if (!covers(x, y)) {
            return false;
        }
        int row = row(y);
        int cell = row * columns + column(x);
        if (steps[cell] > 0) {
            return inside[cell];
        }
        RayCrossingCounter ray = new RayCrossingCounter(new Coordinate(x, y));
        Coordinate from = new Coordinate();
        Coordinate to = new Coordinate();
        for (int i = firstOfRow[row]; i < firstOfRow[row + 1]; i++) {
            int piece = piecesOfRow[i];
            // The ray goes to the right.
            if (xs[piece] >= x || xs[piece + 1] >= x) {
                from.x = xs[piece];
                from.y = ys[piece];
                to.x = xs[piece + 1];
                to.y = ys[piece + 1];
                ray.countSegment(from, to);
            }
        }
        return ray.getLocation() != Location.EXTERIOR;
    }

    /** Whether the cells alone know that a place lies outside, the edge farther than a reach. */
    boolean surelyBeyond(double x, double y, double reach) {
        if (!covers(x, y)) {
            return false;
        }
        int cell = row(y) * columns + column(x);
        return steps[cell] > 0 && !inside[cell] && atLeast(x, y) > reach;
    }

    /** Whether a place lies inside with the edge farther than a reach. */
    boolean holds(double x, double y, double reach) {
        if (!covers(x, y)) {
            return false;
        }
        int column = column(x);
        int row = row(y);
        int cell = row * columns + column;
        int away = steps[cell];
        if (away > 0 && (!inside[cell] || beyond(x, y, column, row, away - 1) - SLACK > reach)) {
            return inside[cell];
        }
        return !within(x, y, reach) && (away > 0 || contains(x, y));
    }

    /** A distance in mm below which no edge lies, from the place's cell alone; 0 beyond the cells. */
    double atLeast(double x, double y) {
        if (!covers(x, y)) {
            return 0;
        }
        int column = column(x);
        int row = row(y);
        int away = steps[row * columns + column];
        return away == 0 ? 0 : Math.max(0, beyond(x, y, column, row, away - 1) - SLACK);
    }

    /** How far it is from a place to the outside of its cell and so many cells around. */
    private double beyond(double x, double y, int column, int row, int around) {
        double u = x - left - column * size;
        double v = y - top - row * size;
        return around * size + Math.min(Math.min(u, size - u), Math.min(v, size - v));
    }

    /** Whether the edge comes within so many mm of a place, or that near exactly. */
    boolean within(double x, double y, double reach) {
        return reach >= 0 && !(nearest(x, y, reach * reach, true) > reach * reach);
    }

    /** The distance of a place to the edge, mm. */
    double distance(double x, double y) {
        return Math.sqrt(nearest(x, y, Double.POSITIVE_INFINITY, false));
    }

    /**
     * The square of the distance to the edge where it is at most a limit; above the limit if not.
     *
     * @param any whether any piece within the limit will do
     */
    private double nearest(double x, double y, double limit, boolean any) {
        int column = column(x);
        int row = row(y);
        double best = Double.POSITIVE_INFINITY;
        // From beyond the cells nothing is known of how far they are.
        boolean covered = covers(x, y);
        int most = Math.max(columns, rows);
        for (int away = steps[row * columns + column]; away <= most; away++) {
            if (covered && away > 0) {
                double empty = beyond(x, y, column, row, away - 1) - SLACK;
                if (empty > 0 && empty * empty > Math.min(best, limit)) {
                    return best;
                }
            }
            best = Math.min(best, ring(x, y, column, row, away));
            if (any && best <= limit) {
                return best;
            }
        }
        return best;
    }

    /** The square of the distance to the nearest piece in the cells so many columns or rows away. */
    private double ring(double x, double y, int column, int row, int away) {
        double best = Double.POSITIVE_INFINITY;
        int top = Math.max(0, row - away);
        int bottom = Math.min(rows - 1, row + away);
        for (int r = top; r <= bottom; r++) {
            boolean whole = Math.abs(r - row) == away;
            int step = whole || away == 0 ? 1 : 2 * away;
            for (int c = column - away; c <= column + away; c += step) {
                if (c >= 0 && c < columns) {
                    int cell = r * columns + c;
                    for (int i = first[cell]; i < first[cell + 1]; i++) {
                        best = Math.min(best, toPiece(x, y, pieces[i]));
                    }
                }
            }
        }
        return best;
    }

    private double toPiece(double x, double y, int piece) {
        return squared(x, y, xs[piece], ys[piece], xs[piece + 1], ys[piece + 1]);
    }

    /** The square of the distance from a point to a straight piece. */
    private static double squared(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
        double s = Math.max(0, Math.min(1, t));
        double ox = x - x1 - s * dx;
        double oy = y - y1 - s * dy;
        return ox * ox + oy * oy;
    }

    /** Whether the cells alone know that the edge stays farther than a reach from a straight line. */
    boolean surelyClear(double x1, double y1, double x2, double y2, double reach) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = Math.sqrt(dx * dx + dy * dy);
        double one = atLeast(x1, y1);
        // The nearer end decides at the middle, which neither end knows better.
        return one > reach && (one + atLeast(x2, y2) - length) / 2 > reach && one > 0;
    }

    /** Whether the edge comes within so many mm of a straight line, or meets it. */
    boolean within(double x1, double y1, double x2, double y2, double reach) {
        if (surelyClear(x1, y1, x2, y2, reach)) {
            return false;
        }
        double grown = Math.max(0, reach) + SLACK;
        int bottom = row(Math.max(y1, y2) + grown);
        int right = column(Math.max(x1, x2) + grown);
        for (int row = row(Math.min(y1, y2) - grown); row <= bottom; row++) {
            for (int column = column(Math.min(x1, x2) - grown); column <= right; column++) {
                int cell = row * columns + column;
                for (int i = first[cell]; i < first[cell + 1]; i++) {
                    if (near(pieces[i], x1, y1, x2, y2, reach)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean near(int piece, double x1, double y1, double x2, double y2, double reach) {
        double px = xs[piece];
        double py = ys[piece];
        double qx = xs[piece + 1];
        double qy = ys[piece + 1];
        double limit = reach * reach;
        return reach >= 0
                && (squared(px, py, x1, y1, x2, y2) <= limit
                        || squared(qx, qy, x1, y1, x2, y2) <= limit
                        || squared(x1, y1, px, py, qx, qy) <= limit
                        || squared(x2, y2, px, py, qx, qy) <= limit
                        || crosses(px, py, qx, qy, x1, y1, x2, y2));
    }

    private static boolean crosses(
            double px, double py, double qx, double qy, double x1, double y1, double x2, double y2) {
        double one = (x2 - x1) * (py - y1) - (y2 - y1) * (px - x1);
        double other = (x2 - x1) * (qy - y1) - (y2 - y1) * (qx - x1);
        double from = (qx - px) * (y1 - py) - (qy - py) * (x1 - px);
        double to = (qx - px) * (y2 - py) - (qy - py) * (x2 - px);
        return one * other <= 0 && from * to <= 0 && (one != 0 || other != 0);
    }
}
