package id.canting.scene.rings;

import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pictures with their soft figures put down in another way; copies of a drawing stay copies of one. */
final class Restyled {
    private final Element.Cases<List<Element>> cases;
    private final Map<List<Element>, List<Element>> known = new IdentityHashMap<>();

    /** @param style what is put down instead of a soft figure */
    Restyled(Function<Element.Soft, List<Element>> style) {
        this.cases = Element.cases(
                List::of,
                List::of,
                List::of,
                style,
                List::of,
                placed -> List.of(new Element.Placed(placed.place(), of(placed.elements()))),
                clipped -> List.of(new Element.Clipped(clipped.window(), of(clipped.elements()))),
                named -> List.of(new Element.Named(named.id(), named.label(), of(named.elements()))));
    }

    Scene scene(Scene scene) {
        return scene.with(scene.layers().stream()
                .map(layer -> new Layer(layer.id(), layer.label(), of(layer.elements())))
                .toList());
    }

    private List<Element> of(List<Element> elements) {
        List<Element> before = known.get(elements);
        if (before == null) {
            before = elements.stream()
                    .flatMap(element -> element.match(cases).stream())
                    .toList();
            known.put(elements, before);
        }
        return before;
    }
}
