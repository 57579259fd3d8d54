package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
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
        through(book, new Walk((whole, again) -> first(whole), false));
        through(book, new Walk(this::news, false));
    }

    private static void through(Book book, Walk walk) {
        for (Page page : book.pages()) {
            for (Layer layer : page.scene().layers()) {
                walk.on(layer.elements());
            }
        }
    }

    /** Whether a figure or a list of elements is painted more than once. */
    boolean repeated(Object whole) {
        return repeated.getOrDefault(whole, false);
    }

    /** Whether something repeated is best painted as one: most of it is seen, or it is not large. */
    boolean asOne(Object whole, Box box, Transform place, Box seen) {
        if (!repeated(whole) || !large(box)) {
            return repeated(whole);
        }
        Box there = Extents.move(box, place);
        Box shown = Extents.shared(there, seen);
        return shown != null && shown.area() > there.area() / 2;
    }

    /** Whether a whole with a box around it is so large that pages take only the parts they show. */
    static boolean large(@Nullable Box box) {
        return box != null && Math.max(box.width(), box.height()) > LARGE;
    }

    /** What is told of every whole that is met, and says whether the way goes on within it. */
    @FunctionalInterface
    interface Entering {
        boolean met(Object whole, boolean again);
    }

    /** One way through all that is painted. */
    private final class Walk implements Element.Cases<Runnable>, Figure.Cases<Runnable> {
        private final Entering enters;
        private final boolean again;

        /**
         * @param enters whether it goes on within a whole, told whether that is painted again for what it is in
         * @param again what it is told
         */
        Walk(Entering enters, boolean again) {
            this.enters = enters;
            this.again = again;
        }

        void on(List<Element> elements) {
            elements.forEach(element -> element.match(this).run());
        }

        @Override
        public Runnable fill(Element.Fill fill) {
            return fill.figure().match(this);
        }

        @Override
        public Runnable stroke(Element.Stroke stroke) {
            return () -> {};
        }

        @Override
        public Runnable words(Element.Words words) {
            return () -> {};
        }

        @Override
        public Runnable soft(Element.Soft soft) {
            return soft.figure().match(this);
        }

        @Override
        public Runnable image(Element.Image image) {
            return () -> {};
        }

        @Override
        public Runnable placed(Element.Placed placed) {
            List<Element> whole = placed.elements();
            return () -> {
                if (enters.met(whole, again)) {
                    new Walk(enters, repeated(whole) && large(extents.of(whole))).on(whole);
                }
            };
        }

        @Override
        public Runnable clipped(Element.Clipped clipped) {
            return () -> {
                clipped.window().match(this).run();
                on(clipped.elements());
            };
        }

        @Override
        public Runnable named(Element.Named named) {
            return () -> on(named.elements());
        }

        @Override
        public Runnable shape(Figure.Shape shape) {
            return () -> enters.met(shape, again);
        }

        @Override
        public Runnable placed(Figure.Placed placed) {
            return placed.figure().match(this);
        }

        @Override
        public Runnable group(Figure.Group group) {
            return () -> {
                if (enters.met(group, again)) {
                    Walk inner = new Walk(enters, repeated(group) && large(extents.of(group)));
                    group.figures().forEach(part -> part.match(inner).run());
                }
            };
        }
    }

    private boolean first(Object whole) {
        return met.merge(whole, 1, Integer::sum) == 1;
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
