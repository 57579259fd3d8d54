package id.canting.output.svg;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which figures of a picture are met more than once, being the very same object, and names them in the order
 * they are first met. These are defined once and used by name, by strokes along the very outlines of a shape, too.
 */
final class Definitions {
    /** With which letter the names of a kind of figure begin. */
    private static final Figure.Cases<String> LETTER = Figure.cases(shape -> "s", placed -> "g", group -> "g");

    private final Element.Cases<Runnable> counting = Element.cases(
            fill -> () -> count(fill.figure()),
            stroke -> () -> stroked(stroke.lines()),
            words -> () -> count(words.letters()),
            soft -> () -> {},
            image -> () -> {},
            placed -> () -> shared(placed.elements()),
            clipped -> () -> count(clipped.elements()),
            named -> () -> count(named.elements()));

    /** Notes by their outlines the shapes that may be stroked, too. */
    private final Figure.Cases<Runnable> noting =
            Figure.cases(shape -> () -> outlined(shape), placed -> () -> {}, group -> () -> {});

    private final Map<Figure, Integer> met = new IdentityHashMap<>();
    private final Map<Figure, String> names = new IdentityHashMap<>();
    private final Map<List<Path>, Figure.Shape> outlines = new IdentityHashMap<>();
    private final Map<List<Element>, Integer> drawings = new IdentityHashMap<>();
    private Figure repeated = new Figure.Group(List.of());
    private final List<Figure> order = new ArrayList<>();

    /** @param mark that all names begin with */
    Definitions(Scene scene, String mark) {
        for (Layer layer : scene.layers()) {
            count(layer.elements());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Figure figure : order) {
            if (met.getOrDefault(figure, 0) > 1) {
                String letter = figure.match(LETTER);
                names.put(figure, mark + letter + numbers.merge(letter, 1, Integer::sum));
            }
        }
        order.removeIf(figure -> !names.containsKey(figure));
    }

    private void count(List<Element> elements) {
        for (Element element : elements) {
            element.match(counting).run();
        }
    }

    private void shared(List<Element> elements) {
        if (drawings.merge(elements, 1, Integer::sum) == 1) {
            count(elements);
        }
    }

    /** Whether elements are placed more than once. */
    boolean repeated(List<Element> elements) {
        return drawings.getOrDefault(elements, 0) > 1;
    }

    private void stroked(List<Path> lines) {
        Optional.ofNullable(outlines.get(lines)).ifPresent(this::count);
    }

    private void outlined(Figure.Shape shape) {
        outlines.put(shape.contours(), shape);
    }

    private void count(Figure figure) {
        Figure what = figure.unplaced();
        if (what == repeated) {
            return;
        }
        count(what, met.merge(what, 1, Integer::sum));
    }

    private void count(Figure figure, int times) {
        if (times > 1) {
            // Repeats of one drawing mostly follow each other, and more than twice says nothing more.
            repeated = figure;
            return;
        }
        figure.match(noting).run();
        figure.parts().forEach(this::count);
        // After its parts, so that what a group uses stands before it in the file.
        order.add(figure);
    }

    /** The figures to define, parts before wholes. */
    List<Figure> all() {
        return order;
    }

    /** The name of a defined figure, or an empty text. */
    String name(Figure figure) {
        return names.getOrDefault(figure, "");
    }

    /** The name of the shape that lines are the outlines of, being the very same lines, or an empty text. */
    String name(List<Path> lines) {
        Figure.Shape shape = outlines.get(lines);
        return shape == null ? "" : name(shape);
    }
}
