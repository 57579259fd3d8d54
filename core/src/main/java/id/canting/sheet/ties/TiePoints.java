package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Numbers the ties and rows of stitches of a cloth: row by row from the top, from left to right. */
final class TiePoints {
    /** Ties whose heights differ by less than this, mm, lie in one row: a hand works along them. */
    private static final double ROW = 6;

    private TiePoints() {}

    /**
     * What is bound in a step, numbered.
     *
     * @param firstRow the number of its first row, so that no two steps share a number
     */
    static List<TiePoint> of(Cloth cloth, Step.Tie step, int firstRow) {
        List<Bound> marks = new ArrayList<>();
        for (Part part :
                cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY).flattened()) {
            part.mark().bound().ifPresent(marks::add);
        }
        marks.sort(Comparator.comparingDouble((Bound mark) -> mark.at().y())
                .thenComparingDouble(mark -> mark.at().x()));
        List<TiePoint> points = new ArrayList<>();
        List<Bound> row = new ArrayList<>();
        int rows = firstRow;
        for (Bound mark : marks) {
            if (!row.isEmpty() && mark.at().y() - row.get(0).at().y() > ROW) {
                number(row, rows++, points);
                row.clear();
            }
            row.add(mark);
        }
        number(row, rows, points);
        return points;
    }

    private static void number(List<Bound> row, int index, List<TiePoint> out) {
        List<Bound> ordered = new ArrayList<>(row);
        ordered.sort(Comparator.comparingDouble(mark -> mark.at().x()));
        int number = 1;
        for (Bound mark : ordered) {
            out.add(TiePoint.of(index, number++, mark));
        }
    }
}
