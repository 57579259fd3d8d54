package id.canting.motif.svg;

import id.canting.geometry.Path;
import java.util.List;

/**
 * What an SVG file draws, in mm.
 *
 * @param lines the shapes in drawing order
 */
record Sheet(List<Line> lines) {
    /** Copies the list. */
    Sheet {
        lines = List.copyOf(lines);
    }

    /** The lines of one shape, and how they are to be waxed. */
    record Line(List<Path> paths, Style style) {
        /** Copies the list. */
        Line {
            paths = List.copyOf(paths);
        }
    }
}
