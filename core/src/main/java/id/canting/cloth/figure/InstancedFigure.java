package id.canting.cloth.figure;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figure of a drawing in which each drawing placed many times becomes one figure placed many times. */
final class InstancedFigure {
    private final Function<Drawing, Figure> own;
    private final Map<Drawing, Figure> known = new IdentityHashMap<>();

    private InstancedFigure(Function<Drawing, Figure> own) {
        this.own = own;
    }

    /**
     * The figure of a drawing.
     *
     * @param own the figure of a drawing's own marks, without what is placed in it; asked once of each, the outer before
     *     the inner
     */
    static Figure of(Drawing drawing, Function<Drawing, Figure> own) {
        return new InstancedFigure(own).figure(drawing, new CopyNumbers());
    }

    private Figure figure(Drawing drawing, CopyNumbers numbers) {
        Figure before = known.get(drawing);
        if (before != null) {
            return before;
        }
        List<Figure> figures = new ArrayList<>();
        Figure marks = own.apply(drawing);
        if (!marks.isEmpty()) {
            figures.add(marks);
        }
        for (Drawing.Placed placed : drawing.placed()) {
            Optional<CopyName> name = numbers.next(placed);
            Figure inner = figure(placed.drawing(), numbers.within(placed.drawing()));
            if (!inner.isEmpty()) {
                figures.add(CopyNumbers.at(placed, name, inner));
            }
        }
        Figure made = figures.size() == 1 ? figures.get(0) : new Figure.Group(figures);
        known.put(drawing, made);
        return made;
    }
}
