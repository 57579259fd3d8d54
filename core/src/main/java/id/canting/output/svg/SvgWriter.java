package id.canting.output.svg;

import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Writes pictures as SVG 1.1: in millimetres (one unit of the view box is one mm), in layers that Inkscape and plotter
 * programs know, repeats as {@code use} of what is defined once, with the recipe in the metadata. Built as a document of
 * Apache Batik; the figures themselves, of which a cloth has ten thousands, are written straight as text, since in the
 * document each path would take more than a kilobyte and four times as long. Nothing is drawn through Batik's
 * {@code SVGGraphics2D}: it cuts coordinates to {@code float}, knows no millimetres and no layers.
 */
public final class SvgWriter {
    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;

    private final Document document;
    private final Definitions definitions;
    private final String mark;
    private final org.w3c.dom.Element defs;
    private final Map<Figure, String> windows = new IdentityHashMap<>();
    private final Map<List<Element>, String> drawings = new IdentityHashMap<>();
    private int numberOfDrawings;
    private final Map<Node, FigureText.Bulk> bulks = new IdentityHashMap<>();
    private final ImageElements images;
    private final SoftFigures softFigures;
    private final SvgNames names;
    private final SvgColours colours;

    private SvgWriter(Document document, Scene scene, EmbeddedRecipe imprint) {
        this.document = document;
        this.mark = imprint.mark();
        this.definitions = new Definitions(scene, mark);
        this.names = new SvgNames(imprint.language());
        this.colours = new SvgColours(scene.palette(), mark);
        this.defs = document.createElementNS(SVG, "defs");
        this.images = new ImageElements(document, defs, mark);
        this.softFigures = new SoftFigures(document, defs, images, names, mark);
    }

    /** Writes a picture; the stream is left open. */
    public static void write(Scene scene, EmbeddedRecipe imprint, OutputStream out) throws IOException {
        Document document =
                GenericDOMImplementation.getDOMImplementation().createDocument(SVG, SVGConstants.SVG_SVG_TAG, null);
        SvgWriter writer = new SvgWriter(document, scene, imprint);
        writer.build(scene, imprint);
        Serialiser.write(document.getDocumentElement(), writer.definitions, writer.names, writer.bulks, out);
    }

