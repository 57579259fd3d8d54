package id.canting.output.svg;

import id.canting.geometry.CopyName;
import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.scene.rings.RingImages;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final SvgNames copies;
    private final RingImages rings = new RingImages();
    private final String mark;
    private int number;

    /** One soft figure being written: its colours, how often each group in it is met, and the names given so far. */
    private record Painting(List<Element.Soft.Stop> stops, Map<Figure, Integer> met, Map<Figure, String> names) {}

    /**
     * Where a figure stands.
     *
     * @param copy what this copy of it is called, if anything
     * @param parent the element it is put into
     * @param within the id of the layer or definition that is in
     */
    private record Spot(Transform place, Optional<CopyName> copy, org.w3c.dom.Element parent, String within) {
        static Spot of(org.w3c.dom.Element parent, String within) {
            return new Spot(Transform.IDENTITY, Optional.empty(), parent, within);
        }

        Spot then(Figure.Placed placed) {
            return new Spot(
                    placed.transform().then(place), placed.name().isEmpty() ? copy : placed.name(), parent, within);
        }
    }

    SoftFigures(Document document, org.w3c.dom.Element defs, ImageElements images, SvgNames copies, String mark) {
        this.document = document;
        this.defs = defs;
        this.images = images;
        this.copies = copies;
        this.mark = mark;
    }

    /**
     * A soft figure as a group; what it uses is added to the definitions.
     *
     * @param within the id of what it stands in
     */
    org.w3c.dom.Element paint(Element.Soft soft, String within) {
        Map<Figure, Integer> met = new IdentityHashMap<>();
        count(soft.figure(), met);
        org.w3c.dom.Element group = element("g");
        append(soft.figure(), Spot.of(group, within), new Painting(soft.stops(), met, new IdentityHashMap<>()));
        return group;
    }

    private static void count(Figure figure, Map<Figure, Integer> met) {
        Figure whole = figure.unplaced();
        if (met.merge(whole, 1, Integer::sum) == 1) {
            whole.parts().forEach(part -> count(part, met));
        }
    }

    private void append(Figure figure, Spot spot, Painting painting) {
        Figure.Cases<Runnable> appending = Figure.cases(
                shape -> () -> place(use(shape(shape, painting.stops)), spot),
                placed -> () -> placed(placed, spot, painting),
                group -> () -> place(
                        painting.met.getOrDefault(group, 0) > 1
                                ? use(defined(group, painting))
                                : drawn(group, spot.within(), painting),
                        spot));
        figure.match(appending).run();
    }

    private void placed(Figure.Placed placed, Spot spot, Painting painting) {
        if (spot.copy().isEmpty() || placed.name().isEmpty()) {
            append(placed.figure(), spot.then(placed), painting);
            return;
        }
        // A copy with a name of its own in one that has a name.
        org.w3c.dom.Element group = element("g");
        append(placed.figure(), Spot.of(group, spot.within()).then(placed), painting);
        place(group, spot);
    }

    private void place(org.w3c.dom.Element made, Spot spot) {
        SvgWriter.place(made, spot.place());
        spot.copy().ifPresent(copy -> copies.set(made, copy, spot.within()));
        spot.parent().appendChild(made);
    }

    private String defined(Figure.Group group, Painting painting) {
        String known = painting.names.get(group);
        if (known != null) {
            return known;
        }
        String name = next();
        define(name, drawn(group, name, painting));
        painting.names.put(group, name);
        return name;
    }

    private org.w3c.dom.Element drawn(Figure.Group whole, String within, Painting painting) {
        org.w3c.dom.Element group = element("g");
        whole.figures().forEach(part -> append(part, Spot.of(group, within), painting));
        return group;
    }

    /** The name of a shape in its colours. */
    private String shape(Figure.Shape shape, List<Element.Soft.Stop> stops) {
        return shapes.computeIfAbsent(shape, s -> new HashMap<>()).computeIfAbsent(stops, s -> {
            org.w3c.dom.Element group = element("g");
            rings.of(shape, stops).forEach(image -> group.appendChild(images.of(image)));
            return define(next(), group);
        });
    }

    private String next() {
        return mark + "f" + ++number;
    }

    private String define(String name, org.w3c.dom.Element made) {
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
