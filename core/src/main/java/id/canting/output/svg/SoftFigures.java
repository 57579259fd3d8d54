package id.canting.output.svg;

import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.text.Decimals;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;

/**
 * Writes figures with soft edges without filters, masks or gradients: each shape is filled with its deepest colour and
 * its own outline is stroked over that again and again, from the widest stroke to the narrowest, all of it clipped by
 * the shape. A band costs one {@code use}, however long the outline. Shapes and groups met more than once in a soft
 * figure are written once.
 */
final class SoftFigures {
    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;

    /**
     * Where the clip cuts a pixel in part, every stroke leaves half of what was there; painting the edge's colour again
     * wears away what the deeper bands left.
     */
    private static final int EDGE_AGAIN = 2;

    private final Document document;
    private final Definitions definitions;
    private final org.w3c.dom.Element defs;
    private final Map<Figure.Shape, String> clips = new IdentityHashMap<>();
    private int number;

    /** One soft figure being written: its colours, how often each figure in it is met, and the names given so far. */
    private record Painting(List<Element.Soft.Stop> stops, Map<Figure, Integer> met, Map<Figure, String> names) {}

    SoftFigures(Document document, Definitions definitions, org.w3c.dom.Element defs) {
        this.document = document;
        this.definitions = definitions;
        this.defs = defs;
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
                shape -> () -> one(shape, place, parent, painting),
                placed -> () -> append(placed.figure(), placed.transform().then(place), parent, painting),
                group -> () -> one(group, place, parent, painting));
        figure.match(appending).run();
    }

    private void one(Figure figure, Transform place, org.w3c.dom.Element parent, Painting painting) {
        org.w3c.dom.Element made;
        if (painting.met.getOrDefault(figure, 0) > 1) {
            made = use(defined(figure, painting));
        } else {
            made = drawn(figure, painting);
        }
        SvgWriter.place(made, place);
        parent.appendChild(made);
    }

    private String defined(Figure figure, Painting painting) {
        String known = painting.names.get(figure);
        if (known != null) {
            return known;
        }
        org.w3c.dom.Element made = drawn(figure, painting);
        String name = "f" + ++number;
        made.setAttributeNS(null, "id", name);
        defs.appendChild(made);
        painting.names.put(figure, name);
        return name;
    }

    private org.w3c.dom.Element drawn(Figure figure, Painting painting) {
        return figure.match(Figure.cases(
                shape -> shape(shape, painting.stops), placed -> group(placed, painting), group -> group(group, painting)));
    }

    private org.w3c.dom.Element group(Figure whole, Painting painting) {
        org.w3c.dom.Element group = element("g");
        whole.parts().forEach(part -> append(part, Transform.IDENTITY, group, painting));
        return group;
    }

    /** The deepest colour, then each band from its depth to the edge; a band ends halfway to the next colour. */
    private org.w3c.dom.Element shape(Figure.Shape shape, List<Element.Soft.Stop> stops) {
        String outline = definitions.name(shape);
        org.w3c.dom.Element group = element("g");
        group.setAttributeNS(null, "clip-path", "url(#" + clip(shape, outline) + ")");
        org.w3c.dom.Element deepest = use(outline);
        deepest.setAttributeNS(
                null, "fill", stops.get(stops.size() - 1).colour().hex());
        group.appendChild(deepest);
        if (stops.size() > 1) {
            org.w3c.dom.Element bands = element("g");
            bands.setAttributeNS(null, "fill", "none");
            bands.setAttributeNS(null, "stroke-linejoin", "round");
            for (int i = stops.size() - 2; i >= 0; i--) {
                bands.appendChild(band(outline, stops.get(i), stops.get(i + 1)));
            }
            for (int again = 0; again < EDGE_AGAIN; again++) {
                bands.appendChild(band(outline, stops.get(0), stops.get(1)));
            }
            group.appendChild(bands);
        }
        return group;
    }

    private org.w3c.dom.Element band(String outline, Element.Soft.Stop here, Element.Soft.Stop deeper) {
        org.w3c.dom.Element band = use(outline);
        band.setAttributeNS(null, "stroke", here.colour().hex());
        // Twice half the way to the next colour, since a stroke reaches to both sides of its line.
        band.setAttributeNS(null, "stroke-width", Decimals.write(here.depth() + deeper.depth(), 3));
        return band;
    }

    private String clip(Figure.Shape shape, String outline) {
        return clips.computeIfAbsent(shape, s -> {
            String name = "e" + (clips.size() + 1);
            org.w3c.dom.Element clip = element("clipPath");
            clip.setAttributeNS(null, "id", name);
            clip.appendChild(use(outline));
            defs.appendChild(clip);
            return name;
        });
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
