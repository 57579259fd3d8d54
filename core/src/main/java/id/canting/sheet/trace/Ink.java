package id.canting.sheet.trace;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.lettering.Lettering;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/** Collects the black words and lines that stand beside a tracing. */
final class Ink {
    /** 12 point, mm: nothing that must be read is smaller. */
    static final double POINT_12 = 12 * 25.4 / 72;

    private static final double THIN = 0.25;
    private static final double DASH = 3;

    private final List<Element> elements = new ArrayList<>();

    List<Element> elements() {
        return List.copyOf(elements);
    }

    void line(double fromX, double fromY, double toX, double toY, double width) {
        elements.add(new Element.Stroke(
                List.of(Path.line(new Point(fromX, fromY), new Point(toX, toY))), width, Colour.BLACK));
    }

    void line(double fromX, double fromY, double toX, double toY) {
        line(fromX, fromY, toX, toY, THIN);
    }

    void dashed(Point from, Point to) {
        int dashes = (int) Math.max(1, Math.round(from.distance(to) / (2 * DASH)));
        List<Path> lines = new ArrayList<>();
        for (int i = 0; i < dashes; i++) {
            lines.add(Path.line(from.toward(to, (i + 0.25) / dashes), from.toward(to, (i + 0.75) / dashes)));
        }
        elements.add(new Element.Stroke(lines, THIN, Colour.BLACK));
    }

    void box(Box box, double width) {
        elements.add(new Element.Stroke(List.of(box.outline()), width, Colour.BLACK));
    }

    void words(String text, double x, double y, double size, Element.Words.Anchor anchor) {
        elements.add(new Element.Words(text, new Point(x, y), size, anchor, Colour.BLACK));
    }

    /** A paragraph from a baseline on; gives the baseline after its last line. */
    double paragraph(String text, double x, double y, double width, double size) {
        double at = y;
        for (String line : Lettering.wrapped(text, size, width)) {
            words(line, x, at, size, Element.Words.Anchor.START);
            at += size * 1.3;
        }
        return at;
    }

    /** A line whose ends have ticks, with its length written above its middle. */
    void measure(double x, double y, double length, String words) {
        line(x, y, x + length, y, 0.4);
        line(x, y - 1.5, x, y + 1.5, 0.4);
        line(x + length, y - 1.5, x + length, y + 1.5, 0.4);
        words(words, x + length / 2, y - 1.6, POINT_12, Element.Words.Anchor.MIDDLE);
    }
}
