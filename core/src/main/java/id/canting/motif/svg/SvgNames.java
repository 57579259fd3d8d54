package id.canting.motif.svg;

import java.util.Set;

/** Names of SVG that decide what is done with an element. */
final class SvgNames {
    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    /** The namespace of what we note in a drawing: places, and what was left out of it. */
    static final String OWN = "urn:canting:drawing:1";

    /** The attribute that keeps the line of the file in which an element begins, also in its copies. */
    static final String LINE = "line";

    /** Elements that draw, but not what wax can follow. */
    static final Set<String> UNDRAWN = Set.of("text", "image", "foreignObject");

    /** Elements that draw, hold what does, or say how it is drawn; all others are unknown to what reads them. */
    static final Set<String> TAKEN = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "a",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "filter",
            "linearGradient",
            "radialGradient",
            "stop",
            "style");

    /** Elements that say something of the drawing, but draw nothing. */
    static final Set<String> SAID =
            Set.of("metadata", "title", "desc", "view", "cursor", "font", "font-face", "namedview");

    private SvgNames() {}
}
