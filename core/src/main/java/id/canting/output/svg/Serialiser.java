package id.canting.output.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a document tree as XML, the same bytes for the same tree: UTF-8, one element a line, attributes in a fixed
 * order, only those that were set (Batik's own writer adds the defaults of the SVG grammar).
 */
final class Serialiser {
    private final TextStream stream;
    private final StringBuilder out;
    private final FigureText figures;
    private final Map<Node, FigureText.Bulk> bulks;

    private Serialiser(TextStream stream, FigureText figures, Map<Node, FigureText.Bulk> bulks) {
        this.stream = stream;
        this.out = stream.text;
        this.figures = figures;
        this.bulks = bulks;
    }

    /**
     * Writes a tree.
     *
     * @param names of what the bulks write
     * @param bulks comments of the tree that stand for many elements, and what writes these
     */
    static void write(
            Element root,
            Definitions definitions,
            SvgNames names,
            Map<Node, FigureText.Bulk> bulks,
            OutputStream stream)
            throws IOException {
        TextStream text = new TextStream(stream);
        text.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new Serialiser(text, new FigureText(definitions, names, text), bulks).element(root, 0);
        text.flush();
    }

    private void element(Element element, int depth) throws IOException {
        out.append(" ".repeat(depth));
        out.append('<');
        out.append(element.getTagName());
        for (Attr attribute : attributes(element)) {
            out.append(' ');
            out.append(attribute.getName());
            out.append("=\"");
            escaped(attribute.getValue(), true);
            out.append('"');
        }
        Node child = element.getFirstChild();
        if (child == null) {
            out.append("/>\n");
            stream.spill();
            return;
        }
        out.append('>');
        if (child.getNodeType() == Node.TEXT_NODE) {
            escaped(child.getNodeValue(), false);
        } else {
            out.append('\n');
            for (; child != null; child = child.getNextSibling()) {
                FigureText.Bulk bulk = bulks.get(child);
                if (bulk != null) {
                    bulk.write(figures, depth + 1);
                } else {
                    element((Element) child, depth + 1);
                }
            }
            out.append(" ".repeat(depth));
        }
        out.append("</");
        out.append(element.getTagName());
        out.append(">\n");
        stream.spill();
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (attribute.getSpecified()) {
                attributes.add(attribute);
            }
        }
        attributes.sort(Comparator.comparingInt(Serialiser::rank).thenComparing(Attr::getName));
        return attributes;
    }

    /** Names of spaces first, then the id; the long path data last. */
    private static int rank(Attr attribute) {
        String name = attribute.getName();
        if (name.startsWith("xmlns")) {
            return 0;
        }
        return name.equals("id") ? 1 : name.equals("d") ? 3 : 2;
    }

    /** Whether a text, as nearly all path data, can be written as it is. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7E || c == '<' || c == '>' || c == '&' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private void escaped(String text, boolean inAttribute) {
        escape(text, inAttribute, out);
    }

    /** Appends a text as XML has it between tags or in an attribute. */
    static void escape(String text, boolean inAttribute, StringBuilder out) {
        if (plain(text)) {
            out.append(text);
            return;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
                case '\r' -> out.append("&#13;");
                default -> {
                    boolean legal = c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
                    out.append(legal ? Character.toString(c) : "\uFFFD");
                }
            }
        }
    }
}
