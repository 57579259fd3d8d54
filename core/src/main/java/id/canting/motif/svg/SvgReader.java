package id.canting.motif.svg;

import id.canting.geometry.Path;
import id.canting.text.Limit;
import id.canting.text.Messages;
import id.canting.text.Place;
import id.canting.text.UserError;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the shapes of a plain SVG: paths, shapes, groups and transforms, in mm or by its view box. What could reach out
 * of the file or run (a document type, a reference elsewhere, a script, an event) is refused, and so is more than the
 * {@link Limit}s. Text, pictures, definitions and uses draw nothing.
 */
final class SvgReader {
    private static final Messages MESSAGES = Messages.beside(SvgReader.class, "messages");
    private static final List<String> REFUSED =
            List.of("script", "foreignobject", "image", "iframe", "audio", "video", "a", "handler", "animate", "set");
    private static final List<String> SKIPPED = List.of(
            "defs",
            "symbol",
            "clippath",
            "mask",
            "pattern",
            "marker",
            "metadata",
            "style",
            "text",
            "namedview",
            "title",
            "desc",
            "filter",
            "lineargradient",
            "radialgradient",
            "use");

    /** No point lies farther out than this, mm; infinite ones do not either. */
    private static final double FARTHEST = 1e6;

    private final String file;
    private final XMLStreamReader xml;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final long deepest = Limit.GROUPS.most();
    private final long mostPoints = Limit.POINTS.most();
    private int points;

    private record Level(Style style, AffineTransform map) {}

    private SvgReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * The shapes of a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of what cannot be taken
     */
    static Sheet read(String file, String text) {
        int doctype = text.toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        if (doctype >= 0 || text.contains("<!ENTITY")) {
            int at = doctype >= 0 ? doctype : text.indexOf("<!ENTITY");
            long line = text.substring(0, at).lines().count();
            throw new UserError(MESSAGES.text("doctype"), new Place(file, (int) Math.max(1, line), 1));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            SvgReader reader = new SvgReader(file, xml);
            reader.all();
            return new Sheet(reader.lines);
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            Place place = where == null
                    ? new Place(file, 1, 1)
                    : new Place(file, Math.max(1, where.getLineNumber()), Math.max(1, where.getColumnNumber()));
            throw new UserError(MESSAGES.text("xml"), place);
        }
    }

    private void all() throws XMLStreamException {
        int skipping = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName().toLowerCase(Locale.ROOT);
                Map<String, String> attributes = attributes(name);
                if (levels.isEmpty() && !name.equals("svg")) {
                    throw fault("root", name);
                }
                if (levels.size() + skipping > deepest) {
                    throw exceeded(Limit.GROUPS, "deep");
                }
                if (skipping > 0 || SKIPPED.contains(name)) {
                    skipping++;
                } else {
                    open(name, attributes);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipping > 0) {
                    skipping--;
                } else {
                    levels.pop();
                }
            }
        }
    }

    private Map<String, String> attributes(String name) {
        if (REFUSED.contains(name)) {
            throw fault("refused", name);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String key = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            if (key.startsWith("on")) {
                throw fault("refused", key);
            }
            String bare = value.replaceAll("\\s", "");
            boolean outside = key.equals("href") && !bare.startsWith("#");
            if (outside
                    || bare.contains("url(") && !bare.matches("(?s).*url\\(['\"]?#.*")
                    || bare.contains("@import")) {
                throw fault("outside", key, value.length() > 60 ? value.substring(0, 60) + "…" : value);
            }
            attributes.put(key, value);
        }
        return attributes;
    }

    private void open(String name, Map<String, String> attributes) {
        Level around = levels.peek();
        try {
            AffineTransform map = new AffineTransform(around == null ? page(attributes) : around.map);
            if (attributes.containsKey("transform")) {
                map.concatenate(Shapes.transform(attributes.getOrDefault("transform", "")));
            }
            Style style = (around == null ? Style.START : around.style).with(attributes);
            levels.push(new Level(style, map));
            if (Shapes.known(name) && style.shown()) {
                add(Shapes.paths(Shapes.read(name, attributes), map), style);
            }
        } catch (UserError e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Batik's parsers throw several kinds of exception for the same mistake.
            throw fault("numbers", name);
        }
    }

    private void add(List<Path> paths, Style style) {
        for (Path path : paths) {
            points += path.segments().size();
            if (points > mostPoints) {
                throw exceeded(Limit.POINTS, "points");
            }
            var box = path.bounds();
            boolean near = box.left() > -FARTHEST && box.top() > -FARTHEST;
            if (!(near && box.right() < FARTHEST && box.bottom() < FARTHEST)) {
                throw fault("numbers", "d");
            }
        }
        if (!paths.isEmpty()) {
            lines.add(new Sheet.Line(paths, style));
        }
    }

    /** From the file's units to mm: by width and view box; a file with neither width nor height counts units as mm. */
    private AffineTransform page(Map<String, String> svg) {
        double width = Length.mm(svg.getOrDefault("width", "100%"));
        double height = Length.mm(svg.getOrDefault("height", "100%"));
        String[] box = svg.getOrDefault("viewbox", "").strip().split("[\\s,]+", -1);
        if (box.length != 4) {
            double pixel = Double.isNaN(width) ? 1 : Length.mm("1px");
            return AffineTransform.getScaleInstance(pixel, pixel);
        }
        try {
            double boxWidth = Double.parseDouble(box[2]);
            double boxHeight = Double.parseDouble(box[3]);
            double scale = !Double.isNaN(width) ? width / boxWidth : !Double.isNaN(height) ? height / boxHeight : 1;
            if (!(scale > 0 && Double.isFinite(scale))) {
                throw fault("numbers", "viewBox");
            }
            return AffineTransform.getScaleInstance(scale, scale);
        } catch (NumberFormatException e) {
            throw fault("numbers", "viewBox");
        }
    }

    private UserError fault(String key, Object... arguments) {
        return new UserError(MESSAGES.text(key, arguments), place());
    }

    private UserError exceeded(Limit limit, String key) {
        return limit.exceeded(MESSAGES.text(key, limit.most())).at(place());
    }

    private Place place() {
        var where = xml.getLocation();
        return new Place(file, Math.max(1, where.getLineNumber()), Math.max(1, where.getColumnNumber()));
    }
}
