package id.canting.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A filled figure built once and placed many times. Its area is where the contours' winding number is not zero, so
 * contours that run the same way round add up to their union, and a hole runs the other way.
 *
 * <p>Two places that hold the very same object are instances of one drawing: writers store it once.
 */
public sealed interface Figure {
    /** The figure with nothing in it. */
    Figure NOTHING = new Group(List.of());

    /** Contours of one figure, all closed. */
    record Shape(List<Path> contours) implements Figure {
        /** Checks that every contour is closed. */
        public Shape {
            contours = List.copyOf(contours);
            if (!contours.stream().allMatch(Path::closed)) {
                throw new IllegalArgumentException("every contour of a filled shape must be closed");
            }
        }
    }

    /** A figure moved to a place. */
    record Placed(Figure figure, Transform transform) implements Figure {}

    /** Several figures as one. */
    record Group(List<Figure> figures) implements Figure {
        /** Copies the list. */
        public Group {
            figures = List.copyOf(figures);
        }
    }

    /** One shape of a figure, and where it stands. */
    record Leaf(Shape shape, Transform transform) {}

    /** The figure moved by a map; a plain shift of nothing gives the figure itself. */
    default Figure placed(Transform transform) {
        return transform.equals(Transform.IDENTITY) ? this : new Placed(this, transform);
    }

    /** Whether there is no contour anywhere in it. */
    default boolean isEmpty() {
        return leaves().isEmpty();
    }

    /** All shapes of the figure with their places, in drawing order. */
    default List<Leaf> leaves() {
        List<Leaf> found = new ArrayList<>();
        collect(this, Transform.IDENTITY, found);
        return found;
    }

    private static void collect(Figure figure, Transform place, List<Leaf> found) {
        if (figure instanceof Shape shape) {
            if (!shape.contours().isEmpty()) {
                found.add(new Leaf(shape, place));
            }
        } else if (figure instanceof Placed placed) {
            collect(placed.figure(), placed.transform().then(place), found);
        } else if (figure instanceof Group group) {
            group.figures().forEach(part -> collect(part, place, found));
        }
    }
}
