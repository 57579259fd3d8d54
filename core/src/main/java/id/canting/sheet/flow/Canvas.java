package id.canting.sheet.flow;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** A page being painted, in mm from its top left corner. */
public final class Canvas {
    /** The colour of words. */
    public static final Colour INK = Colour.hex("#2b2622");

    /** The colour of words that matter less; dark enough to be read on any printer. */
    public static final Colour FAINT = Colour.hex("#6b6158");

    /** The colour of rules. */
    public static final Colour RULE = Colour.hex("#b9afa2");

    /** The colour behind what must be seen first. */
    public static final Colour TINT = Colour.hex("#f3eee4");

    private final List<Element> elements = new ArrayList<>();

    /** What was painted. */
    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** Words on a baseline. */
    public void words(String text, double x, double baseline, double size, Element.Words.Anchor anchor, Colour colour) {
        elements.add(new Element.Words(text, new Point(x, baseline), size, anchor, colour));
    }

    /** A straight line. */
    public void line(double fromX, double fromY, double toX, double toY, double width, Colour colour) {
        elements.add(
                new Element.Stroke(List.of(Path.line(new Point(fromX, fromY), new Point(toX, toY))), width, colour));
    }

    /** A rectangle's outline. */
    public void frame(Box box, double width, Colour colour) {
        elements.add(new Element.Stroke(List.of(box.outline()), width, colour));
    }

    /** A filled rectangle. */
    public void fill(Box box, Colour colour) {
        elements.add(new Element.Fill(Region.of(box).figure(), colour));
    }

    /** A picture, its layers one over the other, its top left corner at a point. */
    public void picture(Scene scene, double x, double y, double scale) {
        Transform place = Transform.scale(scale, scale).then(Transform.shift(x, y));
        List<Element> seen = new ArrayList<>();
        for (Layer layer : scene.layers()) {
            seen.add(new Element.Placed(place, layer.elements()));
        }
        Box edge = Box.sized(x, y, scene.width() * scale, scene.height() * scale);
        elements.add(new Element.Clipped(Region.of(edge).figure(), seen));
    }

    /** Anything at a place. */
    public void placed(List<Element> others, Transform place) {
        elements.add(new Element.Placed(place, others));
    }
}
