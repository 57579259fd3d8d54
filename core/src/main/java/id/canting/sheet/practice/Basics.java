package id.canting.sheet.practice;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Mark;
import java.util.ArrayList;
import java.util.List;

/** The first rows: dots, straight lines and curves, with cantings of 1 to 3 mm. */
final class Basics {
    private static final double TOLERANCE = 0.05;

    private Basics() {}

    static List<Exercise> dots(double width) {
        Row large = Row.of(width, 10);
        large.each(13, x -> List.of(new Mark.WaxDot(new Point(x, large.middle()), 3)));
        Row even = Row.of(width, 10);
        even.each(7, x -> List.of(new Mark.WaxDot(new Point(x, even.middle()), 2)));
        Row growing = Row.of(width, 10);
        growing.each(7, x -> {
            double along = (x - growing.left()) / (growing.right() - growing.left());
            double share = Math.abs(along * 3 - Math.floor(along * 3) - 0.5) * 2;
            return List.of(new Mark.WaxDot(new Point(x, growing.middle()), 0.9 + 2.1 * (1 - share)));
        });
        Row wavy = Row.of(width, 14);
        ArcLength wave = wavy.wave(wavy.middle(), 40, 4).track(TOLERANCE);
        int places = (int) Math.round(wave.length() / 4.5);
        for (Point place : wave.spaced(places + 1)) {
            wavy.add(new Mark.WaxDot(place, 1.4));
        }
        Row fine = Row.of(width, 10);
        fine.each(
                3.4,
                x -> List.of(
                        new Mark.WaxDot(new Point(x, fine.middle() - 1.6), 1),
                        new Mark.WaxDot(new Point(x, fine.middle() + 1.6), 1)));
        return List.of(
                large.exercise(Skill.DOTS, "dots.large"),
                even.exercise(Skill.DOTS, "dots.even"),
                growing.exercise(Skill.DOTS, "dots.growing"),
                wavy.exercise(Skill.DOTS, "dots.wave"),
                fine.exercise(Skill.DOTS, "dots.fine"));
    }

    static List<Exercise> lines(double width) {
        Row upright = Row.of(width, 12);
        upright.each(14, x -> List.of(Row.wax(Path.line(new Point(x, 2), new Point(x, 10)), 2)));
        Row slanted = Row.of(width, 12);
        slanted.each(9, x -> List.of(Row.wax(Path.line(new Point(x + 2.5, 2), new Point(x - 2.5, 10)), 1.5)));
        Row one = Row.of(width, 10);
        one.lines(1, 0, 1.5, y -> across(one, y));
        Row two = Row.of(width, 10);
        two.lines(2, 3.6, 1.2, y -> across(two, y));
        Row zigzag = Row.of(width, 12);
        List<Point> corners = new ArrayList<>();
        int turns = (int) Math.round((zigzag.right() - zigzag.left()) / 7);
        for (int i = 0; i <= turns; i++) {
            double x = zigzag.left() + (zigzag.right() - zigzag.left()) * i / turns;
            corners.add(new Point(x, i % 2 == 0 ? 9.5 : 2.5));
        }
        zigzag.add(Row.wax(Path.polyline(corners), 1.5));
        return List.of(
                upright.exercise(Skill.LINES, "lines.upright"),
                slanted.exercise(Skill.LINES, "lines.slanted"),
                one.exercise(Skill.LINES, "lines.one"),
                two.exercise(Skill.LINES, "lines.two"),
                zigzag.exercise(Skill.LINES, "lines.zigzag"));
    }

    private static Path across(Row row, double y) {
        return Path.line(new Point(row.left(), y), new Point(row.right(), y));
    }

    static List<Exercise> curves(double width) {
        Row bowls = Row.of(width, 12);
        bowls.each(18, x -> List.of(Row.wax(Curves.arc(new Point(x, 2), 7, Math.PI - 0.15, 0.15), 1.5)));
        Row wave = Row.of(width, 14);
        wave.lines(1, 0, 1.5, y -> wave.wave(y, 28, 4));
        Row waves = Row.of(width, 16);
        waves.lines(3, 3.6, 1.2, y -> waves.wave(y, 32, 2.8));
        Row circles = Row.of(width, 14);
        circles.each(14, x -> List.of(Row.wax(Path.circle(new Point(x, circles.middle()), 4.6), 1.2)));
        Row leaves = Row.of(width, 14);
        leaves.each(22, x -> leaf(x, leaves.middle()));
        Row curls = Row.of(width, 16);
        curls.each(
                17,
                x -> List.of(Row.wax(
                        Curves.spiral(new Point(x, curls.middle()), 6.4, Math.PI * 0.9, 1.1, Math.PI * 4.1), 1.2)));
        Row flowers = Row.of(width, 18);
        flowers.each(
                21,
                x -> List.of(
                        Row.wax(
                                Curves.polar(
                                        new Point(x, flowers.middle()),
                                        angle -> 5.6 + 1.9 * StrictMath.cos(5 * angle + Math.PI / 2),
                                        40),
                                1),
                        Row.wax(Path.circle(new Point(x, flowers.middle()), 2), 1)));
        return List.of(
                bowls.exercise(Skill.CURVES, "curves.bowls"),
                wave.exercise(Skill.CURVES, "curves.wave"),
                waves.exercise(Skill.CURVES, "curves.waves"),
                circles.exercise(Skill.CURVES, "curves.circles"),
                leaves.exercise(Skill.CURVES, "curves.leaves"),
                curls.exercise(Skill.CURVES, "curves.curls"),
                flowers.exercise(Skill.CURVES, "curves.flowers"));
    }

    /** A leaf's outline from its stalk around its tip, then its midrib. */
    private static List<Mark> leaf(double x, double y) {
        Point stalk = new Point(x - 9, y);
        Point tip = new Point(x + 9, y);
        Path upper = Path.smooth(List.of(stalk, new Point(x - 2, y - 4.6), tip));
        Path lower = Path.smooth(List.of(tip, new Point(x - 2, y + 4.6), stalk));
        return List.of(
                Row.wax(upper.join(lower).close(), 1.2),
                Row.wax(Path.line(new Point(x - 6.5, y), new Point(x + 5, y)), 0.9));
    }
}
