package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The boxes around figures, lines and lists of elements, each worked out once; null for what has nothing in it. */
final class Extents {
    private final Map<Object, @Nullable Box> known = new IdentityHashMap<>();
    private final Map<List<Element>, Boolean> softened = new IdentityHashMap<>();

    @Nullable
    Box of(Figure figure) {
        if (figure instanceof Figure.Placed placed) {
            return moved(of(placed.figure()), placed.transform());
        }
        if (known.containsKey(figure)) {
            return known.get(figure);
        }
        Box box = null;
        if (figure instanceof Figure.Group group) {
            for (Figure part : group.figures()) {
                box = around(box, of(part));
            }
        } else if (figure instanceof Figure.Shape shape) {
            for (Path contour : shape.contours()) {
                box = around(box, of(contour));
            }
        }
        known.put(figure, box);
        return box;
    }

    /** The box around a line, without its width. */
    Box of(Path path) {
        Box box = known.get(path);
        if (box == null) {
            box = path.bounds();
            known.put(path, box);
        }
        return box;
    }

    @Nullable
    Box of(List<Element> elements) {
        if (known.containsKey(elements)) {
            return known.get(elements);
        }
        Box box = null;
        for (Element element : elements) {
            box = around(box, of(element));
        }
        known.put(elements, box);
        return box;
    }

    @Nullable
    Box of(Element element) {
        if (element instanceof Element.Fill fill) {
            return of(fill.figure());
        } else if (element instanceof Element.Soft soft) {
            return of(soft.figure());
        } else if (element instanceof Element.Words words) {
            return words.letters().isEmpty() ? null : grown(of(words.letters()), words.size() / 4);
        } else if (element instanceof Element.Placed placed) {
            return moved(of(placed.elements()), placed.place());
        } else if (element instanceof Element.Clipped clipped) {
            return of(clipped.window());
        }
        Element.Stroke stroke = (Element.Stroke) element;
        Box box = null;
        for (Path line : stroke.lines()) {
            box = around(box, of(line));
        }
        return grown(box, stroke.width() / 2);
    }

    /** Whether figures with soft edges are among elements, at any depth. */
    boolean soft(List<Element> elements) {
        Boolean found = softened.get(elements);
        if (found == null) {
            found = elements.stream().anyMatch(this::soft);
            softened.put(elements, found);
        }
        return found;
    }

    private boolean soft(Element element) {
        if (element instanceof Element.Placed placed) {
            return soft(placed.elements());
        } else if (element instanceof Element.Clipped clipped) {
            return soft(clipped.elements());
        }
        return element instanceof Element.Soft;
    }

    private static @Nullable Box grown(@Nullable Box box, double by) {
        return box == null ? null : box.grown(by);
    }

    private static @Nullable Box around(@Nullable Box one, @Nullable Box other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.with(other);
    }

    private static @Nullable Box moved(@Nullable Box box, Transform place) {
        return box == null ? null : move(box, place);
    }

    /** The upright box around where a box goes. */
    static Box move(Box box, Transform t) {
        double x = t.a() * box.centre().x() + t.c() * box.centre().y() + t.e();
        double y = t.b() * box.centre().x() + t.d() * box.centre().y() + t.f();
        double halfWidth = (Math.abs(t.a()) * box.width() + Math.abs(t.c()) * box.height()) / 2;
        double halfHeight = (Math.abs(t.b()) * box.width() + Math.abs(t.d()) * box.height()) / 2;
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    /** What two boxes share; null where they do not meet. */
    static @Nullable Box shared(Box one, Box other) {
        return one.meets(other)
                ? new Box(
                        Math.max(one.left(), other.left()),
                        Math.max(one.top(), other.top()),
                        Math.min(one.right(), other.right()),
                        Math.min(one.bottom(), other.bottom()))
                : null;
    }
}
