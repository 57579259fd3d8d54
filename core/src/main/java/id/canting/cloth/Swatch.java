package id.canting.cloth;

import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A colour that is on the cloth, and where it is met first.
 *
 * @param where the layer of the picture
 * @param colour as the baths left it
 */
public record Swatch(Text where, Colour colour) {
    /** The colours of a picture in painting order, each once; of a soft edge only its middle. */
    public static List<Swatch> of(Scene picture) {
        List<Swatch> swatches = new ArrayList<>();
        for (Layer layer : picture.layers()) {
            layer.elements().forEach(element -> collect(element, layer.label(), swatches));
        }
        return swatches;
    }

    private static void collect(Element element, Text where, List<Swatch> swatches) {
        if (element instanceof Element.Clipped clipped) {
            clipped.elements().forEach(inner -> collect(inner, where, swatches));
            return;
        }
        if (element instanceof Element.Placed placed) {
            placed.elements().forEach(inner -> collect(inner, where, swatches));
            return;
        }
        Colour colour;
        if (element instanceof Element.Fill fill) {
            colour = fill.colour();
        } else if (element instanceof Element.Soft soft) {
            colour = lightest(soft);
        } else {
            return;
        }
        if (swatches.stream().noneMatch(known -> known.colour.equals(colour))) {
            swatches.add(new Swatch(where, colour));
        }
    }

    /** What was held best: the stop at which the dye is least. */
    private static Colour lightest(Element.Soft soft) {
        return soft.stops().stream()
                .map(Element.Soft.Stop::colour)
                .max((p, q) -> Integer.compare(p.red() + p.green() + p.blue(), q.red() + q.green() + q.blue()))
                .orElseThrow();
    }
}
