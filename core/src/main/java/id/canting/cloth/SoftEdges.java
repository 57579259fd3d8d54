package id.canting.cloth;

import id.canting.cloth.figure.Insets;
import id.canting.cloth.figure.Outlined;
import id.canting.cloth.figure.Pane;
import id.canting.cloth.figure.ResistOutlines;
import id.canting.geometry.Figure;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The soft edges of ties where they lie over cloth of many colours: bands, each with one share of the dye, as many as an
 * eye tells apart, and fewer where they are seen within other soft edges.
 */
final class SoftEdges {
    /** Within so many soft edges no further one is told apart. */
    static final int DEEPEST = 3;

    /** How many steps a soft edge has at the most that is seen within none, one or two others. */
    private static final double[] FEWER = {Double.MAX_VALUE, 8, 2};

    /** Where so much of every bath came, the cloth is not told apart from cloth that was never bound. */
    private static final double OPEN = 0.99;

    private final Cloth cloth;
    private final Insets insets;
    private final Map<Edge, List<Layer>> steps = new HashMap<>();
    private final Map<Figure, Map<Edge, List<Band>>> bands = new IdentityHashMap<>();

    SoftEdges(Cloth cloth, Insets insets) {
        this.cloth = cloth;
        this.insets = insets;
    }

    /**
     * The edge of a kind of tie in some baths.
     *
     * @param walk the way inward
     * @param before how many baths the cloth had been through when it was tied
     * @param number of the last of the baths
     * @param softs how many other soft edges it is seen within
     */
    record Edge(ResistOutlines.Walk walk, int before, int number, int softs) {}

    /** A step of a soft edge: how deep it begins, mm, and how far the dye reached there. */
    private record Layer(double depth, Reach reach) {}

    /**
     * What is seen of a step of a soft edge.
     *
     * @param figure all from where the step begins, inward
     * @param filled the areas of it
     * @param panes what is seen of them when the deeper steps are painted over it
     * @param middle whether there is no deeper step
     */
    record Band(Figure figure, Outlined filled, List<Pane> panes, Reach reach, boolean middle) {}

    /** The baths an edge went through. */
    List<AppliedBath> baths(Edge edge) {
        return cloth.baths().subList(edge.before(), edge.number());
    }

    /** The bands of a figure's edge, the deepest first; where the dye came again as to open cloth, there is none. */
    List<Band> bands(Figure figure, Edge edge) {
        return bands.computeIfAbsent(figure, f -> new HashMap<>()).computeIfAbsent(edge, e -> found(figure, e));
    }

    private List<Band> found(Figure figure, Edge edge) {
        List<Layer> layers = layers(edge);
        Layer middle = layers.get(layers.size() - 1);
        boolean open = middle.reach().isAll(OPEN);
        double eye = open ? middle.depth() : Double.POSITIVE_INFINITY;
        double deeper = eye;
        List<Band> found = new ArrayList<>();
        for (int i = layers.size() - (open ? 2 : 1); i >= 0; i--) {
            double depth = layers.get(i).depth();
            boolean thin = deeper != Double.POSITIVE_INFINITY;
            found.add(new Band(
                    open ? insets.between(figure, depth, eye) : insets.of(figure, depth),
                    insets.areas(figure, depth, eye),
                    insets.areas(figure, depth, deeper).panes(thin),
                    layers.get(i).reach(),
                    !thin));
            deeper = depth;
        }
        return found;
    }

    /** How far the dye reached at each step of a soft edge, by the depth where the step begins. */
    private List<Layer> layers(Edge edge) {
        return steps.computeIfAbsent(edge, e -> {
            Fading fading = Fading.stepped(e.walk(), baths(e));
            List<Element.Soft.Stop> stops = fading.stops(AppliedBath.together(List.of()));
            List<Layer> layers = new ArrayList<>();
            int stride = (int) Math.ceil(stops.size() / FEWER[e.softs()]);
            double from = 0;
            for (int i = (stops.size() - 1) % stride; i < stops.size(); i += stride) {
                double depth = stops.get(i).depth();
                layers.add(new Layer((from + depth) / 2, fading.reach(depth)));
                from = depth;
            }
            return layers;
        });
    }
}
