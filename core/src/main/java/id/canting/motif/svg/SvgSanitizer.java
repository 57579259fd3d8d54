package id.canting.motif.svg;

import java.util.List;

/**
 * Writes a drawing again with nothing in it but what decides the wax: no names of its maker's files, no fonts, no
 * colours of a program's own. A design can carry it, and it is read as the drawing was.
 */
final class SvgSanitizer {
    private static final List<String> DROPPED = List.of("metadata", "namedview", "title", "desc", "style", "filter");

    /** Elements that are known by their names alone. */
    private static final List<String> HOLLOW =
            List.of("clippath", "mask", "pattern", "marker", "lineargradient", "radialgradient");

    private static final List<String> KEPT = List.of(
            "id",
            "class",
            "label",
            "transform",
            "viewbox",
            "d",
            "points",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "x1",
            "y1",
            "x2",
            "y2",
            "href");

    private final StringBuilder out = new StringBuilder();

    private SvgSanitizer() {}

    /**
     * A drawing's text.
     *
     * @param root its outermost element
     * @param rules of its style sheets
     */
    static String write(Tag root, CssRules rules) {
        SvgSanitizer plain = new SvgSanitizer();
        plain.write(root, rules.text());
        return plain.out.toString();
    }

    private void write(Tag tag, String rules) {
        if (DROPPED.contains(tag.name())) {
            return;
        }
        String name = Tag.written(tag.name());
        out.append('<').append(name);
        if (tag.name().equals("svg")) {
            attribute("xmlns", TagReader.SVG);
        }
        for (String key : KEPT) {
            attribute(Tag.written(key), tag.attribute(key));
        }
        for (String key : CssRules.KNOWN) {
            attribute(key, tag.attribute(key));
        }
        attribute("style", CssRules.known(tag.attribute("style")));
        boolean hollow = HOLLOW.contains(tag.name())
                || !UnsupportedFeatures.silent(tag.name()) && !new UnsupportedFeatures().follows(tag);
        if (hollow || tag.children().isEmpty() && rules.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        if (!rules.isEmpty()) {
            out.append("<style>\n");
            text(rules);
            out.append("</style>\n");
        }
        tag.children().forEach(child -> write(child, ""));
        out.append("</").append(name).append(">\n");
    }

    private void attribute(String key, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(key).append("=\"");
            text(value);
            out.append('"');
        }
    }

    private void text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\r' -> out.append(' ');
                default -> out.appendCodePoint(c);
            }
        });
    }
}
