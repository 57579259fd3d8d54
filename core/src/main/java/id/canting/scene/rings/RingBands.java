package id.canting.scene.rings;

import id.canting.geometry.Figure;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Soft figures as filled outlines inside one another. */
final class RingBands {
    private final int number;
    private final Insets insets = new Insets();

    RingBands(int number) {
        this.number = number;
    }

    /** The fills, the outermost first; each begins halfway between its colour and the one before. */
    List<Element> of(Element.Soft soft) {
        List<Element> fills = new ArrayList<>();
        double before = 0;
        for (Element.Soft.Stop stop : chosen(soft.stops())) {
            Figure figure = insets.of(soft.figure(), (before + stop.depth()) / 2);
            if (!figure.isEmpty()) {
                fills.add(new Element.Fill(figure, stop.colour()));
            }
            before = stop.depth();
        }
        return fills;
    }

    /**
     * As many colours as asked for from the edge to where it differs most from there, and in the same steps on into a
     * tie's eye. The stops differ by even steps, so that every so manyth of them does, too.
     */
    private List<Element.Soft.Stop> chosen(List<Element.Soft.Stop> stops) {
        int turn = farthest(stops);
        int step = Math.max(1, (int) Math.round(turn / (number - 1.0)));
        List<Element.Soft.Stop> chosen = new ArrayList<>();
        for (int i = turn; i >= 0; i -= step) {
            chosen.add(0, stops.get(i));
        }
        if (chosen.get(0) != stops.get(0)) {
            chosen.set(0, stops.get(0));
        }
        for (int i = turn + step; i < stops.size(); i += step) {
            chosen.add(stops.get(i));
        }
        return chosen;
    }

    /** The place of the colour that differs most from that of the edge. */
    private static int farthest(List<Element.Soft.Stop> stops) {
        Colour edge = stops.get(0).colour();
        return IntStream.range(0, stops.size())
                .boxed()
                .max(Comparator.comparingInt(i -> apart(edge, stops.get(i).colour())))
                .orElseThrow();
    }

    private static int apart(Colour one, Colour other) {
        int red = one.red() - other.red();
        int green = one.green() - other.green();
        int blue = one.blue() - other.blue();
        return red * red + green * green + blue * blue;
    }
}
