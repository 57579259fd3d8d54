package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures and lists of elements of a book, being the very same object, are painted more than once. A large one
 * that lies on many pages, such as a cloth on its tiles, is not painted whole on each: each page takes the parts it
 * shows, so these count as repeated as well.
 */
final class Repeats {
    /** A whole of this size or less is painted as one even where a page shows only part of it, mm. */
    private static final double LARGE = 700;

    private final Extents extents;
    private final Map<Object, Integer> met = new IdentityHashMap<>();
    private final Map<Object, Boolean> repeated = new IdentityHashMap<>();

    Repeats(Book book, Extents extents) {
        this.extents = extents;
        for (Page page : book.pages()) {
            for (Layer layer : page.scene().layers()) {
                layer.elements().forEach(this::count);
            }
        }
        for (Page page : book.pages()) {
            for (Layer layer : page.scene().layers()) {
                layer.elements().forEach(element -> mark(element, false));
            }
        }
    }

    /** Whether a figure or a list of elements is painted more than once. */
    boolean repeated(Object whole) {
        return repeated.getOrDefault(whole, false);
    }

    /** Whether a whole with a box around it is so large that pages take only the parts they show. */
    static boolean large(@Nullable Box box) {
        return box != null && Math.max(box.width(), box.height()) > LARGE;
    }

    private void count(Element element) {
        if (element instanceof Element.Fill fill) {
            count(fill.figure());
        } else if (element instanceof Element.Soft soft) {
            count(soft.figure());
        } else if (element instanceof Element.Clipped clipped) {
            count(clipped.window());
            clipped.elements().forEach(this::count);
        } else if (element instanceof Element.Placed placed && first(placed.elements())) {
            placed.elements().forEach(this::count);
        }
    }

    private void count(Figure figure) {
        if (figure instanceof Figure.Placed placed) {
            count(placed.figure());
        } else if (first(figure) && figure instanceof Figure.Group group) {
            group.figures().forEach(this::count);
        }
    }

    private boolean first(Object whole) {
        return met.merge(whole, 1, Integer::sum) == 1;
    }

    private void mark(Element element, boolean again) {
        if (element instanceof Element.Fill fill) {
            mark(fill.figure(), again);
        } else if (element instanceof Element.Soft soft) {
            mark(soft.figure(), again);
        } else if (element instanceof Element.Clipped clipped) {
            mark(clipped.window(), again);
            clipped.elements().forEach(inner -> mark(inner, again));
        } else if (element instanceof Element.Placed placed) {
            List<Element> whole = placed.elements();
            if (news(whole, again)) {
                boolean parts = repeated(whole) && large(extents.of(whole));
                whole.forEach(inner -> mark(inner, parts));
            }
        }
    }

    private void mark(Figure figure, boolean again) {
        if (figure instanceof Figure.Placed placed) {
            mark(placed.figure(), again);
        } else if (news(figure, again) && figure instanceof Figure.Group group) {
            boolean parts = repeated(figure) && large(extents.of(figure));
            group.figures().forEach(part -> mark(part, parts));
        }
    }

    /** Notes a whole; false when nothing is learnt. */
    private boolean news(Object whole, boolean again) {
        boolean now = again || met.getOrDefault(whole, 0) > 1;
        Boolean before = repeated.get(whole);
        if (before != null && (before || !now)) {
            return false;
        }
        repeated.put(whole, now);
        return true;
    }
}
