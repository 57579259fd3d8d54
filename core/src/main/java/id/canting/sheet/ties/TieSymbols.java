package id.canting.sheet.ties;

import id.canting.estimate.TieKind;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws ties so that their kinds differ in form and not only in colour: free ties have a dot at the tip, ties over a bean
 * a cross, capped ties a square, and rows of stitches are dashes that begin with a triangle. The ring is where the thread
 * lies.
 */
final class TieSymbols {
    private static final double LINE = 0.4;
    private static final double TOLERANCE = 0.05;

    private TieSymbols() {}

    /** The symbol of a tie at its place and true size. */
    static List<Element> of(TiePoint point, double line) {
        return of(point, line, Colour.BLACK);
    }

    /** The symbol of a tie in another colour. */
    static List<Element> of(TiePoint point, double line, Colour colour) {
        List<Path> lines = point.mark().match(Bound.cases(tie -> ring(point.kind(), tie), TieSymbols::stitches));
        return List.of(new Element.Stroke(lines, line, colour));
    }

    private static List<Path> ring(TieKind kind, Mark.Tie tie) {
        List<Path> lines = new ArrayList<>(List.of(tie.thread()));
        lines.addAll(tip(kind, tie.centre(), Math.min(2, tie.middle() * 0.45)));
        return lines;
    }

    /** The symbol alone for the key, in a square of 8 mm. */
    static List<Element> key(TieKind kind) {
        Point middle = new Point(4, 4);
        List<Path> lines = new ArrayList<>();
        if (kind == TieKind.STITCHED) {
            lines.add(Path.polygon(new Point(0.5, 3), new Point(2.3, 4), new Point(0.5, 5)));
            lines.add(Path.line(new Point(3, 4), new Point(4.6, 4)));
            lines.add(Path.line(new Point(5.8, 4), new Point(7.4, 4)));
        } else {
            lines.add(Path.circle(middle, 3.4));
            lines.addAll(tip(kind, middle, 1.6));
        }
        return List.of(new Element.Stroke(lines, LINE, Colour.BLACK));
    }

    /** The line of a fold: long and short dashes by turns, as on patterns. */
    static Element fold(Path line, double width) {
        ArcLength track = line.track(TOLERANCE);
        double step = 40 * width;
        int steps = (int) Math.max(1, Math.round(track.length() / step));
        double one = track.length() / steps;
        List<Path> dashes = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            dashes.add(track.between((i + 0.1) * one, (i + 0.65) * one));
            dashes.add(track.between((i + 0.8) * one, (i + 0.95) * one));
        }
        return new Element.Stroke(dashes, width, Colour.BLACK);
    }

    private static List<Path> tip(TieKind kind, Point at, double size) {
        return switch (kind) {
            case FREE -> List.of(Path.circle(at, size * 0.3));
            case OBJECT ->
                List.of(
                        Path.line(at.plus(new Point(-size, 0)), at.plus(new Point(size, 0))),
                        Path.line(at.plus(new Point(0, -size)), at.plus(new Point(0, size))));
            case CAPPED, STITCHED ->
                List.of(Path.polygon(
                        at.plus(new Point(-size, -size)),
                        at.plus(new Point(size, -size)),
                        at.plus(new Point(size, size)),
                        at.plus(new Point(-size, size))));
        };
    }

    private static List<Path> stitches(Mark.StitchLine stitch) {
        List<Path> lines = new ArrayList<>();
        ArcLength track = stitch.line().track(TOLERANCE);
        Point start = track.at(0);
        Point way = track.direction(0);
        Point across = way.turned();
        lines.add(
                Path.polygon(start.plus(across.times(1.2)), start.plus(way.times(2)), start.minus(across.times(1.2))));
        int dashes = (int) Math.max(1, Math.round(track.length() / (2 * stitch.stitch())));
        double step = track.length() / dashes;
        for (int i = 0; i < dashes; i++) {
            lines.add(track.between((i + 0.25) * step, (i + 0.75) * step));
        }
        return lines;
    }
}
