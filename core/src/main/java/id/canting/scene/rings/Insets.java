package id.canting.scene.rings;

import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Figures drawn in from their edges by so many mm; what was one shape placed many times stays so. */
final class Insets {
    private static final double TOLERANCE = 0.02;

    private final Map<Figure.Shape, Region> regions = new IdentityHashMap<>();
    private final Map<Figure.Shape, Map<Double, Figure.Shape>> insets = new IdentityHashMap<>();

    /** The figure with its edge moved inward. */
    Figure of(Figure figure, double depth) {
        return depth == 0 ? figure : changed(figure, shape -> inset(shape, depth), new IdentityHashMap<>());
    }

    private static Figure changed(Figure figure, UnaryOperator<Figure.Shape> change, Map<Figure, Figure> made) {
        Figure known = made.get(figure);
        if (known != null) {
            return known;
        }
        Figure.Cases<Figure> inset = Figure.cases(
                change::apply,
                placed -> placed.with(changed(placed.figure(), change, made)),
                group -> new Figure.Group(group.figures().stream()
                        .map(part -> changed(part, change, made))
                        .filter(part -> !part.isEmpty())
                        .toList()));
        Figure moved = figure.match(inset);
        made.put(figure, moved);
        return moved;
    }

    private Figure.Shape inset(Figure.Shape shape, double depth) {
        if (depth == 0) {
            return shape;
        }
        return insets.computeIfAbsent(shape, s -> new HashMap<>()).computeIfAbsent(depth, d -> {
            Region region = region(shape).offset(-d).simplified(TOLERANCE);
            Figure.Shape inset = new Figure.Shape(region.contours());
            regions.put(inset, region);
            return inset;
        });
    }

    private Region region(Figure.Shape shape) {
        return regions.computeIfAbsent(shape, s -> Region.of(s, TOLERANCE));
    }
}
