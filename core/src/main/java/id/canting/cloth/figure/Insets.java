package id.canting.cloth.figure;

import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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
        Figure inset = figure;
        if (figure instanceof Figure.Placed placed) {
            inset = inset(placed.figure(), depth, made).placed(placed.transform());
        } else if (figure instanceof Figure.Group group) {
            List<Figure> parts = new ArrayList<>();
            for (Figure part : group.figures()) {
                Figure inner = inset(part, depth, made);
                if (!inner.isEmpty()) {
                    parts.add(inner);
                }
            }
            inset = new Figure.Group(parts);
        } else if (figure instanceof Figure.Shape shape) {
            inset = regions.computeIfAbsent(shape, s -> Region.of(s, TOLERANCE))
                    .offset(-depth)
                    .simplified(TOLERANCE)
                    .figure();
        }
        made.put(figure, inset);
        return inset;
    }
}
