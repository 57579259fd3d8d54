package id.canting.sheet.practice;

import id.canting.cloth.Waxed;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Track;
import id.canting.mark.Mark;
import id.canting.scene.Colour;
import id.canting.scene.Element;
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
    private static final double TOLERANCE = 0.05;

    /** What is seen of marks. */
    List<Element> show(List<Mark> marks) {
        return switch (this) {
            case SOLID -> inked(marks, Canvas.INK);
            case FADED -> inked(marks, PALE);
            case DOTS -> dotted(marks);
            case BLANK -> List.of();
        };
    }

    private static List<Element> inked(List<Mark> marks, Colour ink) {
        List<Path> filled = new ArrayList<>();
        List<Path> drawn = new ArrayList<>();
        for (Mark mark : marks) {
            filled.addAll(Waxed.contours(mark));
            if (mark instanceof Mark.Tie tie) {
                drawn.add(Path.circle(tie.centre(), (tie.inner() + tie.outer()) / 2));
                filled.add(Path.circle(tie.centre(), POINT));
            } else if (mark instanceof Mark.StitchLine stitch) {
                drawn.addAll(stitches(stitch));
            }
        }
        List<Element> seen = new ArrayList<>();
        if (!filled.isEmpty()) {
            seen.add(new Element.Fill(new Figure.Shape(filled), ink));
        }
        if (!drawn.isEmpty()) {
            seen.add(new Element.Stroke(drawn, 0.8, ink));
        }
        return seen;
    }

    /** The thread as it is seen from above: a stitch, a gap, a stitch. */
    private static List<Path> stitches(Mark.StitchLine stitch) {
        Track track = stitch.line().track(TOLERANCE);
        int pairs = (int) Math.max(1, Math.round(track.length() / (2 * stitch.stitch())));
        double step = track.length() / pairs;
        List<Path> seen = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            seen.add(track.between(i * step, (i + 0.5) * step));
        }
        return seen;
    }

    private static List<Element> dotted(List<Mark> marks) {
        List<Path> dots = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.WaxDot dot) {
                dots.add(Path.circle(dot.centre(), Math.min(POINT, dot.diameter()) * 0.4));
                continue;
            }
            if (mark instanceof Mark.Tie tie) {
                dots.add(Path.circle(tie.centre(), POINT));
            }
            // The needle's holes lie a stitch apart; along a line a dot now and then is enough.
            double apart = mark instanceof Mark.StitchLine stitch ? stitch.stitch() : APART;
            Strokes.line(mark).ifPresent(line -> {
                for (Point at : Strokes.places(line, apart)) {
                    dots.add(Path.circle(at, POINT / 2));
                }
            });
        }
        return List.of(new Element.Fill(new Figure.Shape(dots), Canvas.INK));
    }
}
