package id.canting.geometry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A filled figure built once and placed many times. Its area is where the contours' winding number is not zero, so
 * contours that run the same way round add up to their union, and a hole runs the other way.
 *
 * <p>Two places that hold the very same object are instances of one drawing: writers store it once.
 */
public sealed interface Figure {
    /** What is said of this kind of figure. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of figure; a new kind does not compile until every place has said it. */
    interface Cases<R> {
        R shape(Shape figure);

        R placed(Placed figure);

        R group(Group figure);
    }

    /** Cases put together. */
    static <R> Cases<R> cases(Function<Shape, R> shape, Function<Placed, R> placed, Function<Group, R> group) {
        return new FigureCases<>(shape, placed, group);
    }

    /** The figure with nothing in it. */
    Figure NOTHING = new Group(List.of());

    /**
     * Contours of one figure, all closed.
     *
     * @param labels what each contour belongs to, in their order; none where nobody said. A contour and its holes belong
     *     to the same
     */
    record Shape(List<Path> contours, List<Label> labels) implements Figure {
        /** Checks that every contour is closed. */
        public Shape {
            contours = List.copyOf(contours);
            labels = List.copyOf(labels);
            if (!contours.stream().allMatch(Path::closed)) {
                throw new IllegalArgumentException("every contour of a filled shape must be closed");
            }
            if (!labels.isEmpty() && labels.size() != contours.size()) {
                throw new IllegalArgumentException("a shape has labels for all of its " + contours.size()
                        + " contours or for none, not for " + labels.size());
            }
        }

        /** Contours that have no labels. */
        public Shape(List<Path> contours) {
            this(contours, List.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shape(this);
        }
    }

    /**
     * A figure moved to a place.
     *
     * @param name what this copy of the figure is called, if it has a name
     */
    record Placed(Figure figure, Transform transform, Optional<CopyName> name) implements Figure {
        /** A copy without a name. */
        public Placed(Figure figure, Transform transform) {
            this(figure, transform, Optional.empty());
        }

        /** Another figure in this one's place, under its name. */
        public Figure with(Figure other) {
            return name.isEmpty() ? other.placed(transform) : new Placed(other, transform, name);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placed(this);
        }
    }

    /** Several figures as one. */
    record Group(List<Figure> figures) implements Figure {
        /** Copies the list. */
        public Group {
            figures = List.copyOf(figures);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /** One shape of a figure, and where it stands. */
    record Leaf(Shape shape, Transform transform) {}

    /** The figure moved by a map; a plain shift of nothing gives the figure itself. */
    default Figure placed(Transform transform) {
        return transform.equals(Transform.IDENTITY) ? this : new Placed(this, transform);
    }

    /** The figure itself, wherever it is placed. */
    default Figure unplaced() {
        return match(FigureCases.UNPLACED);
    }

    /** The figures in it, in drawing order; a shape has none. */
    default List<Figure> parts() {
        return match(FigureCases.PARTS);
    }

    /** Whether there is no contour anywhere in it. */
    default boolean isEmpty() {
        return leaves().isEmpty();
    }

    /** All shapes of the figure with their places, in drawing order. */
    default List<Leaf> leaves() {
        return FigureLeaves.of(this);
    }
}
