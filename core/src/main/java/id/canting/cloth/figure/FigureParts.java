package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.CopyName;
import id.canting.geometry.DepthMap;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.ShapePieces;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures taken apart by where their outlines lie. A shape of which there are copies is taken as a whole, so that these stay
 * copies of one drawing; a shape that stands alone is taken outline by outline, a hole always with the outlines around it.
 */
public final class FigureParts {
    private static final double FLATNESS = 0.05;

    /** What a box around boxes may lack of them by rounding, mm. */
    private static final double ROUNDED = 1e-6;

    private final Map<Figure.Shape, List<Piece>> pieces = new IdentityHashMap<>();
    private final Map<Figure.Shape, Map<BitSet, Figure.Shape>> chosen = new IdentityHashMap<>();
    private final Map<Figure, Set<Figure.Shape>> copied = new IdentityHashMap<>();
    private final Map<Same, Figure> groups = new HashMap<>();
    private final Map<Figure, Optional<Box>> boxes = new IdentityHashMap<>();

    /** Which outlines are chosen. */
    @FunctionalInterface
    public interface Choice {
        boolean chooses(Outline outline);

        /** Whether any outline that lies within a box on the cloth may be chosen; where none may, none is asked about. */
        default boolean within(Box box) {
            return true;
        }
    }

    /**
     * Outlines of a shape that belong together: one, or one and its holes.
     *
     * @param box around all of them
     * @param contours their places in the shape
     * @param area what they enclose, reckoned when first asked for
     */
    private record Piece(Box box, BitSet contours, Later area) {}

    /** The area of some outlines and the depths in it, made once. */
    private static final class Later {
        private final Figure.Shape shape;
        private final BitSet contours;
        private @Nullable Region region;
        private @Nullable List<Point> places;
        private @Nullable DepthMap depths;

        Later(Figure.Shape shape, BitSet contours) {
            this.shape = shape;
            this.contours = contours;
        }

        synchronized Region region() {
            Region known = region;
            if (known == null) {
                known = Region.of(new Figure.Shape(ShapePieces.chosen(shape, contours)), FLATNESS);
                region = known;
            }
            return known;
        }

        /** The corners of the outlines and a place within. */
        synchronized List<Point> places() {
            List<Point> known = places;
            if (known == null) {
                known = new ArrayList<>();
                for (Path contour : ShapePieces.chosen(shape, contours)) {
                    known.addAll(contour.points(FLATNESS));
                }
                region().within().ifPresent(known::add);
                places = known;
            }
            return known;
        }

        synchronized DepthMap depths() {
            DepthMap known = depths;
            if (known == null) {
                known = new DepthMap(region());
                depths = known;
            }
            return known;
        }
    }

    /** Outlines that belong together, in their place on the cloth. */
    public static final class Outline {
        private final Piece piece;
        private final Transform place;
        private final Box box;

        private Outline(Piece piece, Transform place) {
            this.piece = piece;
            this.place = place;
            this.box = place.apply(piece.box());
        }

        /** The box around them. */
        public Box box() {
            return box;
        }

        /** What they enclose. */
        public Region area() {
            return piece.area().region().transformed(place);
        }

        /** Whether they and others are outlines of one shape in one place, which never meet. */
        public boolean besides(Outline other) {
            return piece.area().shape == other.piece.area().shape && place.equals(other.place);
        }

        /** Whether they overlap others by more than so many mm. */
        public boolean overlaps(Outline other, double slightly) {
            return reaches(other, slightly) || other.reaches(this, slightly);
        }

        /** Whether a corner of these, or a place within them, lies so deep in the others. */
        private boolean reaches(Outline other, double depth) {
            Transform into = place.then(other.place.inverse());
            double inset = depth / other.place.magnification();
            Region there = other.piece.area().region();
            Box near = other.piece.box();
            return piece.area().places().stream()
                    .map(into::apply)
                    .anyMatch(point -> near.contains(point) && there.holds(point, inset));
        }

        /** How deep places in their shape lie below them, before it is placed. */
        public DepthMap depths() {
            return piece.area().depths();
        }

        /** Where on the cloth the shape is placed. */
        public Transform place() {
            return place;
        }

        /** Whether they are the very same outlines in the same place. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Outline that && that.piece == piece && that.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(piece) + place.hashCode();
        }
    }

    /**
     * A figure in two: the outlines that were chosen, and the others.
     *
     * @param chosen the very figure that was taken apart when all were chosen
     * @param rest the very figure that was taken apart when none was chosen
     */
    public record Split(Figure chosen, Figure rest) {}

    /** The outlines of a figure. */
    public List<Outline> outlines(Figure figure) {
        List<Outline> outlines = new ArrayList<>();
        for (Figure.Leaf leaf : figure.leaves()) {
            for (Piece piece : pieces(leaf.shape())) {
                outlines.add(new Outline(piece, leaf.transform()));
            }
        }
        return outlines;
    }

    /**
     * Takes a figure apart.
     *
     * @param choice whether an outline is chosen
     */
    public Split split(Figure figure, Choice choice) {
        Set<Figure.Shape> copied = copied(figure);
        return split(
                figure,
                Transform.IDENTITY,
                choice,
                (shape, place) -> copied.contains(shape) ? placed(shape, place, choice) : alone(shape, place, choice));
    }

