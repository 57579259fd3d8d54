package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Openings of one kind in a card: a layer of a machine's file.
 *
 * @param name one ASCII word such as titik
 * @param diameter of the round holes, mm
 * @param holes their middles
 * @param edges the closed edges of other openings
 */
public record Openings(String name, double diameter, List<Point> holes, List<Path> edges) {
    private static final double HAIRLINE = 0.1;

    /** Copies the lists. */
    public Openings {
        holes = List.copyOf(holes);
        edges = List.copyOf(edges);
    }

    /**
     * A card with openings, its edge cut last.
     *
     * @param window the part of the cloth it lies on
     * @param rim card left around it, mm
     */
    public static MachineDrawing card(Text title, Text description, Box window, double rim, List<Openings> kinds) {
        Transform onto = Transform.shift(rim - window.left(), rim - window.top());
        Box card = new Box(0, 0, window.width() + 2 * rim, window.height() + 2 * rim);
        List<MachineLayer> layers = new ArrayList<>();
        for (Openings kind : kinds) {
            layers.add(layer(layers.size() + 1, kind.name, kind.trails(onto)));
        }
        layers.add(layer(
                layers.size() + 1,
                CutSheet.EDGE,
                List.of(new Trail.Line(card.outline().points(1), true))));
        return new MachineDrawing(card.width(), card.height(), title, description, layers);
    }

    private static MachineLayer layer(int number, String name, List<Trail> trails) {
        return new MachineLayer(number, name, "", HAIRLINE, Colour.BLACK, PathOrder.from(Point.ZERO, trails));
    }

    private List<Trail> trails(Transform onto) {
        List<Trail> trails = new ArrayList<>();
        holes.forEach(hole -> trails.add(new Trail.Circle(onto.apply(hole), diameter / 2)));
        edges.forEach(edge -> PolylineSimplifier.of(edge.transformed(onto)).ifPresent(trails::add));
        return trails;
    }
}
