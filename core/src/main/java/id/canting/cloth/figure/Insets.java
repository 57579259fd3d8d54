package id.canting.cloth.figure;

import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import java.util.IdentityHashMap;
import java.util.Map;

/** Figures drawn in from their edges by so many mm; what was one shape placed many times stays so. */
public final class Insets {
    private static final double TOLERANCE = 0.02;

    private final Map<Figure.Shape, Region> regions = new IdentityHashMap<>();

    /** The figure with its edge moved inward. */
    public Figure of(Figure figure, double depth) {
        return depth == 0 ? figure : inset(figure, depth, new IdentityHashMap<>());
    }

    private Figure inset(Figure figure, double depth, Map<Figure, Figure> made) {
        Figure known = made.get(figure);
        if (known != null) {
            return known;
        }
        Figure.Cases<Figure> inset = Figure.cases(
                shape -> regions.computeIfAbsent(shape, s -> Region.of(s, TOLERANCE))
                        .offset(-depth)
                        .simplified(TOLERANCE)
                        .figure(),
                placed -> inset(placed.figure(), depth, made).placed(placed.transform()),
                group -> new Figure.Group(group.figures().stream()
                        .map(part -> inset(part, depth, made))
                        .filter(part -> !part.isEmpty())
                        .toList()));
        Figure moved = figure.match(inset);
        made.put(figure, moved);
        return moved;
    }
}
