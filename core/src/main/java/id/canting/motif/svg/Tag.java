package id.canting.motif.svg;

import id.canting.text.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * An element of a drawing's file.
 *
 * @param name without its prefix, in lower case
 * @param attributes by their names without prefixes, in lower case
 * @param children the elements in it, in order
 * @param place where it stands in the file
 */
record Tag(String name, Map<String, String> attributes, List<Tag> children, SourceLocation place) {
    private static final Map<String, String> WRITTEN = Map.of(
            "viewbox", "viewBox",
            "clippath", "clipPath",
            "textpath", "textPath",
            "lineargradient", "linearGradient",
            "radialgradient", "radialGradient");

    /** A name as SVG spells it. */
    static String written(String name) {
        return WRITTEN.getOrDefault(name, name);
    }

    /** What an attribute says; nothing where it is missing. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
