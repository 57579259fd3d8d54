package id.canting.motif.svg;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Role;
import java.util.List;
import java.util.Optional;

/**
 * What is to be seen of a drawing once each thing has covered what lies below it, in mm of its page.
 *
 * @param shapes connected areas of one colour
 * @param lines lines of ink
 * @param open areas without ink that lines or colours enclose, by the names of their part
 * @param colours how many colours of ink there are
 */
record Seen(List<Shape> shapes, List<Line> lines, List<Named> open, int colours) {
    /** Copies the lists. */
    Seen {
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /**
     * A part of the drawing.
     *
     * @param names by which it is found, its own first
     * @param region its area
     * @param free what of it no smaller part lies on
     */
    record Named(List<String> names, Region region, Region free) {
        /** Copies the list. */
        Named {
            names = List.copyOf(names);
        }

        /** A part on which no other lies. */
        Named(List<String> names, Region region) {
            this(names, region, region);
        }

        /** Its own name. */
        String part() {
            return names.get(0);
        }
    }

    /**
     * A connected area of one colour.
     *
     * @param colour 0xRRGGBB
     * @param region all of it
     * @param parts what the drawing calls its parts; together they are all of it
     * @param meets whether it touches another colour, so that a line must stand between them; not where a layer says that
     *     it is blocked whatever it touches
     * @param neighbours shapes of other colours that it touches, by their numbers in the list
     * @param inked what lines of other colours cover along it
     */
    record Shape(int colour, Region region, List<Named> parts, boolean meets, List<Integer> neighbours, Region inked) {
        private static final double LONG = 5;

        /** Copies the lists. */
        Shape {
            parts = List.copyOf(parts);
            neighbours = List.copyOf(neighbours);
        }

        /** The same with other parts. */
        Shape with(List<Named> others) {
            return new Shape(colour, region, others, meets, neighbours, inked);
        }

        /** Whether it is so long and narrow that a pen or brush may have drawn it. */
        boolean isStroke() {
            double breadth = region.breadth();
            return region.area() >= LONG * breadth * breadth;
        }

        /** The circle that it is, where it is one: its middle and diameter. */
        Optional<Dot> dot() {
            var box = region.bounds();
            double round = Math.PI / 4 * box.width() * box.height();
            boolean is = Math.abs(box.width() - box.height()) < 0.02 * box.width()
                    && Math.abs(region.area() - round) < 0.03 * round;
            return is ? Optional.of(new Dot(box.centre(), box.width())) : Optional.empty();
        }
    }

    /** A round spot. */
    record Dot(Point centre, double diameter) {}

    /**
     * A line of ink.
     *
     * @param paths what of its middle is seen
     * @param width of the pen, mm
     * @param role as its layer says it, if it does
     */
    record Line(String part, List<Path> paths, double width, Optional<Role> role) {
        /** A line shorter than this share of its width is a dot. */
        private static final double SHORT = 0.25;

        /** Copies the list. */
        Line {
            paths = List.copyOf(paths);
        }

        /** Whether one of its paths is so short that it is a dot of the pen. */
        boolean isDot(Path path) {
            return path.track(0.02).length() <= SHORT * width;
        }
    }
}