    private void build(Scene scene, EmbeddedRecipe imprint) {
        org.w3c.dom.Element root = document.getDocumentElement();
        String width = Decimals.write(scene.width(), 3);
        String height = Decimals.write(scene.height(), 3);
        root.setAttributeNS(null, "width", width + "mm");
        root.setAttributeNS(null, "height", height + "mm");
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "version", "1.1");
        Metadata.write(root, scene, imprint);
        root.appendChild(defs);
        if (!definitions.all().isEmpty()) {
            bulk(FigureText::definitions, defs);
        }
        PageEdge edge = new PageEdge(scene.box(), document, mark);
        defs.appendChild(edge.clip());
        int number = 1;
        for (Layer layer : scene.layers()) {
            root.appendChild(layer(layer, number++, edge));
        }
        org.w3c.dom.Element sheet = element("style");
        if (colours.write(sheet)) {
            root.setAttributeNS(null, "id", mark);
            root.insertBefore(sheet, defs);
        }
    }

    private org.w3c.dom.Element layer(Layer layer, int number, PageEdge edge) {
        org.w3c.dom.Element group = element("g");
        String id = mark + "-" + layer.id();
        group.setAttributeNS(null, "id", id);
        group.setAttributeNS(null, "clip-path", edge.reference());
        group.setAttributeNS(Metadata.INKSCAPE, "inkscape:groupmode", "layer");
        SvgNames.label(group, number + " " + layer.label().in(names.language()));
        Painting painting = new Painting(id);
        for (Element element : layer.elements()) {
            org.w3c.dom.Element made = element.match(painting);
            if (edge.isWhole(element)) {
                made.replaceChild(edge.rectangle(), made.getFirstChild());
            }
            group.appendChild(made);
        }
        return group;
    }

    private org.w3c.dom.Element group(List<Element> elements, String within) {
        org.w3c.dom.Element group = element("g");
        Painting painting = new Painting(within);
        elements.forEach(element -> group.appendChild(element.match(painting)));
        return group;
    }

    /** The name of elements that are placed more than once; they are written when they are first met. */
    private String drawing(List<Element> elements) {
        String known = drawings.get(elements);
        if (known != null) {
            return known;
        }
        String name = mark + "d" + ++numberOfDrawings;
        org.w3c.dom.Element made = group(elements, name);
        made.setAttributeNS(null, "id", name);
        defs.appendChild(made);
        drawings.put(elements, name);
        return name;
    }

    /** Puts a comment under a parent, in whose place many elements are written. */
    private void bulk(FigureText.Bulk bulk, org.w3c.dom.Element parent) {
        Node mark = document.createComment("");
        bulks.put(mark, bulk);
        parent.appendChild(mark);
    }

    private org.w3c.dom.Element use(String name) {
        org.w3c.dom.Element use = element("use");
        use.setAttributeNS(SVGConstants.XLINK_NAMESPACE_URI, "xlink:href", "#" + name);
        return use;
    }

    static void place(org.w3c.dom.Element element, Transform place) {
        String transform = TransformData.of(place);
        if (!transform.isEmpty()) {
            element.setAttributeNS(null, "transform", transform);
        }
    }

    /** The clip of a window; the outlines of a placement have its name, with an id of the clip, since others have its own. */
    private String window(Figure window) {
        String known = windows.get(window);
        if (known != null) {
            return known;
        }
        String name = mark + "c" + (windows.size() + 1);
        org.w3c.dom.Element clip = element("clipPath");
        clip.setAttributeNS(null, "id", name);
        WindowOutlines.of(window).forEach((copy, outlines) -> {
            org.w3c.dom.Element outline = element("path");
            copy.ifPresent(named -> names.set(outline, named, name));
            outline.setAttributeNS(null, "d", PathData.of(outlines));
            clip.appendChild(outline);
        });
        defs.appendChild(clip);
        windows.put(window, name);
        return name;
    }

    private org.w3c.dom.Element element(String name) {
        return document.createElementNS(SVG, name);
    }

    /** What each kind of element is in the document. */
    private final class Painting implements Element.Cases<org.w3c.dom.Element> {
        private final String within;

        /** @param within the id of what the elements stand in */
        Painting(String within) {
            this.within = within;
        }

        @Override
        public org.w3c.dom.Element fill(Element.Fill fill) {
            org.w3c.dom.Element group = element("g");
            colours.fill(group, fill.colour());
            if (fill.opacity() < 1) {
                group.setAttributeNS(null, "opacity", Decimals.write(fill.opacity(), 3));
            }
            bulk((text, depth) -> text.figure(fill.figure(), within, depth), group);
            return group;
        }

        @Override
        public org.w3c.dom.Element stroke(Element.Stroke stroke) {
            org.w3c.dom.Element group = element("g");
            colours.stroke(group, stroke.colour());
            group.setAttributeNS(null, "stroke-width", Decimals.write(stroke.width(), 3));
            group.setAttributeNS(null, "stroke-linecap", "round");
            group.setAttributeNS(null, "stroke-linejoin", "round");
            String outline = definitions.name(stroke.lines());
            if (!outline.isEmpty()) {
                group.appendChild(use(outline));
            } else if (!stroke.lines().isEmpty()) {
                bulk((text, depth) -> text.lines(stroke.lines(), depth), group);
            }
            return group;
        }

        @Override
        public org.w3c.dom.Element words(Element.Words words) {
            org.w3c.dom.Element group = element("g");
            colours.fill(group, words.colour());
            org.w3c.dom.Element title = element("title");
            title.appendChild(document.createTextNode(words.text()));
            group.appendChild(title);
            Figure letters = words.letters();
            bulk((text, depth) -> text.figure(letters, within, depth), group);
            return group;
        }

        @Override
        public org.w3c.dom.Element soft(Element.Soft soft) {
            return softFigures.paint(soft, within);
        }

        @Override
        public org.w3c.dom.Element image(Element.Image image) {
            return images.of(image);
        }

        @Override
        public org.w3c.dom.Element placed(Element.Placed placed) {
            org.w3c.dom.Element made = definitions.repeated(placed.elements())
                    ? use(drawing(placed.elements()))
                    : group(placed.elements(), within);
            place(made, placed.place());
            return made;
        }

        @Override
        public org.w3c.dom.Element clipped(Element.Clipped clipped) {
            org.w3c.dom.Element group = group(clipped.elements(), within);
            group.setAttributeNS(null, "clip-path", "url(#" + window(clipped.window()) + ")");
            // Clipped as one picture: a painter that clips each thing in it by itself lets what is painted again and
            // again fill the half-covered pixels of the edge, so that it grows. Painters make one picture of what is
            // not wholly opaque; a thousandth is less than a step of their colours.
            group.setAttributeNS(null, "opacity", "0.999");
            return group;
        }

        @Override
        public org.w3c.dom.Element named(Element.Named named) {
            String id = names.id(within + "_" + named.id());
            org.w3c.dom.Element group = group(named.elements(), id);
            group.setAttributeNS(null, "id", id);
            SvgNames.label(group, named.label().in(names.language()));
            return group;
        }
    }
}
