package id.canting.makeability.report;

import id.canting.geometry.Transform;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.List;

/** A picture made smaller or larger and pale, to be drawn upon. */
final class FadedBackdrop implements Element.Cases<Element> {
    private static final double COLOUR_LEFT = 0.35;
    private static final double DARKNESS_LEFT = 0.4;

    private final Transform onto;

    private FadedBackdrop(Transform onto) {
        this.onto = onto;
    }

    static List<Element> all(List<Element> elements, Transform onto) {
        FadedBackdrop faded = new FadedBackdrop(onto);
        return elements.stream().map(element -> element.match(faded)).toList();
    }

    @Override
    public Element fill(Element.Fill fill) {
        return new Element.Fill(fill.figure().placed(onto), of(fill.colour()), fill.opacity());
    }

    @Override
    public Element stroke(Element.Stroke stroke) {
        return new Element.Stroke(
                stroke.lines().stream().map(line -> line.transformed(onto)).toList(),
                stroke.width() * onto.magnification(),
                of(stroke.colour()));
    }

    @Override
    public Element words(Element.Words words) {
        double size = words.size() * onto.magnification();
        return new Element.Words(words.text(), onto.apply(words.at()), size, words.anchor(), of(words.colour()));
    }

    @Override
    public Element soft(Element.Soft soft) {
        return new Element.Soft(
                soft.figure().placed(onto),
                soft.stops().stream()
                        .map(stop -> new Element.Soft.Stop(stop.depth() * onto.magnification(), of(stop.colour())))
                        .toList());
    }

    @Override
    public Element image(Element.Image image) {
        Element pale = new Element.Image(
                image.box(), image.pixels().recoloured(rgb -> of(Colour.of(rgb)).rgb()));
        return new Element.Placed(onto, List.of(pale));
    }

    @Override
    public Element placed(Element.Placed placed) {
        return new Element.Placed(placed.place().then(onto), all(placed.elements(), Transform.IDENTITY));
    }

    @Override
    public Element clipped(Element.Clipped clipped) {
        return new Element.Clipped(clipped.window().placed(onto), all(clipped.elements(), onto));
    }

    @Override
    public Element named(Element.Named named) {
        return new Element.Named(named.id(), named.label(), all(named.elements(), onto));
    }

    /** A colour mostly grey and less dark. */
    static Colour of(Colour colour) {
        double grey = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue();
        return new Colour(channel(colour.red(), grey), channel(colour.green(), grey), channel(colour.blue(), grey));
    }

    private static int channel(int value, double grey) {
        double greyed = COLOUR_LEFT * value + (1 - COLOUR_LEFT) * grey;
        return (int) Math.round(255 - (255 - greyed) * DARKNESS_LEFT);
    }
}
