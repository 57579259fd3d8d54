package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The boxes around figures, lines and lists of elements, each worked out once; null for what has nothing in it. */
final class Extents {
    private final Around around = new Around();
    private final Map<Object, Optional<Box>> known = new IdentityHashMap<>();
    private final Map<List<Element>, Boolean> softened = new IdentityHashMap<>();

    private final Element.Cases<Boolean> soft = Element.cases(
            fill -> false,
            stroke -> false,
            words -> false,
            soft -> true,
            image -> false,
            placed -> soft(placed.elements()),
            clipped -> soft(clipped.elements()),
            named -> soft(named.elements()));

    @Nullable
    Box of(Figure figure) {
        return figure.match(around).orElse(null);
    }

    @Nullable
    Box of(Element element) {
        return element.match(around).orElse(null);
    }

    @Nullable
    Box of(List<Element> elements) {
        return around.elements(elements).orElse(null);
    }

    /** The box around a line, without its width. */
    Box of(Path path) {
        return around.line(path).orElseThrow();
    }

    /** The box around anything, worked out once; none around nothing. */
    private final class Around implements Figure.Cases<Optional<Box>>, Element.Cases<Optional<Box>> {
        private <T> Optional<Box> all(Object whole, List<T> parts, Function<T, Optional<Box>> each) {
            Optional<Box> box = known.get(whole);
            if (box == null) {
                box = parts.stream().map(each).flatMap(Optional::stream).reduce(Box::with);
                known.put(whole, box);
            }
            return box;
        }

        private Optional<Box> line(Path path) {
            return known.computeIfAbsent(path, one -> Optional.of(path.bounds()));
        }

        private Optional<Box> elements(List<Element> elements) {
            return all(elements, elements, element -> element.match(this));
        }

        @Override
        public Optional<Box> shape(Figure.Shape shape) {
            return all(shape, shape.contours(), this::line);
        }

        @Override
        public Optional<Box> placed(Figure.Placed placed) {
            return placed.figure().match(this).map(box -> move(box, placed.transform()));
        }

        @Override
        public Optional<Box> group(Figure.Group group) {
            return all(group, group.figures(), figure -> figure.match(this));
        }

        @Override
        public Optional<Box> fill(Element.Fill fill) {
            return fill.figure().match(this);
        }

        @Override
        public Optional<Box> stroke(Element.Stroke stroke) {
            return stroke.lines().stream()
                    .map(Extents.this::of)
                    .reduce(Box::with)
                    .map(box -> box.grown(stroke.width() / 2));
        }

        @Override
        public Optional<Box> words(Element.Words words) {
            return words.letters().match(this).map(box -> box.grown(words.size() / 4));
        }

        @Override
        public Optional<Box> soft(Element.Soft soft) {
            return soft.figure().match(this);
        }

        @Override
        public Optional<Box> image(Element.Image image) {
            return Optional.of(image.box());
        }

        @Override
        public Optional<Box> placed(Element.Placed placed) {
            return elements(placed.elements()).map(box -> move(box, placed.place()));
        }

        @Override
        public Optional<Box> clipped(Element.Clipped clipped) {
            return clipped.window().match(this);
        }

        @Override
        public Optional<Box> named(Element.Named named) {
            return elements(named.elements());
        }
    }

    /** The box around a figure by itself, where what a place makes of it is seen; else null. */
    @Nullable
    Box shown(Figure figure, Transform place, Box seen) {
        Box box = of(figure);
        return box != null && move(box, place).meets(seen) ? box : null;
    }

    /** Whether figures with soft edges are among elements, at any depth. */
    boolean soft(List<Element> elements) {
        Boolean found = softened.get(elements);
        if (found == null) {
            found = elements.stream().anyMatch(element -> element.match(soft));
            softened.put(elements, found);
        }
        return found;
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
