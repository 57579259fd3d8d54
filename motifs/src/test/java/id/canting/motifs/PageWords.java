package id.canting.motifs;

import id.canting.scene.Element;
import id.canting.scene.Page;
import java.util.List;

/** The words printed on a page. */
final class PageWords {
    private PageWords() {}

    /** Those of all its layers, in the order they are painted. */
    static List<Element.Words> of(Page page) {
        return page.scene().layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .filter(Element.Words.class::isInstance)
                .map(Element.Words.class::cast)
                .toList();
    }
}
