package id.canting.cloth;

import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A colour that is on the cloth, and where it is met first.
 *
 * @param where the layer of the picture
 * @param colour as the baths left it
 */
public record Swatch(Text where, Colour colour) {
    private static final Element.Cases<Stream<Colour>> COLOURS = Element.cases(
            fill -> Stream.of(fill.colour()),
            stroke -> Stream.empty(),
            words -> Stream.empty(),
            soft -> Stream.of(lightest(soft)),
            placed -> colours(placed.elements()),
            clipped -> colours(clipped.elements()));

    /** The colours of a picture in painting order, each once; of a soft edge only its middle. */
    public static List<Swatch> of(Scene picture) {
        Map<Colour, Swatch> swatches = new LinkedHashMap<>();
        for (Layer layer : picture.layers()) {
            colours(layer.elements())
                    .forEach(colour -> swatches.putIfAbsent(colour, new Swatch(layer.label(), colour)));
        }
        return List.copyOf(swatches.values());
    }

    /** The colours of elements in painting order; lines are thread and frames, no cloth. */
    private static Stream<Colour> colours(List<Element> elements) {
        return elements.stream().flatMap(element -> element.match(COLOURS));
    }

    /** What was held best: the stop at which the dye is least. */
    private static Colour lightest(Element.Soft soft) {
        return soft.stops().stream()
                .map(Element.Soft.Stop::colour)
                .max((p, q) -> Integer.compare(p.red() + p.green() + p.blue(), q.red() + q.green() + q.blue()))
                .orElseThrow();
    }
}
