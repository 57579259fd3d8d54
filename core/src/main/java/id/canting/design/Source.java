package id.canting.design;

import id.canting.layout.Edge;
import id.canting.layout.Layout;
import id.canting.resist.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the marks of a step come from. Whoever treats its kinds differently asks them by {@link #match}. */
public sealed interface Source {
    /** The answer of the case that is this source's kind. */
    <R> R match(Cases<R> cases);

    /** The motifs it names itself, in their order; not those that their parts carry. */
    List<Use> motifs();

    /** The zone its marks lie in unless the design says otherwise: the body, which every cloth has. */
    default String usualZone() {
        return "body";
    }

    /** Whether its marks can lie in a zone that is only a frame, such as the border. */
    boolean fitsFrame();

    /** Itself, if it repeats motifs over a zone. */
    default Optional<Repeat> repeat() {
        return Optional.empty();
    }

    /** The earlier step whose marks it takes once more, if that is what it does. */
    default Optional<String> over() {
        return Optional.empty();
    }

    /** Whether it folds its zone as a whole. */
    default boolean folds() {
        return false;
    }

    /** All motifs it names, those that parts carry right after the motif that has the parts. */
    default List<Use> allMotifs() {
        return motifs();
    }

    /**
     * What each kind of source means somewhere.
     *
     * @param <R> what is asked
     */
    interface Cases<R> {
        /** For motifs repeated over a zone. */
        R repeat(Repeat repeat);

        /** For bands along edges. */
        R edges(Edges edges);

        /** For a zone that is folded. */
        R folded(Folded folded);

        /** For marks of an earlier step. */
        R over(Over over);
    }

    /**
     * Motifs repeated over a zone.
     *
     * @param figures what stands at each place of the layout
     * @param edge what becomes of them at the edge of the field
     */
    record Repeat(List<Figure> figures, Layout layout, Edge edge) implements Source {
        /** Motifs that are cut off where the field ends. */
        public Repeat(List<Figure> figures, Layout layout) {
            this(figures, layout, Edge.CUT);
        }

        /** Copies the list; at least one. */
        public Repeat {
            figures = List.copyOf(figures);
            if (figures.isEmpty()) {
                throw new IllegalArgumentException("a repeat needs at least one motif");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.repeat(this);
        }

        @Override
        public List<Use> motifs() {
            return figures.stream().map(Figure::use).toList();
        }

        @Override
        public List<Use> allMotifs() {
            return figures.stream().flatMap(Figure::allMotifs).toList();
        }

        @Override
        public boolean fitsFrame() {
            return false;
        }

        @Override
        public Optional<Repeat> repeat() {
            return Optional.of(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.edges(this);
        }

        @Override
        public List<Use> motifs() {
            return bands;
        }

        @Override
        public String usualZone() {
            return "border";
        }

        @Override
        public boolean fitsFrame() {
            return true;
        }
    }

    /** A whole zone folded and clamped, or wound on a pole. */
    record Folded(Folding folding) implements Source {
        @Override
        public boolean folds() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.folded(this);
        }

        @Override
        public List<Use> motifs() {
            return List.of();
        }

        @Override
        public boolean fitsFrame() {
            return false;
        }
    }

    /** The marks of an earlier step once more, to cover parts of them. */
    record Over(String step) implements Source {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.over(this);
        }

        @Override
        public List<Use> motifs() {
            return List.of();
        }

        @Override
        public boolean fitsFrame() {
            return true;
        }

        @Override
        public Optional<String> over() {
            return Optional.of(step);
        }
    }

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

        /** Its own motif and all that its parts carry. */
        private Stream<Use> allMotifs() {
            return Stream.concat(
                    Stream.of(use), inside.values().stream().flatMap(carried -> carried.figure.allMotifs()));
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
