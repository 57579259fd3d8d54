package id.canting.design;

import id.canting.layout.Layout;
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
     */
    record Figure(Use use, double x, double y, double turn, boolean mirror) {}
}
