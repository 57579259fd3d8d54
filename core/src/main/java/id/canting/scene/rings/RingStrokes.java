package id.canting.scene.rings;

import id.canting.geometry.Figure;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Soft figures as strokes: each shape is filled with its deepest colour and its own outline is stroked over that again
 * and again, from the widest stroke to the narrowest, all of it clipped by the shape.
 */
final class RingStrokes {
    /**
     * Where the clip cuts a pixel in part, every stroke leaves half of what was there; painting the edge's colour again
     * wears away what the deeper bands left.
     */
    private static final int EDGE_AGAIN = 2;

    private final Map<Figure.Shape, Map<List<Element.Soft.Stop>, List<Element>>> known = new IdentityHashMap<>();

    /** The shapes in their places, each drawn once. */
    List<Element> of(Element.Soft soft) {
        List<Element> placed = new ArrayList<>();
        for (Figure.Leaf leaf : soft.figure().leaves()) {
            List<Element> shape = known.computeIfAbsent(leaf.shape(), s -> new HashMap<>())
                    .computeIfAbsent(soft.stops(), stops -> List.of(shape(leaf.shape(), stops)));
            placed.add(new Element.Placed(leaf.transform(), shape));
        }
        return placed;
    }

    /** The deepest colour, then each band from its depth to the edge; a band ends halfway to the next colour. */
    private static Element shape(Figure.Shape shape, List<Element.Soft.Stop> stops) {
        List<Element> bands = new ArrayList<>();
        bands.add(new Element.Fill(shape, stops.get(stops.size() - 1).colour()));
        for (int i = stops.size() - 2; i >= 0; i--) {
            bands.add(band(shape, stops.get(i), stops.get(i + 1)));
        }
        for (int again = 0; again < EDGE_AGAIN && stops.size() > 1; again++) {
            bands.add(band(shape, stops.get(0), stops.get(1)));
        }
        return new Element.Clipped(shape, bands);
    }

    private static Element band(Figure.Shape shape, Element.Soft.Stop here, Element.Soft.Stop deeper) {
        // Twice half the way to the next colour, since a stroke reaches to both sides of its line.
        return new Element.Stroke(shape.contours(), here.depth() + deeper.depth(), here.colour());
    }
}
