package id.canting.sheet.ties;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import java.util.ArrayList;
import java.util.List;

/** Ties and rows of stitches to try templates on. */
final class TieMarks {
    private TieMarks() {}

    static Bound tie(double x, double y, double outer) {
        return new Mark.Tie(new Point(x, y), outer / 2, outer, 0.5, 1, new Mark.Gathered(2, 8, 0.1), 1);
    }

    static Bound stitches(Path line) {
        return new Mark.StitchLine(line, 4, 2, 0.5, 1);
    }

    /** Marks numbered in their order, each in a row of its own. */
    static List<TiePoint> points(List<Bound> marks) {
        List<TiePoint> points = new ArrayList<>();
        for (Bound mark : marks) {
            points.add(TiePoint.of(points.size(), 1, mark, ""));
        }
        return points;
    }
}
