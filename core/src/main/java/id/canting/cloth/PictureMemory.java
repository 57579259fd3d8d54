package id.canting.cloth;

import id.canting.cloth.figure.FigureParts;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.design.Crackle;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers the figures that drawings become in pictures, from one picture of a cloth to the next. */
final class PictureMemory {
    private final Map<Key, Figure> figures = new HashMap<>();
    private final Map<Key, List<ResistOutlines.Part>> held = new HashMap<>();
    private FigureParts parts = new FigureParts();

    /** A drawing by what it is and not by what is on it, and what else decides the figure. */
    private record Key(Drawing drawing, Object more) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && that.drawing == drawing && that.more.equals(more);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(drawing) + more.hashCode();
        }
    }

    /** The wax of a step. */
    Figure wax(Drawing drawing, Supplier<Figure> make) {
        return figures.computeIfAbsent(new Key(drawing, ""), key -> make.get());
    }

    /** The cracks in the wax of a step. */
    Figure cracks(Drawing drawing, String step, Crackle crackle, long seed, Supplier<Figure> make) {
        return figures.computeIfAbsent(new Key(drawing, List.of(step, crackle, seed)), key -> make.get());
    }

    /** What the ties of a step hold, when dye creeps so far. */
    List<ResistOutlines.Part> held(Drawing drawing, double root, Supplier<List<ResistOutlines.Part>> make) {
        return held.computeIfAbsent(new Key(drawing, root), key -> make.get());
    }

    /** The outlines of the figures, and figures made of some of them. */
    FigureParts parts() {
        return parts;
    }

    /** Forgets the figures of all other drawings. */
    void keep(Set<Drawing> drawings) {
        boolean waxed = figures.keySet().removeIf(key -> !drawings.contains(key.drawing));
        boolean tied = held.keySet().removeIf(key -> !drawings.contains(key.drawing));
        if (waxed || tied) {
            parts = new FigureParts();
        }
    }
}
