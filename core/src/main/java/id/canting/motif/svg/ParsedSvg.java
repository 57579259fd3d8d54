package id.canting.motif.svg;

import id.canting.geometry.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an SVG file draws, in mm.
 *
 * @param lines the shapes in drawing order
 * @param left how often it holds what wax cannot follow, by the name of the element or effect
 * @param plain the file's text without what is not drawn; it draws the same and leaves out as much
 */
record ParsedSvg(List<Line> lines, Map<String, Integer> left, String plain) {
    /** Copies the collections. */
    ParsedSvg {
        lines = List.copyOf(lines);
        left = Collections.unmodifiableMap(new TreeMap<>(left));
    }

    /** The lines of one shape, and how they are to be waxed. */
    record Line(List<Path> paths, Style style) {
        /** Copies the list. */
        Line {
            paths = List.copyOf(paths);
        }
    }
}
