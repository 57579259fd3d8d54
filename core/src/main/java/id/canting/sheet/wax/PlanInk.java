package id.canting.sheet.wax;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the shares of a plan are inked. They differ in tone, dark for what is worked on now, light for open cloth, between
 * for the rest, and in hatching, so that one black ink and a copying machine tell them apart.
 */
final class PlanInk {
    /** The edge of the cloth and of the key's fields. */
    static final Colour LINE = Colour.hex("#1d1611");

    private static final Colour NEW = Colour.hex("#2b1c12");
    private static final Colour OLD = Colour.hex("#bd9566");
    private static final Colour OLD_LINE = Colour.hex("#6f4a22");
    private static final Colour OFF = Colour.hex("#8d5b2a");
    private static final Colour OPEN = Colour.hex("#ffffff");
    private static final Colour OPEN_LINE = Colour.hex("#8b857c");

    /** The share of the bath's colour in the paper of open cloth, and in its hatching. */
    private static final double TINT = 0.14;

    private PlanInk() {}

    /**
     * A share's figure as it is inked.
     *
     * @param box around it, for the hatching
     * @param spacing from one line of the hatching to the next, mm
     */
    static List<Element> of(Share share, Figure figure, Box box, double spacing, Optional<Colour> bath) {
        return switch (share) {
            case OPEN ->
                List.of(
                        new Element.Fill(
                                figure, bath.map(dye -> mixed(dye, TINT)).orElse(OPEN)),
                        new Element.Stroke(
                                lines(box, spacing, true),
                                spacing * 0.07,
                                bath.map(PlanInk::readable).orElse(OPEN_LINE)));
            case NEW -> List.of(new Element.Fill(figure, NEW));
            case OLD ->
                List.of(
                        new Element.Fill(figure, OLD),
                        new Element.Clipped(
                                figure,
                                List.of(new Element.Stroke(
                                        lines(box, spacing * 0.5, false), spacing * 0.09, OLD_LINE))));
            case OFF -> List.of(new Element.Fill(figure, OFF));
        };
    }

    private static Colour mixed(Colour colour, double share) {
        return new Colour(channel(colour.red(), share), channel(colour.green(), share), channel(colour.blue(), share));
    }

    private static int channel(int value, double share) {
        return (int) Math.round(255 * (1 - share) + value * share);
    }

    /** The bath's own colour, darkened where it is too pale for a line to be seen. */
    private static Colour readable(Colour colour) {
        double grey = 0.3 * colour.red() + 0.59 * colour.green() + 0.11 * colour.blue();
        double factor = Math.min(1, 130 / Math.max(1, grey));
        return new Colour((int) Math.round(colour.red() * factor), (int) Math.round(colour.green() * factor), (int)
                Math.round(colour.blue() * factor));
    }

    /** Slanting lines over a box, from its lower to its upper side or the other way. */
    private static List<Path> lines(Box box, double spacing, boolean rising) {
        List<Path> lines = new ArrayList<>();
        double height = box.height();
        double step = spacing * Math.sqrt(2);
        for (double x = box.left() - height + step / 2; x < box.right(); x += step) {
            double from = Math.max(0, box.left() - x);
            double to = Math.min(height, box.right() - x);
            if (to > from) {
                lines.add(Path.line(at(box, x, from, rising), at(box, x, to, rising)));
            }
        }
        return lines;
    }

    private static Point at(Box box, double x, double along, boolean rising) {
        return new Point(x + along, rising ? box.bottom() - along : box.top() + along);
    }
}
