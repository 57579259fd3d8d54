package id.canting.sheet.ties;

import id.canting.estimate.TieKind;
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
 * @param mark what the hand makes
 */
record TiePoint(int row, int number, TieKind kind, Point at, Mark mark) {
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
}
