package id.canting.sheet.ties;

import id.canting.estimate.TieKind;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import java.util.Optional;

/**
 * A binding or row of stitches with its place in the work.
 *
 * @param row counted from 0, from the top of the cloth
 * @param number in its row from the left, from 1
 * @param kind how it is made
 * @param at the pinched point, or where the stitches begin
 * @param bounds the box around the thread of a tie, or around the line of stitches
 * @param mark what the hand makes
 */
record TiePoint(int row, int number, TieKind kind, Point at, Box bounds, Mark mark) {
    /** A mark with its place. */
    static TiePoint of(int row, int number, Mark mark) {
        if (mark instanceof Mark.StitchLine stitch) {
            Box bounds = stitch.line().bounds();
            return new TiePoint(row, number, TieKind.STITCHED, stitch.line().start(), bounds, mark);
        }
        Mark.Tie tie = (Mark.Tie) mark;
        Point at = tie.centre();
        Box bounds = new Box(at.x(), at.y(), at.x(), at.y()).grown((tie.inner() + tie.outer()) / 2);
        return new TiePoint(row, number, TieKind.of(tie), at, bounds, mark);
    }

    /** The row's letters and the number: A1, B12, AA3. */
    String id() {
        return letters(row) + number;
    }

    static String letters(int row) {
        String last = String.valueOf((char) ('A' + row % 26));
        return row < 26 ? last : letters(row / 26 - 1) + last;
    }

    Optional<Mark.Tie> tie() {
        return mark instanceof Mark.Tie tie ? Optional.of(tie) : Optional.empty();
    }

    Optional<Mark.StitchLine> stitches() {
        return mark instanceof Mark.StitchLine line ? Optional.of(line) : Optional.empty();
    }

    /** The middle of the tie or of the box around the stitches. */
    Point middle() {
        return bounds.centre();
    }
}
