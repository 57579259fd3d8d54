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
    static final Set<String> UNDRAWN = Set.of(
            "text",
            "flowRoot",
            "image",
            "foreignObject",
            "video",
            "audio",
            "iframe",
            "canvas",
            "mesh",
            "hatch",
            "solidcolor",
            "flowRegion",
            "multiImage");

    /** Elements that would run or move; nothing of them is read. */
    static final Set<String> RUN = Set.of(
            "script", "handler", "listener", "animate", "animateColor", "animateMotion", "animateTransform", "set");

    /** Elements that say something of the drawing, but draw nothing. */
    static final Set<String> SAID = Set.of("metadata", "title", "desc", "view", "cursor", "font", "font-face");

    private SvgNames() {}
}
