package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.geometry.Label;
import id.canting.geometry.Transform;
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

    /** A mark with the words of its motif. */
    private record Found(Bound mark, String motif) {}

    /**
     * What is bound in a step, numbered.
     *
     * @param firstRow the number of its first row, so that no two steps share a number
     */
    static List<TiePoint> of(Cloth cloth, Step.Tie step, int firstRow) {
        return of(cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY), Transform.IDENTITY, firstRow);
    }

    /** What is bound in a drawing at its place, numbered. */
    static List<TiePoint> of(Drawing drawing, Transform place, int firstRow) {
        List<Found> marks = new ArrayList<>();
        find(drawing, place, "", marks);
        marks.sort(Comparator.comparingDouble((Found found) -> found.mark().at().y())
                .thenComparingDouble(found -> found.mark().at().x()));
        List<TiePoint> points = new ArrayList<>();
        List<Found> row = new ArrayList<>();
        int rows = firstRow;
        for (Found found : marks) {
            if (!row.isEmpty() && found.mark().at().y() - row.get(0).mark().at().y() > ROW) {
                number(row, rows++, points);
                row.clear();
            }
            row.add(found);
        }
        number(row, rows, points);
        return points;
    }

    /** Goes into placed drawings; what is named innermost is the motif. */
    private static void find(Drawing drawing, Transform to, String outer, List<Found> out) {
        String motif = drawing.label().map(Label::words).orElse(outer);
        for (Part part : drawing.parts()) {
            part.mark().transformed(to).bound().ifPresent(mark -> out.add(new Found(mark, motif)));
        }
        for (Drawing.Placed placed : drawing.placed()) {
            find(placed.drawing(), placed.transform().then(to), motif, out);
        }
    }

    private static void number(List<Found> row, int index, List<TiePoint> out) {
        List<Found> ordered = new ArrayList<>(row);
        ordered.sort(Comparator.comparingDouble(found -> found.mark().at().x()));
        int number = 1;
        for (Found found : ordered) {
            out.add(TiePoint.of(index, number++, found.mark(), found.motif()));
        }
    }
}
