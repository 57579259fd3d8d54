package id.canting.cloth;

import id.canting.scene.Element;
import id.canting.text.Text;
import java.util.List;

/**
 * Something painted on a cloth's picture.
 *
 * @param layer the id of the layer it belongs to
 * @param label what the layer is called
 * @param tints its colours in the order they are painted
 */
record Painted(String layer, Text label, Element element, List<Reach.Tint> tints) {
    /** Copies the list. */
    Painted {
        tints = List.copyOf(tints);
    }

    /** It under the name of its layer, where it is seen within another. */
    Element named() {
        return new Element.Named(layer, label, List.of(element));
    }
}
