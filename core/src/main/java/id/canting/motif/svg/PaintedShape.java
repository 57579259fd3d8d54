package id.canting.motif.svg;

import id.canting.geometry.Path;
import java.util.List;

/**
 * One thing that a drawing paints, in mm of its page, as every viewer shows it before anything later covers it.
 *
 * @param shape its lines: the outlines of what is filled, or the middles of what is stroked
 * @param paint its colour
 * @param pen the pen that strokes it, or {@link Pen#NONE} for what is filled
 * @param names what the drawing calls it
 * @param line of the file, for notes; 0 if unknown
 */
record PaintedShape(Shape shape, Paint paint, Pen pen, Names names, int line) {
    /**
     * Lines of a shape.
     *
     * @param evenOdd whether what lies within an even number of outlines is outside; otherwise winding decides
     */
    record Shape(List<Path> paths, boolean evenOdd) {
        /** Copies the list. */
        Shape {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A colour and how far it covers.
     *
     * @param rgb 0xRRGGBB
     * @param opacity 0 to 1
     */
    record Paint(int rgb, double opacity) {
        /** Nothing that is seen. */
        static final Paint NONE = new Paint(0, 0);
    }

    /**
     * A pen.
     *
     * @param width mm
     * @param cap as {@link java.awt.BasicStroke} counts them
     * @param join likewise
     */
    record Pen(double width, int cap, int join, double miter) {
        /** No pen: the shape is filled. */
        static final Pen NONE = new Pen(0, 0, 0, 1);
    }

    /** Whether it is filled, not stroked. */
    boolean isFilled() {
        return pen.width == 0;
    }

    /** The same with other lines. */
    PaintedShape with(List<Path> paths, boolean evenOdd) {
        return new PaintedShape(new Shape(paths, evenOdd), paint, pen, names, line);
    }
}
