package id.canting.sheet.ties;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;

/** What the pages at true size show: the ties with their symbols, or the openings of a card; and their numbers. */
final class TieLines {
    private static final double LINE = 0.5;
    private static final double EDGE = 0.35;
    private static final double CORNER = 8;
    private static final double TICK = 0.25;
    private static final double FLATNESS = 0.02;
    private static final Colour OPEN = Colour.hex("#d9d9d9");

    private TieLines() {}

    /** Every symbol at true size with its number beside it. */
    static List<Element> symbols(List<TiePoint> points, Box window) {
        List<Element> elements = new ArrayList<>();
        points.forEach(point -> elements.addAll(TieSymbols.of(point, LINE)));
        elements.addAll(TieNumbers.of(points, window, 0));
        return elements;
    }

    /** The openings of a card, grey where card is taken out, with the ties' numbers. */
    static List<Element> card(TieCard card, List<TiePoint> points, Box window) {
        List<Element> elements = new ArrayList<>();
        for (Path slot : card.slots()) {
            elements.add(new Element.Fill(
                    Region.around(slot, card.hole() / 2, FLATNESS).figure(), OPEN));
        }
        List<Path> edges = new ArrayList<>(card.slotEdges());
        edges.addAll(card.rounds());
        elements.add(new Element.Stroke(edges, EDGE, Colour.BLACK));
        if (!card.tips().isEmpty()) {
            List<Path> ticks = new ArrayList<>();
            card.tips().forEach(at -> ticks.addAll(cross(at, card.hole() * 0.22)));
            elements.add(new Element.Stroke(ticks, TICK, Colour.BLACK));
        }
        elements.addAll(TieNumbers.of(points, window, card.hole() / 2));
        return elements;
    }

    private static List<Path> cross(Point at, double half) {
        return List.of(
                Path.line(at.plus(new Point(-half, 0)), at.plus(new Point(half, 0))),
                Path.line(at.plus(new Point(0, -half)), at.plus(new Point(0, half))));
    }

    /** The corners of a repeat, by which its template is moved on. */
    static Element corners(Box repeat) {
        List<Path> marks = new ArrayList<>();
        for (double x : new double[] {repeat.left(), repeat.right()}) {
            for (double y : new double[] {repeat.top(), repeat.bottom()}) {
                double inX = x == repeat.left() ? CORNER : -CORNER;
                double inY = y == repeat.top() ? CORNER : -CORNER;
                marks.add(Path.polyline(List.of(new Point(x + inX, y), new Point(x, y), new Point(x, y + inY))));
            }
        }
        return new Element.Stroke(marks, LINE, Colour.BLACK);
    }

    /** The edge of a window. */
    static Element edge(Box window, double width) {
        return new Element.Stroke(List.of(window.outline()), width, Colour.BLACK);
    }
}
