package id.canting.cloth.figure;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Figures drawn in from their edges by so many mm; what was one shape placed many times stays so. */
public final class Insets {
    private static final double TOLERANCE = 0.02;

    /** Near enough to tell what meets what, mm. */
    private static final double NEAR = 0.08;

    private final Map<Figure.Shape, Region> regions = new IdentityHashMap<>();
    private final Map<Figure.Shape, Region> rough = new IdentityHashMap<>();
    private final Map<Figure.Shape, Map<List<Double>, List<Region>>> bands = new IdentityHashMap<>();
    private final Map<Figure.Shape, Map<Double, Figure.Shape>> insets = new IdentityHashMap<>();

    /** The figure with its edge moved inward. */
    public Figure of(Figure figure, double depth) {
        return depth == 0 ? figure : changed(figure, shape -> inset(shape, depth), new IdentityHashMap<>());
    }

    /** The figure between two distances inward from its edge. */
    public Figure between(Figure figure, double depth, double deeper) {
        return changed(figure, shape -> ring(inset(shape, depth), inset(shape, deeper)), new IdentityHashMap<>());
    }

    private static Figure.Shape ring(Figure.Shape outer, Figure.Shape inner) {
        List<Path> contours = new ArrayList<>(outer.contours());
        inner.contours().forEach(hole -> contours.add(hole.reversed()));
        return new Figure.Shape(contours);
    }

    private static Figure changed(Figure figure, UnaryOperator<Figure.Shape> change, Map<Figure, Figure> made) {
        Figure known = made.get(figure);
        if (known != null) {
            return known;
        }
        Figure.Cases<Figure> inset = Figure.cases(
                change::apply,
                placed -> changed(placed.figure(), change, made).placed(placed.transform()),
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

    /**
     * The areas of a figure between two distances inward from its edge, their own edges off by less than a tenth of a
     * millimetre.
     *
     * @param deeper infinite for all of it
     */
    public Outlined areas(Figure figure, double depth, double deeper) {
        List<Area> areas = new ArrayList<>();
        for (Figure.Leaf leaf : figure.leaves()) {
            Region whole = rough(inset(leaf.shape(), depth));
            List<Region> pieces = bands.computeIfAbsent(leaf.shape(), s -> new HashMap<>())
                    .computeIfAbsent(
                            List.of(depth, deeper),
                            d -> (deeper == Double.POSITIVE_INFINITY
                                            ? whole
                                            : whole.minus(rough(inset(leaf.shape(), deeper))))
                                    .pieces());
            pieces.forEach(piece -> areas.add(Area.placed(piece, leaf.transform())));
        }
        return new Outlined(areas);
    }

    private Region rough(Figure.Shape shape) {
        return rough.computeIfAbsent(shape, s -> region(s).simplified(NEAR));
    }
}
