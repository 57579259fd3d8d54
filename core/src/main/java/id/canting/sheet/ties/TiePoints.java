package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
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
        List<Mark> marks = new ArrayList<>();
        for (Part part :
                cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY).flattened()) {
            if (part.mark() instanceof Mark.Tie || part.mark() instanceof Mark.StitchLine) {
                marks.add(part.mark());
            }
        }
        marks.sort(Comparator.comparingDouble((Mark mark) -> at(mark).y()).thenComparingDouble(mark -> at(mark).x()));
        List<TiePoint> points = new ArrayList<>();
        List<Mark> row = new ArrayList<>();
        int rows = firstRow;
        for (Mark mark : marks) {
            if (!row.isEmpty() && at(mark).y() - at(row.get(0)).y() > ROW) {
                number(row, rows++, points);
                row.clear();
            }
            row.add(mark);
        }
        number(row, rows, points);
        return points;
    }

    private static void number(List<Mark> row, int index, List<TiePoint> out) {
        List<Mark> ordered = new ArrayList<>(row);
        ordered.sort(Comparator.comparingDouble(mark -> at(mark).x()));
        int number = 1;
        for (Mark mark : ordered) {
            out.add(TiePoint.of(index, number++, mark));
        }
    }

    private static Point at(Mark mark) {
        return mark instanceof Mark.Tie tie
                ? tie.centre()
                : ((Mark.StitchLine) mark).line().start();
    }
}
