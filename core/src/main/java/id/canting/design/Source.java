package id.canting.design;

import id.canting.layout.Layout;
import id.canting.resist.Folding;
import java.util.List;
import java.util.Map;

/** Where the marks of a step come from. */
public sealed interface Source {
    /**
     * Motifs repeated over a zone.
     *
     * @param figures what stands at each place of the layout
     */
    record Repeat(List<Figure> figures, Layout layout) implements Source {
        /** Copies the list; at least one. */
        public Repeat {
            figures = List.copyOf(figures);
            if (figures.isEmpty()) {
                throw new IllegalArgumentException("a repeat needs at least one motif");
            }
        }
    }

    /** Bands along the edges of a zone, the outermost first. */
    record Edges(List<Use> bands) implements Source {
        /** Copies the list; at least one. */
        public Edges {
            bands = List.copyOf(bands);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("a band order needs at least one band");
            }
        }
    }

    /** A whole zone folded and clamped, or wound on a pole. */
    record Folded(Folding folding) implements Source {}

    /** The marks of an earlier step once more, to cover parts of them. */
    record Over(String step) implements Source {}

    /**
     * A motif with what is changed about it.
     *
     * @param motif its id
     * @param set its parameters that differ from their defaults, as written
     * @param flip whether it stands upside down; for a band
     */
    record Use(String motif, Map<String, String> set, boolean flip) {
        /** Copies the map. */
        public Use {
            set = Ordered.copy(set);
        }

        /** A motif that stands as it usually does. */
        public Use(String motif, Map<String, String> set) {
            this(motif, set, false);
        }
    }

    /**
     * A motif that stands beside others in a repeat.
     *
     * @param x from the repeat's place to the right, mm
     * @param y from the repeat's place downward, mm
     * @param turn degrees, clockwise as seen
     * @param mirror whether it is mirrored left to right before it is turned
     * @param scale of its size; lines keep the width their canting lays
     * @param arrangement how many times it stands there
     * @param inside what its parts carry, by the part's name
     */
    record Figure(
            Use use,
            double x,
            double y,
            double turn,
            boolean mirror,
            double scale,
            Arrangement arrangement,
            Map<String, Inside> inside) {
        /** Copies the map. */
        public Figure {
            inside = Ordered.copy(inside);
        }

        /** The same figure at another place, turned and mirrored otherwise. */
        public Figure placed(double x, double y, double turn, boolean mirror) {
            return new Figure(use, x, y, turn, mirror, scale, arrangement, inside);
        }

        /** A motif once, as it is, at the repeat's place. */
        public static Figure of(Use use) {
            return new Figure(use, 0, 0, 0, false, 1, Arrangement.ONCE, Map.of());
        }
    }

    /**
     * A motif carried by a part of another, in the largest circle that fits into the part.
     *
     * @param figure the motif
     * @param size share of that circle it takes, 0 to 1
     */
    record Inside(Figure figure, double size) {}
}
