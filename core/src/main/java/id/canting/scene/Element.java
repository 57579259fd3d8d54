package id.canting.scene;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import java.util.List;

/** One thing painted in a picture, over all that was painted before it. */
public sealed interface Element {
    /**
     * A figure filled with one colour.
     *
     * @param opacity 0 to 1
     */
    record Fill(Figure figure, Colour colour, double opacity) implements Element {
        /** Checks the opacity. */
        public Fill {
            if (!(opacity >= 0 && opacity <= 1)) {
                throw new IllegalArgumentException("opacity goes from 0 to 1, but is " + opacity);
            }
        }

        /** A figure filled opaquely. */
        public Fill(Figure figure, Colour colour) {
            this(figure, colour, 1);
        }
    }

    /**
     * Lines drawn along their middle with one width in mm.
     *
     * @param lines the middles
     */
    record Stroke(List<Path> lines, double width, Colour colour) implements Element {
        /** Copies the list. */
        public Stroke {
            lines = List.copyOf(lines);
            if (!(width > 0)) {
                throw new IllegalArgumentException("a stroke needs a width above 0 mm, but has " + width);
            }
        }
    }

    /** Elements seen only through a figure. */
    record Clipped(Figure window, List<Element> elements) implements Element {
        /** Copies the list. */
        public Clipped {
            elements = List.copyOf(elements);
        }
    }
}
