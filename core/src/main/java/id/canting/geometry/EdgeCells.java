package id.canting.geometry;

import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Answers about places and the edge of an area, most of them from the {@linkplain EdgeGrid cells} alone: only near the
 * edge are its pieces measured.
 *
 * <p>Immutable once made, so threads may share it.
 */
final class EdgeCells {
    private final EdgeGrid grid;

    /** For an area that is not empty. */
    EdgeCells(Geometry area) {
        grid = new EdgeGrid(area);
    }

    /** Whether a place lies inside or on the edge. */
    boolean contains(double x, double y) {
        if (!grid.covers(x, y)) {
            return false;
        }
        int row = grid.row(y);
        int cell = row * grid.columns + grid.column(x);
        if (grid.steps[cell] > 0) {
            return grid.inside[cell];
        }
        RayCrossingCounter ray = new RayCrossingCounter(new Coordinate(x, y));
        Coordinate from = new Coordinate();
        Coordinate to = new Coordinate();
        for (int i = grid.firstOfRow[row]; i < grid.firstOfRow[row + 1]; i++) {
            int piece = grid.piecesOfRow[i];
            // The ray goes to the right.
            if (grid.xs[piece] >= x || grid.xs[piece + 1] >= x) {
                from.x = grid.xs[piece];
                from.y = grid.ys[piece];
                to.x = grid.xs[piece + 1];
                to.y = grid.ys[piece + 1];
                ray.countSegment(from, to);
            }
        }
        return ray.getLocation() != Location.EXTERIOR;
    }

    /** Whether the cells alone know that a place lies outside, the edge farther than a reach. */
    boolean surelyBeyond(double x, double y, double reach) {
        if (!grid.covers(x, y)) {
            return false;
        }
        int cell = grid.row(y) * grid.columns + grid.column(x);
        return grid.steps[cell] > 0 && !grid.inside[cell] && atLeast(x, y) > reach;
    }

    /** Whether a place lies inside with the edge farther than a reach. */
    boolean holds(double x, double y, double reach) {
        if (!grid.covers(x, y)) {
            return false;
        }
        int column = grid.column(x);
        int row = grid.row(y);
        int cell = row * grid.columns + column;
        int away = grid.steps[cell];
        if (away > 0 && (!grid.inside[cell] || beyond(x, y, column, row, away - 1) - EdgeGrid.SLACK > reach)) {
            return grid.inside[cell];
        }
        return !within(x, y, reach) && (away > 0 || contains(x, y));
    }

    /** A distance in mm below which no edge lies, from the place's cell alone; 0 beyond the cells. */
    double atLeast(double x, double y) {
        if (!grid.covers(x, y)) {
            return 0;
        }
        int column = grid.column(x);
        int row = grid.row(y);
        int away = grid.steps[row * grid.columns + column];
        return away == 0 ? 0 : Math.max(0, beyond(x, y, column, row, away - 1) - EdgeGrid.SLACK);
    }

    /** How far it is from a place to the outside of its cell and so many cells around. */
    private double beyond(double x, double y, int column, int row, int around) {
        double u = x - grid.left - column * grid.size;
        double v = y - grid.top - row * grid.size;
        return around * grid.size + Math.min(Math.min(u, grid.size - u), Math.min(v, grid.size - v));
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
        int column = grid.column(x);
        int row = grid.row(y);
        double best = Double.POSITIVE_INFINITY;
        // From beyond the cells nothing is known of how far they are.
        boolean covered = grid.covers(x, y);
        int most = Math.max(grid.columns, grid.rows);
        for (int away = grid.steps[row * grid.columns + column]; away <= most; away++) {
            if (covered && away > 0) {
                double empty = beyond(x, y, column, row, away - 1) - EdgeGrid.SLACK;
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

    /** The square of the distance to the nearest piece in the cells so many grid.columns or grid.rows away. */
    private double ring(double x, double y, int column, int row, int away) {
        double best = Double.POSITIVE_INFINITY;
        int top = Math.max(0, row - away);
        int bottom = Math.min(grid.rows - 1, row + away);
        for (int r = top; r <= bottom; r++) {
            boolean whole = Math.abs(r - row) == away;
            int step = whole || away == 0 ? 1 : 2 * away;
            for (int c = column - away; c <= column + away; c += step) {
                if (c >= 0 && c < grid.columns) {
                    int cell = r * grid.columns + c;
                    for (int i = grid.first[cell]; i < grid.first[cell + 1]; i++) {
                        best = Math.min(best, toPiece(x, y, grid.pieces[i]));
                    }
                }
            }
        }
        return best;
    }

    private double toPiece(double x, double y, int piece) {
        return squared(x, y, grid.xs[piece], grid.ys[piece], grid.xs[piece + 1], grid.ys[piece + 1]);
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
        double grown = Math.max(0, reach) + EdgeGrid.SLACK;
        int bottom = grid.row(Math.max(y1, y2) + grown);
        int right = grid.column(Math.max(x1, x2) + grown);
        for (int row = grid.row(Math.min(y1, y2) - grown); row <= bottom; row++) {
            for (int column = grid.column(Math.min(x1, x2) - grown); column <= right; column++) {
                int cell = row * grid.columns + column;
                for (int i = grid.first[cell]; i < grid.first[cell + 1]; i++) {
                    if (near(grid.pieces[i], x1, y1, x2, y2, reach)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean near(int piece, double x1, double y1, double x2, double y2, double reach) {
        double px = grid.xs[piece];
        double py = grid.ys[piece];
        double qx = grid.xs[piece + 1];
        double qy = grid.ys[piece + 1];
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
