package id.canting.cloth.figure;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Outlines;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What ties and stitches hold dye away from, as figures with soft edges. A drawing placed many times gives one figure
 * placed many times.
 */
public final class TieFigures {
    /** A placed drawing of so few marks is drawn out in place: as an instance it would take more words, not fewer. */
    private static final int FEW = 3;

    private static final double FLATNESS = 0.04;

    /** Wax is painted by itself, and a fold alone holds nothing. */
    private static final Mark.Cases<Consumer<ResistOutlines>> OUTLINES = Mark.cases(
            Wax.all(wax -> out -> {}),
            Bound.cases(tie -> out -> Rings.of(tie, out), row -> out -> Stitches.of(row, out)),
            pressed -> out -> Boards.of(pressed, out),
            fold -> out -> {});

    private final double root;
    private final Map<Drawing, Map<ResistOutlines.Walk, Figure>> known = new IdentityHashMap<>();

    private TieFigures(double root) {
        this.root = root;
    }

    /**
     * What the marks of a drawing hold, in painting order; none without any.
     *
     * @param root of the longest bath they are in, mm
     */
    public static List<ResistOutlines.Part> parts(Drawing drawing, double root) {
        List<ResistOutlines.Part> parts = new ArrayList<>();
        new TieFigures(root)
                .figures(drawing, new CopyNumbers())
                .forEach((walk, figure) -> parts.add(new ResistOutlines.Part(walk, figure)));
        parts.sort(Comparator.comparingInt(part -> part.walk().order()));
        return parts;
    }

    private Map<ResistOutlines.Walk, Figure> figures(Drawing drawing, CopyNumbers numbers) {
        Map<ResistOutlines.Walk, Figure> before = known.get(drawing);
        if (before != null) {
            return before;
        }
        ResistOutlines own = new ResistOutlines(root);
        drawing.parts().forEach(part -> part.mark().match(OUTLINES).accept(own));
        Map<ResistOutlines.Walk, List<Figure>> figures = new LinkedHashMap<>();
        for (Drawing.Placed placed : drawing.placed()) {
            Optional<CopyName> name = numbers.next(placed);
            List<Part> marks =
                    placed.drawing().placed().isEmpty() ? placed.drawing().parts() : List.of();
            if (!marks.isEmpty() && marks.size() <= FEW) {
                marks.forEach(part -> part.mark()
                        .transformed(placed.transform())
                        .match(OUTLINES)
                        .accept(own));
            } else {
                figures(placed.drawing(), numbers.within(placed.drawing()))
                        .forEach((walk, figure) -> figures.computeIfAbsent(walk, w -> new ArrayList<>())
                                .add(CopyNumbers.at(placed, name, figure)));
            }
        }
        own.contours()
                .forEach((walk, contours) -> figures.computeIfAbsent(walk, w -> new ArrayList<>())
                        .add(new Figure.Shape(Outlines.joined(contours, FLATNESS))));
        Map<ResistOutlines.Walk, Figure> made = new LinkedHashMap<>();
        figures.forEach((walk, list) -> made.put(walk, list.size() == 1 ? list.get(0) : new Figure.Group(list)));
        known.put(drawing, made);
        return made;
    }
}
