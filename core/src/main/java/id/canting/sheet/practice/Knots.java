package id.canting.sheet.practice;

import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows for needle and thread: running stitches and rings to bind. On paper they are drawn with a pencil; on cloth the
 * needle goes through the dots, and a ring shows where the thread will lie.
 */
final class Knots {
    private static final double CREEP = 1;
    private static final double ACROSS = 3;
    private static final double STITCH = 4.5;
    private static final double INNER = 3.5;
    private static final double OUTER = 5.5;

    private Knots() {}

    static List<Exercise> all(double width) {
        Row straight = Row.of(width, 10);
        straight.add(stitched(Path.line(new Point(straight.left(), 5), new Point(straight.right(), 5))));
        Row rings = Row.of(width, 14);
        rings.each(18, x -> List.of(ring(new Point(x, rings.middle()))));
        Row wave = Row.of(width, 14);
        wave.add(stitched(wave.wave(wave.middle(), 40, 4)));
        Row sevens = Row.of(width, 36);
        sevens.each(40, x -> seven(new Point(x, sevens.middle())));
        Row petals = Row.of(width, 36);
        petals.each(40, x -> {
            Point middle = new Point(x, petals.middle());
            return List.of(
                    stitched(Curves.polar(middle, a -> 13 + 2.6 * StrictMath.cos(6 * a + Math.PI / 2), 48)),
                    ring(middle));
        });
        return List.of(
                straight.exercise(Skill.TIES, "ties.straight"),
                rings.exercise(Skill.TIES, "ties.rings"),
                wave.exercise(Skill.TIES, "ties.wave"),
                sevens.exercise(Skill.TIES, "ties.seven"),
                petals.exercise(Skill.TIES, "ties.petals"));
    }

    private static Mark stitched(Path line) {
        return new Mark.StitchLine(line, STITCH, ACROSS, CREEP, 1);
    }

    private static Mark ring(Point centre) {
        return new Mark.Tie(centre, INNER, OUTER, CREEP, 0.9, new Mark.Gathered(1.6, 8, 0.1), 1);
    }

    /** One in the middle and six around it. */
    private static List<Mark> seven(Point middle) {
        List<Mark> marks = new ArrayList<>();
        marks.add(ring(middle));
        for (int i = 0; i < 6; i++) {
            marks.add(ring(middle.plus(Point.polar(12.4, Math.PI / 6 + i * Math.PI / 3))));
        }
        return marks;
    }
}
