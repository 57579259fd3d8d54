package id.canting.cloth.figure;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figure of a drawing in which each drawing placed many times becomes one figure placed many times. */
final class InstancedFigure {
    private final Marks marks;
    private final Map<Drawing, Map<Object, Figure>> known = new IdentityHashMap<>();

    private InstancedFigure(Marks marks) {
        this.marks = marks;
    }

    /** What becomes of a drawing's own marks where not all its copies look alike. Copies are numbered as {@link Copies} does. */
    interface Marks {
        /** What decides how a copy looks, besides its drawing. */
        Object kind(int copy);

        /** The figure of a copy's own marks, asked once of each kind. */
        Figure own(Drawing drawing, int copy);

        /** How many copies a drawing is with all that is placed in it. */
        int copies(Drawing drawing);
    }

    /**
     * The figure of a drawing.
     *
     * @param own the figure of a drawing's own marks, without what is placed in it; asked once of each, the outer before
     *     the inner
     */
    static Figure of(Drawing drawing, Function<Drawing, Figure> own) {
        return of(drawing, new Marks() {
            @Override
            public Object kind(int copy) {
                return "";
            }

            @Override
            public Figure own(Drawing each, int copy) {
                return own.apply(each);
            }

            @Override
            public int copies(Drawing each) {
                return 0;
            }
        });
    }

    /** The figure of a drawing whose copies differ. */
    static Figure of(Drawing drawing, Marks marks) {
        return new InstancedFigure(marks).figure(drawing, 0, new CopyNumbers());
    }

    private Figure figure(Drawing drawing, int copy, CopyNumbers numbers) {
        Map<Object, Figure> alike = known.computeIfAbsent(drawing, each -> new HashMap<>());
        Object kind = marks.kind(copy);
        Figure before = alike.get(kind);
        if (before != null) {
            return before;
        }
        List<Figure> figures = new ArrayList<>();
        Figure own = marks.own(drawing, copy);
        if (!own.isEmpty()) {
            figures.add(own);
        }
        int next = copy + 1;
        for (Drawing.Placed placed : drawing.placed()) {
            Optional<CopyName> name = numbers.next(placed);
            Figure inner = figure(placed.drawing(), next, numbers.within(placed.drawing()));
            next += marks.copies(placed.drawing());
            if (!inner.isEmpty()) {
                figures.add(CopyNumbers.at(placed, name, inner));
            }
        }
        Figure made = figures.size() == 1 ? figures.get(0) : new Figure.Group(figures);
        alike.put(kind, made);
        return made;
    }
}
