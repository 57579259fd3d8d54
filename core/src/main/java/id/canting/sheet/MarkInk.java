package id.canting.sheet;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.mark.Wax;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks in one ink on paper: wax as it is wide, stitches as dashes, a tie as the ring where its thread lies with a dot
 * where the cloth is pinched, what is pressed as its outline, a fold as a line.
 */
public final class MarkInk {
    private static final double PINCH = 0.8;
    private static final double TOLERANCE = 0.05;

    private static final Mark.Cases<List<Path>> FILLED = Mark.cases(
            Wax.all(Wax::contours),
            Bound.cases(tie -> List.of(Path.circle(tie.centre(), Math.min(PINCH, tie.outer() / 4))), row -> List.of()),
            pressed -> List.of(),
            fold -> List.of());

    private static final Mark.Cases<List<Path>> DRAWN = Mark.cases(
            Wax.all(wax -> List.of()),
            Bound.cases(tie -> List.of(Path.circle(tie.centre(), tie.middle())), MarkInk::stitches),
            pressed -> pressed.region().contours(),
            fold -> List.of(Path.line(fold.from(), fold.to())));

    private MarkInk() {}

    /**
     * What is seen of marks.
     *
     * @param line width of what is drawn as a line and has none of its own, mm
     */
    public static List<Element> of(List<Mark> marks, Colour ink, double line) {
        List<Path> filled = new ArrayList<>();
        List<Path> drawn = new ArrayList<>();
        for (Mark mark : marks) {
            filled.addAll(mark.match(FILLED));
            drawn.addAll(mark.match(DRAWN));
        }
        List<Element> seen = new ArrayList<>();
        if (!filled.isEmpty()) {
            seen.add(new Element.Fill(new Figure.Shape(filled), ink));
        }
        if (!drawn.isEmpty()) {
            seen.add(new Element.Stroke(drawn, line, ink));
        }
        return seen;
    }

    /** The thread as it is seen from above: a stitch, a gap, a stitch. */
    private static List<Path> stitches(Mark.StitchLine stitch) {
        ArcLength track = stitch.line().track(TOLERANCE);
        int pairs = (int) Math.max(1, Math.round(track.length() / (2 * stitch.stitch())));
        double step = track.length() / pairs;
        List<Path> seen = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            seen.add(track.between(i * step, (i + 0.5) * step));
        }
        return seen;
    }
}
