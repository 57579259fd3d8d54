package id.canting.makeability.scan;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.List;
import java.util.function.IntConsumer;

/** The pieces of many strands sorted into square cells, so that those near a place are found at once. */
public final class StrokeIndex {
    private static final double SMALLEST = 2;
    private static final double MOST_CELLS = 200_000;

    private final Box box;
    private final double size;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final StrokeModel[] owners;
    private final int[] pieces;

    /** What is done with each piece that may be near; one piece may come up several times. */
    @FunctionalInterface
    public interface Visitor {
        void visit(StrokeModel strand, int piece);
    }

    public StrokeIndex(List<StrokeModel> strands) {
        box = strands.stream().map(StrokeModel::box).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        size = Math.max(SMALLEST, Math.sqrt(box.area() / MOST_CELLS));
        columns = 1 + (int) (box.width() / size);
        rows = 1 + (int) (box.height() / size);
        start = new int[columns * rows + 1];
        for (StrokeModel strand : strands) {
            for (int piece = 0; piece < strand.pieces(); piece++) {
                each(around(strand, piece), cell -> start[cell + 1]++);
            }
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            start[cell + 1] += start[cell];
        }
        int[] next = start.clone();
        owners = new StrokeModel[start[columns * rows]];
        pieces = new int[owners.length];
        for (StrokeModel strand : strands) {
            for (int piece = 0; piece < strand.pieces(); piece++) {
                int own = piece;
                each(around(strand, piece), cell -> {
                    owners[next[cell]] = strand;
                    pieces[next[cell]++] = own;
                });
            }
        }
    }

    private static Box around(StrokeModel strand, int piece) {
        Point a = strand.point(piece);
        Point b = strand.point(piece + 1);
        double half = Math.max(strand.half(piece), strand.half(piece + 1));
        return new Box(
                Math.min(a.x(), b.x()) - half,
                Math.min(a.y(), b.y()) - half,
                Math.max(a.x(), b.x()) + half,
                Math.max(a.y(), b.y()) + half);
    }

    private void each(Box around, IntConsumer cell) {
        int right = column(around.right());
        int bottom = row(around.bottom());
        for (int r = row(around.top()); r <= bottom; r++) {
            for (int c = column(around.left()); c <= right; c++) {
                cell.accept(r * columns + c);
            }
        }
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) ((x - box.left()) / size)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) ((y - box.top()) / size)));
    }

    /** Visits at least every piece whose wax comes within so many mm of a box. */
    public void near(Box around, double reach, Visitor visitor) {
        if (!box.grown(reach).meets(around)) {
            return;
        }
        each(around.grown(reach), cell -> {
            for (int i = start[cell]; i < start[cell + 1]; i++) {
                visitor.visit(owners[i], pieces[i]);
            }
        });
    }

    /** Visits at least every piece whose wax comes within so many mm of a place. */
    void near(Point place, double reach, Visitor visitor) {
        near(new Box(place.x(), place.y(), place.x(), place.y()), reach, visitor);
    }

    /** The clear cloth from a place to the nearest strand, if within so many mm; otherwise infinite. */
    public double clear(Point place, double reach) {
        double[] least = {Double.POSITIVE_INFINITY};
        near(place, reach, (strand, piece) -> least[0] = Math.min(least[0], strand.gap(piece, place.x(), place.y())));
        return least[0] <= reach ? least[0] : Double.POSITIVE_INFINITY;
    }
}