    /** The shapes that stand in a figure more than once. */
    private Set<Figure.Shape> copied(Figure figure) {
        return copied.computeIfAbsent(figure, whole -> {
            Set<Figure.Shape> met = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<Figure.Shape> again = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Figure.Leaf leaf : whole.leaves()) {
                if (!met.add(leaf.shape())) {
                    again.add(leaf.shape());
                }
            }
            return again;
        });
    }

    /** As {@link #split}, but shapes of which there are copies are taken outline by outline, too. */
    public Split splitAll(Figure figure, Choice choice) {
        return split(figure, Transform.IDENTITY, choice, (shape, place) -> alone(shape, place, choice));
    }

    /** How a shape at a place is taken apart. */
    private interface Cut {
        Split of(Figure.Shape shape, Transform place);
    }

    private Split split(Figure figure, Transform place, Choice choice, Cut cut) {
        Optional<Box> box = box(figure).map(place::apply);
        if (box.isEmpty() || !choice.within(box.get().grown(ROUNDED))) {
            return new Split(Figure.NOTHING, figure);
        }
        return figure.match(Figure.cases(
                shape -> cut.of(shape, place),
                copy -> {
                    Split inner = split(copy.figure(), copy.transform().then(place), choice, cut);
                    return again(figure, placed(inner.chosen(), copy), placed(inner.rest(), copy));
                },
                group -> {
                    List<Figure> taken = new ArrayList<>();
                    List<Figure> left = new ArrayList<>();
                    for (Figure part : group.figures()) {
                        Split inner = split(part, place, choice, cut);
                        add(taken, inner.chosen());
                        add(left, inner.rest());
                    }
                    return again(figure, group(taken), group(left));
                }));
    }

    /** The same parts are always the same group, so that what is reckoned of it once is known. */
    private Figure group(List<Figure> parts) {
        Same group = new Same(parts, Transform.IDENTITY, Optional.empty());
        return groups.computeIfAbsent(group, same -> new Figure.Group(parts));
    }

    private Figure placed(Figure figure, Figure.Placed copy) {
        Same same = new Same(List.of(figure), copy.transform(), copy.name());
        return groups.computeIfAbsent(same, placed -> copy.with(figure));
    }

    /** The very same figures at a place, under a name if they have one. */
    private record Same(List<Figure> figures, Transform place, Optional<CopyName> name) {
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Same that)
                    || figures.size() != that.figures.size()
                    || !place.equals(that.place)
                    || !name.equals(that.name)) {
                return false;
            }
            return IntStream.range(0, figures.size()).allMatch(i -> figures.get(i) == that.figures.get(i));
        }

        @Override
        public int hashCode() {
            int hash = place.hashCode();
            for (Figure figure : figures) {
                hash = 31 * hash + System.identityHashCode(figure);
            }
            return hash;
        }
    }

    private static void add(List<Figure> figures, Figure figure) {
        if (!figure.isEmpty()) {
            figures.add(figure);
        }
    }

    private static Split again(Figure whole, Figure chosen, Figure rest) {
        if (rest.isEmpty()) {
            return new Split(whole, Figure.NOTHING);
        }
        return chosen.isEmpty() ? new Split(Figure.NOTHING, whole) : new Split(chosen, rest);
    }

    /** The box around all outlines of a figure, before it is placed; none around nothing. */
    private Optional<Box> box(Figure figure) {
        Optional<Box> known = boxes.get(figure);
        if (known == null) {
            known = figure.match(Figure.cases(
                    shape -> pieces(shape).stream().map(Piece::box).reduce(Box::with),
                    copy -> box(copy.figure()).map(copy.transform()::apply),
                    group -> group.figures().stream()
                            .flatMap(part -> box(part).stream())
                            .reduce(Box::with)));
            boxes.put(figure, known);
        }
        return known;
    }

    private Split placed(Figure.Shape shape, Transform place, Choice choice) {
        boolean any = pieces(shape).stream().anyMatch(piece -> choice.chooses(new Outline(piece, place)));
        return any ? new Split(shape, Figure.NOTHING) : new Split(Figure.NOTHING, shape);
    }

    private Split alone(Figure.Shape shape, Transform place, Choice choice) {
        BitSet taken = new BitSet();
        for (Piece piece : pieces(shape)) {
            if (choice.chooses(new Outline(piece, place))) {
                taken.or(piece.contours());
            }
        }
        int all = shape.contours().size();
        BitSet left = new BitSet();
        left.set(0, all);
        left.andNot(taken);
        return again(shape, part(shape, taken), part(shape, left));
    }

    private Figure part(Figure.Shape shape, BitSet contours) {
        if (contours.isEmpty()) {
            return Figure.NOTHING;
        }
        return chosen.computeIfAbsent(shape, s -> new HashMap<>())
                .computeIfAbsent(contours, c -> ShapePieces.part(shape, c));
    }

    private List<Piece> pieces(Figure.Shape shape) {
        return pieces.computeIfAbsent(shape, FigureParts::found);
    }

    private static List<Piece> found(Figure.Shape shape) {
        return ShapePieces.of(shape).stream()
                .map(piece -> new Piece(piece.box(), piece.contours(), new Later(shape, piece.contours())))
                .toList();
    }
}
