package id.canting.makeability.scan;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pieces of many strands, sorted so that those near a place are found at once. */
public final class StrokeIndex {
    /** So few pieces are looked at one by one. */
    private static final int FEW = 2_000;

    private final BoxIndex<Piece> pieces;
    private final BoxIndex<StrokeModel> whole;
    private final @org.jspecify.annotations.Nullable SolidWax solid;

    private record Piece(StrokeModel strand, int number) {
        Box around() {
            Point a = strand.point(number);
            Point b = strand.point(number + 1);
            return Box.around(List.of(a, b)).grown(Math.max(strand.half(number), strand.half(number + 1)));
        }
    }

    /** What is done with each piece that may be near. */
    @FunctionalInterface
    public interface Visitor {
        void visit(StrokeModel strand, int piece);
    }

    public StrokeIndex(List<StrokeModel> strands) {
        List<Piece> all = new ArrayList<>();
        for (StrokeModel strand : strands) {
            for (int piece = 0; piece < strand.pieces(); piece++) {
                all.add(new Piece(strand, piece));
            }
        }
        pieces = new BoxIndex<>(all, Piece::around);
        whole = new BoxIndex<>(strands, StrokeModel::box);
        solid = all.size() > FEW ? SolidWax.of(strands) : null;
    }

    /** At least every strand of which something lies in a box. */
    Stream<StrokeModel> beside(Box around) {
        return whole.meeting(around).stream();
    }

    /** Visits at least every piece whose wax comes within so many mm of a box. */
    public void near(Box around, double reach, Visitor visitor) {
        pieces.each(around.grown(reach), piece -> visitor.visit(piece.strand, piece.number));
    }

    /** Visits at least every piece whose wax comes within so many mm of a place. */
    void near(Point place, double reach, Visitor visitor) {
        near(Box.at(place), reach, visitor);
    }

    /** Whether strands lie so thick that everything within so many mm of a place is surely waxed. */
    public boolean isSolid(Point place, double reach) {
        return solid != null && solid.around(place, reach);
    }

    /** The clear cloth from a place to the nearest strand, if within so many mm; otherwise infinite. */
    public double clear(Point place, double reach) {
        double[] least = {Double.POSITIVE_INFINITY};
        near(place, reach, (strand, piece) -> least[0] = Math.min(least[0], strand.gap(piece, place.x(), place.y())));
        return least[0] <= reach ? least[0] : Double.POSITIVE_INFINITY;
    }
}
