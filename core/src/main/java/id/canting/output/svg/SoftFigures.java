package id.canting.output.svg;

import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.rings.RingImages;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;

/**
 * Writes figures with soft edges without filters, masks or gradients, which programs draw each in its own way or not at
 * all: every shape in its colours is defined once, and used wherever it stands.
 */
final class SoftFigures {
    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;

    private final Document document;
    private final org.w3c.dom.Element defs;

    /** The names of shapes in their colours. */
    private final Map<Figure, Map<List<Element.Soft.Stop>, String>> shapes = new IdentityHashMap<>();

    private final ImageElements images;
    private final RingImages rings = new RingImages();
    private final String mark;
    private int number;

    /** One soft figure being written: its colours, how often each group in it is met, and the names given so far. */
    private record Painting(List<Element.Soft.Stop> stops, Map<Figure, Integer> met, Map<Figure, String> names) {}

    SoftFigures(Document document, org.w3c.dom.Element defs, ImageElements images, String mark) {
        this.document = document;
        this.defs = defs;
        this.images = images;
        this.mark = mark;
    }

    /** A soft figure as a group; what it uses is added to the definitions. */
    org.w3c.dom.Element paint(Element.Soft soft) {
        Map<Figure, Integer> met = new IdentityHashMap<>();
        count(soft.figure(), met);
        org.w3c.dom.Element group = element("g");
        append(soft.figure(), Transform.IDENTITY, group, new Painting(soft.stops(), met, new IdentityHashMap<>()));
        return group;
    }

    private static void count(Figure figure, Map<Figure, Integer> met) {
        Figure whole = figure.unplaced();
        if (met.merge(whole, 1, Integer::sum) == 1) {
            whole.parts().forEach(part -> count(part, met));
        }
    }

    private void append(Figure figure, Transform place, org.w3c.dom.Element parent, Painting painting) {
        Figure.Cases<Runnable> appending = Figure.cases(
                shape -> () -> place(use(shape(shape, painting.stops)), place, parent),
                placed -> () -> append(placed.figure(), placed.transform().then(place), parent, painting),
                group -> () -> place(
                        painting.met.getOrDefault(group, 0) > 1
                                ? use(defined(group, painting))
                                : drawn(group, painting),
                        place,
                        parent));
        figure.match(appending).run();
    }

    private static void place(org.w3c.dom.Element made, Transform place, org.w3c.dom.Element parent) {
        SvgWriter.place(made, place);
        parent.appendChild(made);
    }

    private String defined(Figure.Group group, Painting painting) {
        String known = painting.names.get(group);
        if (known != null) {
            return known;
        }
        String name = define(drawn(group, painting));
        painting.names.put(group, name);
        return name;
    }

    private org.w3c.dom.Element drawn(Figure.Group whole, Painting painting) {
        org.w3c.dom.Element group = element("g");
        whole.figures().forEach(part -> append(part, Transform.IDENTITY, group, painting));
        return group;
    }

    /** The name of a shape in its colours. */
    private String shape(Figure.Shape shape, List<Element.Soft.Stop> stops) {
        return shapes.computeIfAbsent(shape, s -> new HashMap<>()).computeIfAbsent(stops, s -> {
            org.w3c.dom.Element group = element("g");
            rings.of(shape, stops).forEach(image -> group.appendChild(images.of(image)));
            return define(group);
        });
    }

    private String define(org.w3c.dom.Element made) {
        String name = mark + "f" + ++number;
        made.setAttributeNS(null, "id", name);
        defs.appendChild(made);
        return name;
    }

    private org.w3c.dom.Element use(String name) {
        org.w3c.dom.Element use = element("use");
        use.setAttributeNS(SVGConstants.XLINK_NAMESPACE_URI, "xlink:href", "#" + name);
        return use;
    }

    private org.w3c.dom.Element element(String name) {
        return document.createElementNS(SVG, name);
    }
}
