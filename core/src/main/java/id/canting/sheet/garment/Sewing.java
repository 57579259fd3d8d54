package id.canting.sheet.garment;

import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Segment;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/** Pieces of cloth drawn flat: the pattern inside an outline, shade over it, seams upon it. */
final class Sewing {
    /** Outlines. */
    static final Colour INK = Colour.hex("#2b2420");

    private static final double LINE = 1.8;
    private static final double SEAM = 1;

    private final List<Element> elements = new ArrayList<>();
    private final Transform place;

    /** @param place from the garment's coordinates to the picture's */
    Sewing(Transform place) {
        this.place = place;
    }

    List<Element> elements() {
        return List.copyOf(elements);
    }

    /** A curve through corners and the control points between: start, then three points a piece. */
    static Path curve(boolean closed, double... xy) {
        Point start = new Point(xy[0], xy[1]);
        List<Segment> segments = new ArrayList<>();
        for (int i = 2; i + 5 < xy.length; i += 6) {
            segments.add(new Segment.Cubic(
                    new Point(xy[i], xy[i + 1]), new Point(xy[i + 2], xy[i + 3]), new Point(xy[i + 4], xy[i + 5])));
        }
        return Path.of(start, segments, closed);
    }

    /** Left and right exchanged. */
    static Path mirrored(Path path) {
        return path.transformed(Transform.scale(-1, 1));
    }

    private static Figure figure(Path outline) {
        Path round = outline.signedArea(1) < 0 ? outline.reversed() : outline;
        return new Figure.Shape(List.of(round));
    }

    /** A piece of cloth. */
    void piece(Path outline, List<Element> cloth) {
        Path there = outline.transformed(place);
        elements.add(new Element.Clipped(figure(there), cloth));
        elements.add(new Element.Stroke(List.of(there), LINE, INK));
    }

    /** Plain stuff. */
    void plain(Path outline, Colour colour) {
        Path there = outline.transformed(place);
        elements.add(new Element.Fill(figure(there), colour));
        elements.add(new Element.Stroke(List.of(there), LINE, INK));
    }

    /** Shade, within a piece. */
    void shade(Path within, Path shade, double opacity) {
        elements.add(new Element.Clipped(
                figure(within.transformed(place)),
                List.of(new Element.Fill(figure(shade.transformed(place)), Colour.BLACK, opacity))));
    }

    /** A seam or fold. */
    void seam(Path line) {
        elements.add(new Element.Stroke(List.of(line.transformed(place)), SEAM, INK));
    }

    /** A button. */
    void button(double x, double y) {
        Path edge = Path.circle(new Point(x, y), 5.5).transformed(place);
        elements.add(new Element.Fill(figure(edge), Colour.hex("#efe6d2")));
        elements.add(new Element.Stroke(List.of(edge), SEAM, INK));
        for (int side = -1; side <= 1; side += 2) {
            Path hole = Path.circle(new Point(x + side * 1.6, y), 0.8).transformed(place);
            elements.add(new Element.Fill(figure(hole), INK));
        }
    }
}
