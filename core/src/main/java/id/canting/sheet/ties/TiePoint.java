package id.canting.sheet.ties;

import id.canting.estimate.TieKind;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import java.util.List;

/**
 * A binding or row of stitches with its place in the work.
 *
 * @param row counted from 0, from the top of the cloth
 * @param number in its row from the left, from 1
 * @param kind how it is made
 * @param at the pinched point, or where the stitches begin
 * @param bounds the box around the thread of a tie, or around the line of stitches
 * @param mark what the hand makes
 * @param motif the words of the motif it belongs to; empty for none
 */
record TiePoint(int row, int number, TieKind kind, Point at, Box bounds, Bound mark, String motif) {
    private static final Bound.Cases<Box> BOUNDS = Bound.cases(
            tie -> Box.around(List.of(tie.centre())).grown(tie.middle()),
            row -> row.line().bounds());

    /** A mark of a motif with its place. */
    static TiePoint of(int row, int number, Bound mark, String motif) {
        return new TiePoint(row, number, TieKind.of(mark), mark.at(), mark.match(BOUNDS), mark, motif);
    }

    /** The row's letters and the number: A1, B12, AA3. */
    String id() {
        return letters(row) + number;
    }

    static String letters(int row) {
        String last = String.valueOf((char) ('A' + row % 26));
        return row < 26 ? last : letters(row / 26 - 1) + last;
    }

    /** The middle of the tie or of the box around the stitches. */
    Point middle() {
        return bounds.centre();
    }
}
