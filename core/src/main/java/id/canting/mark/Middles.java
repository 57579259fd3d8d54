package id.canting.mark;

import id.canting.geometry.Box;
import java.util.List;

/** The box around what the hand follows: lines without their width, ties without what creeps in. */
public final class Middles {
    private static final Box NOTHING = new Box(0, 0, 0, 0);
    private static final double FLATNESS = 0.02;

    private static final Mark.Cases<Box> BOX = Mark.cases(
            Wax.cases(line -> Box.around(line.centre().points(FLATNESS)), Mark.WaxDot::bounds, Mark.WaxArea::bounds),
            Bound.cases(
                    tie -> Box.around(List.of(tie.centre())).grown(tie.outer()),
                    row -> row.line().bounds()),
            pressed -> pressed.region().isEmpty() ? NOTHING : pressed.region().bounds(),
            Mark.Fold::bounds);

    private Middles() {}

    /** The box of a mark, mm. */
    public static Box box(Mark mark) {
        return mark.match(BOX);
    }
}
