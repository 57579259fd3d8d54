package id.canting.cloth.figure;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The cloth that wax marks cover, as a figure. A drawing placed many times becomes one figure placed many times. Every
 * contour runs clockwise as seen (holes the other way), so overlapping marks add up without set operations.
 */
public final class WaxFigure {
    private final Predicate<Part> chosen;
    private final Function<Mark, List<Path>> contours;
    private final Map<Drawing, Figure> known = new IdentityHashMap<>();

    private WaxFigure(Predicate<Part> chosen, Function<Mark, List<Path>> contours) {
        this.chosen = chosen;
        this.contours = contours;
    }

    /** The figure of a drawing's wax marks that a step chooses. */
    public static Figure figure(Drawing drawing, Predicate<Part> chosen) {
        return figure(drawing, chosen, WaxFigure::contours);
    }

    /**
     * The figure of a drawing's marks.
     *
     * @param contours of one mark, outlines clockwise as seen and holes the other way
     */
    public static Figure figure(Drawing drawing, Predicate<Part> chosen, Function<Mark, List<Path>> contours) {
        return new WaxFigure(chosen, contours).figure(drawing);
    }

    private Figure figure(Drawing drawing) {
        Figure before = known.get(drawing);
        if (before != null) {
            return before;
        }
        List<Path> own = new ArrayList<>();
        drawing.parts().stream().filter(chosen).forEach(part -> own.addAll(contours.apply(part.mark())));
        List<Figure> figures = new ArrayList<>();
        if (!own.isEmpty()) {
            figures.add(new Figure.Shape(own));
        }
        for (Drawing.Placed placed : drawing.placed()) {
            Figure inner = figure(placed.drawing());
            if (!inner.isEmpty()) {
                figures.add(inner.placed(placed.transform()));
            }
        }
        Figure made = figures.size() == 1 ? figures.get(0) : new Figure.Group(figures);
        known.put(drawing, made);
        return made;
    }

    /** The contours of one wax mark; a tie or stitch has none. */
    public static List<Path> contours(Mark mark) {
        return mark.wax().map(Wax::contours).orElse(List.of());
    }
}
