package id.canting.output.svg;

import id.canting.geometry.Figure;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which figures of a picture are met more than once, being the very same object, and names them in the order
 * they are first met. These are defined once and used by name. Shapes that windows look through are always defined,
 * because a clip path may only use shapes directly.
 */
final class Definitions {
    private final Map<Figure, Integer> met = new IdentityHashMap<>();
    private final Map<Figure, String> names = new IdentityHashMap<>();
    private final Map<List<Element>, Integer> drawings = new IdentityHashMap<>();
    private Figure repeated = new Figure.Group(List.of());
    private final List<Figure> order = new ArrayList<>();

    Definitions(Scene scene) {
        for (Layer layer : scene.layers()) {
            count(layer.elements());
        }
        int shapes = 0;
        int groups = 0;
        for (Figure figure : order) {
            if (met.getOrDefault(figure, 0) > 1) {
                names.put(figure, figure instanceof Figure.Shape ? "s" + ++shapes : "g" + ++groups);
            }
        }
        order.removeIf(figure -> !names.containsKey(figure));
    }

    private void count(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Fill fill) {
                count(fill.figure());
            } else if (element instanceof Element.Words words) {
                count(words.letters());
            } else if (element instanceof Element.Soft soft) {
                nameShapes(soft.figure());
            } else if (element instanceof Element.Clipped clipped) {
                nameShapes(clipped.window());
                count(clipped.elements());
            } else if (element instanceof Element.Placed placed) {
                if (drawings.merge(placed.elements(), 1, Integer::sum) == 1) {
                    count(placed.elements());
                }
            }
        }
    }

    /** Whether elements are placed more than once. */
    boolean repeated(List<Element> elements) {
        return drawings.getOrDefault(elements, 0) > 1;
    }

    /** Counts every shape of a figure twice, so that it gets a name. */
    private void nameShapes(Figure figure) {
        figure.leaves().forEach(leaf -> {
            count(leaf.shape());
            count(leaf.shape());
        });
    }

    private void count(Figure figure) {
        Figure what = figure;
        while (what instanceof Figure.Placed placed) {
            what = placed.figure();
        }
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
        if (figure instanceof Figure.Group group) {
            group.figures().forEach(this::count);
        }
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
}
