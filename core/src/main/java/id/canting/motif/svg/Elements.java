package id.canting.motif.svg;

import java.util.Optional;
import org.apache.batik.css.engine.CSSEngine;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is asked of the elements of a document. */
final class Elements {
    private Elements() {}

    /** The line of the file in which an element begins; 0 if unknown. */
    static int line(Element element) {
        String kept = element.getAttributeNS(SvgNames.OWN, "at");
        String line = element.getAttributeNS(SvgNames.OWN, SvgNames.LINE);
        try {
            return Integer.parseInt(kept.isEmpty() ? line : kept);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The element around an element, for a copy the use that made it. */
    static Optional<Element> around(Element element) {
        Node parent = CSSEngine.getCSSParentNode(element);
        // A copy hangs in a tree of its own, whose root is no element.
        while (parent instanceof DocumentFragment) {
            parent = CSSEngine.getCSSParentNode(parent);
        }
        return parent instanceof Element around ? Optional.of(around) : Optional.empty();
    }
}
