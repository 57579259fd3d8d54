package id.canting.geometry;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The edge of an area sorted into square cells: each cell knows the pieces of the edge that run through it, how many
 * cells away the nearest one with such a piece is and, if it has none itself, on which side of the edge it lies.
 *
 * <p>Immutable once made, so threads may share it.
 */
final class EdgeGrid {
    /** Finer cells cost more to make than they save, mm. */
    private static final double FINEST = 0.5;

    /** About as many cells at most, and at most for each corner: an edge of few corners is measured quickly. */
    private static final int MOST = 100_000;

    private static final int MOST_OF_CORNER = 200;

    /** By how much pieces count as longer than they are, so that rounding never loses one at a cell's side, mm. */
    static final double SLACK = 1e-6;

    private static final byte FAR = Byte.MAX_VALUE;

    final double left;
    final double top;
    final double size;
    final int columns;
    final int rows;

    /** The corners of all rings, and for each piece of the edge where it starts among them. */
    final double[] xs;

    final double[] ys;

    /** The pieces of a cell are those from its first in this list to the next cell's first. */
    final int[] first;

    final int[] pieces;

    /** The pieces of each row, sorted in the same way. */
    final int[] firstOfRow;

    final int[] piecesOfRow;

    /** How many cells away the nearest cell with an edge is, at most {@link #FAR}; 0 for such a cell. */
    final byte[] steps;

    final boolean[] inside;

    /** For an area that is not empty. */
    EdgeGrid(Geometry area) {
        var box = area.getEnvelopeInternal();
        int corners = area.getNumPoints();
        double most = Math.min(MOST, MOST_OF_CORNER * (double) corners);
        size = Math.max(FINEST, Math.sqrt(box.getWidth() * box.getHeight() / most));
        left = box.getMinX() - size / 2;
        top = box.getMinY() - size / 2;
        columns = Math.toIntExact((long) Math.ceil((box.getWidth() + size) / size) + 1);
        rows = Math.toIntExact((long) Math.ceil((box.getHeight() + size) / size) + 1);
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

    /** The column of a place; the first or the last of one beyond the cells. */
    int column(double x) {
        return Math.min(columns - 1, Math.max(0, (int) ((x - left) / size)));
    }

    /** The row of a place; the first or the last of one beyond the cells. */
    int row(double y) {
        return Math.min(rows - 1, Math.max(0, (int) ((y - top) / size)));
    }

    /** Whether a place lies in one of the cells. */
    boolean covers(double x, double y) {
        return x >= left && y >= top && x < left + columns * size && y < top + rows * size;
    }

    private int top(int piece) {
        return row(Math.min(ys[piece], ys[piece + 1]) - SLACK);
    }

    private int bottom(int piece) {
        return row(Math.max(ys[piece], ys[piece + 1]) + SLACK);
    }
}
