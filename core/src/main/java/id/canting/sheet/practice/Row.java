package id.canting.sheet.practice;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/**
 * Collects the marks of an exercise that runs along a row.
 *
 * @param width of the row, mm
 * @param height of the row, mm
 */
record Row(double width, double height, List<Mark> marks) {
    private static final double EDGE = 5;

    /** An empty row. */
    static Row of(double width, double height) {
        return new Row(width, height, new ArrayList<>());
    }

    double middle() {
        return height / 2;
    }

    double left() {
        return EDGE;
    }

    double right() {
        return width - EDGE;
    }

    /** As many things as have room at about so many mm from middle to middle, from left to right. */
    Row each(double apart, DoubleFunction<List<Mark>> thing) {
        double free = right() - left();
        int count = (int) Math.max(1, Math.floor(free / apart));
        for (int i = 0; i < count; i++) {
            marks.addAll(thing.apply(left() + free * (i + 0.5) / count));
        }
        return this;
    }

    /** Lines one below another about the middle of the row. */
    Row lines(int count, double apart, double width, DoubleFunction<Path> line) {
        for (int i = 0; i < count; i++) {
            marks.add(wax(line.apply(middle() + (i - (count - 1) / 2.0) * apart), width));
        }
        return this;
    }

    /** One mark. */
    Row add(Mark mark) {
        marks.add(mark);
        return this;
    }

    /** A wave over the whole row. */
    Path wave(double y, double length, double rise) {
        double free = right() - left();
        int waves = (int) Math.max(1, Math.round(free / length));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= waves * 8; i++) {
            double x = left() + free * i / (waves * 8);
            points.add(new Point(x, y - rise * StrictMath.sin(2 * Math.PI * i / 8)));
        }
        return Path.smooth(points);
    }

    /** The exercise, its copies one below another between two guides. */
    Exercise exercise(Skill skill, String key) {
        IntFunction<Path> guide = y -> Path.line(new Point(0, y), new Point(width, y));
        return Exercise.of(
                skill,
                PracticeSheet.MESSAGES.text(key),
                advice(key),
                marks,
                new Box(0, 0, width, height),
                1,
                List.of(guide.apply(0), guide.apply((int) height)));
    }

    private static Text advice(String key) {
        return PracticeSheet.MESSAGES.text(key + ".advice");
    }

    static Mark wax(Path line, double width) {
        return new Mark.WaxLine(line, width, Taper.NONE);
    }
}
