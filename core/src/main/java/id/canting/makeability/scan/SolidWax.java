package id.canting.makeability.scan;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where strands lie so thick on each other that no cloth between them stays clear, as in a dense hatch. Cells of a grid
 * are known to be waxed where one strand covers them wholly; what several cover only together is not known to be.
 */
final class SolidWax {
    /** Strands that together cover their box less often than this leave most of it clear. */
    private static final double DENSE = 2;

    private static final double FINEST = 0.15;
    private static final double MOST_CELLS = 4e6;

    private final Box box;
    private final double side;
    private final int columns;
    private final int rows;
    /** How many waxed cells lie above and left of each corner of the grid. */
    private final int[] sums;

    private SolidWax(Box box, List<StrokeModel> strands) {
        this.box = box;
        this.side = Math.max(FINEST, Math.sqrt(box.width() * box.height() / MOST_CELLS));
        this.columns = (int) Math.ceil(box.width() / side) + 1;
        this.rows = (int) Math.ceil(box.height() / side) + 1;
        this.sums = new int[(columns + 1) * (rows + 1)];
        strands.forEach(this::paint);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int at = row * (columns + 1) + column;
                boolean edge = row == 0 || column == 0;
                sums[at] = edge ? 0 : sums[at] + sums[at - 1] + sums[at - columns - 1] - sums[at - columns - 2];
            }
        }
    }

    /** The solid wax of strands; null where they are not dense. */
    static @Nullable SolidWax of(List<StrokeModel> strands) {
        if (strands.isEmpty()) {
            return null;
        }
        double wax = 0;
        for (StrokeModel strand : strands) {
            for (int piece = 0; piece < strand.pieces(); piece++) {
                wax += strand.point(piece).distance(strand.point(piece + 1))
                        * (strand.half(piece) + strand.half(piece + 1));
            }
        }
        Box box = strands.stream().map(StrokeModel::box).reduce(Box::with).orElseThrow();
        return wax > DENSE * box.width() * box.height() ? new SolidWax(box, strands) : null;
    }

    /** Whether everything within so many mm of a place is surely waxed. */
    boolean around(Point place, double reach) {
        int left = (int) Math.floor((place.x() - reach - box.left()) / side);
        int right = (int) Math.floor((place.x() + reach - box.left()) / side) + 1;
        int top = (int) Math.floor((place.y() - reach - box.top()) / side);
        int bottom = (int) Math.floor((place.y() + reach - box.top()) / side) + 1;
        if (left < 0 || top < 0 || right > columns || bottom > rows) {
            return false;
        }
        int width = columns + 1;
        int waxed = sums[bottom * width + right]
                - sums[bottom * width + left]
                - sums[top * width + right]
                + sums[top * width + left];
        return waxed == (right - left) * (bottom - top);
    }

    private void paint(StrokeModel strand) {
        for (int piece = 0; piece < strand.pieces(); piece++) {
            // A cell whose middle lies so deep in the wax is all wax.
            double half = Math.min(strand.half(piece), strand.half(piece + 1)) - side * Math.sqrt(0.5);
            if (half > 0) {
                Box around = Box.around(List.of(strand.point(piece), strand.point(piece + 1)))
                        .grown(half);
                paint(strand, piece, around, half);
            }
        }
    }

    private void paint(StrokeModel strand, int piece, Box around, double half) {
        int left = Math.max(0, (int) ((around.left() - box.left()) / side));
        int right = Math.min(columns - 1, (int) ((around.right() - box.left()) / side));
        int top = Math.max(0, (int) ((around.top() - box.top()) / side));
        int bottom = Math.min(rows - 1, (int) ((around.bottom() - box.top()) / side));
        for (int row = top; row <= bottom; row++) {
            int before = (row + 1) * (columns + 1) + 1;
            for (int column = left; column <= right; column++) {
                double x = box.left() + (column + 0.5) * side;
                double y = box.top() + (row + 0.5) * side;
                if (sums[before + column] == 0 && strand.away(piece, x, y) <= half) {
                    sums[before + column] = 1;
                }
            }
        }
    }
}
