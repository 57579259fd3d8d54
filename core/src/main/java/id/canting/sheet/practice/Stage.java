package id.canting.sheet.practice;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.sheet.MarkInk;
import id.canting.sheet.flow.Canvas;
import java.util.ArrayList;
import java.util.List;

/** How much of the marks a copy still shows: from all of them to none. */
enum Stage {
    /** In full ink, to be gone over. */
    SOLID,
    /** Faint, to be gone over. */
    FADED,
    /** As dots that the hand joins. */
    DOTS,
    /** Nothing. */
    BLANK;

    private static final Colour PALE = Colour.hex("#bdbab6");
    private static final double APART = 3.2;
    private static final double POINT = 0.8;
    private static final double THREAD = 0.8;

    /** The dots that show where a mark without a line of its own is set down, or where cloth is pinched. */
    private static final Mark.Cases<List<Path>> MIDDLE = Mark.cases(
            Wax.cases(
                    line -> List.of(),
                    dot -> List.of(Path.circle(dot.centre(), Math.min(POINT, dot.diameter()) * 0.4)),
                    area -> List.of()),
            Bound.cases(tie -> List.of(Path.circle(tie.centre(), POINT)), row -> List.of()),
            pressed -> List.of(),
            fold -> List.of());

    /** The needle's holes lie a stitch apart; along a line a dot now and then is enough. */
    private static final Mark.Cases<Double> STEP = Mark.cases(
            Wax.all(wax -> APART), Bound.cases(tie -> APART, Mark.StitchLine::stitch), pressed -> APART, fold -> APART);

    /** What is seen of marks. */
    List<Element> show(List<Mark> marks) {
        return switch (this) {
            case SOLID -> MarkInk.of(marks, Canvas.INK, THREAD);
            case FADED -> MarkInk.of(marks, PALE, THREAD);
            case DOTS -> dotted(marks);
            case BLANK -> List.of();
        };
    }

    private static List<Element> dotted(List<Mark> marks) {
        List<Path> dots = new ArrayList<>();
        for (Mark mark : marks) {
            dots.addAll(mark.match(MIDDLE));
            HandStrokes.line(mark).ifPresent(line -> {
                for (Point at : HandStrokes.places(line, mark.match(STEP))) {
                    dots.add(Path.circle(at, POINT / 2));
                }
            });
        }
        return List.of(new Element.Fill(new Figure.Shape(dots), Canvas.INK));
    }
}
