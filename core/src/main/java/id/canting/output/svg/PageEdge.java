package id.canting.output.svg;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.scene.Element;
import id.canting.text.Decimals;
import java.util.List;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.w3c.dom.Document;

/**
 * The edge of a page: nothing is seen beyond it but a hair of what fills it, so that pages laid side by side show no
 * seam where a side falls within a pixel.
 */
final class PageEdge {
    /** How far pages are painted beyond their sides, mm: more than a pixel of a screen. */
    private static final double BEYOND = 0.3;

    /** The share of the page's area that rounding may take. */
    private static final double ROUNDING = 1e-6;

    private final Box page;
    private final Document document;
    private final String name;

    /** @param mark that all names of the file begin with */
    PageEdge(Box page, Document document, String mark) {
        this.page = page;
        this.document = document;
        this.name = mark + "page";
    }

    /** The clip, to be put among the definitions. */
    org.w3c.dom.Element clip() {
        org.w3c.dom.Element clip = element("clipPath");
        clip.setAttributeNS(null, "id", name);
        clip.appendChild(rectangle());
        return clip;
    }

    /** What {@code clip-path} says to clip there. */
    String reference() {
        return "url(#" + name + ")";
    }

    /** The page and what is painted beyond it. */
    org.w3c.dom.Element rectangle() {
        Box box = page.grown(BEYOND);
        org.w3c.dom.Element rectangle = element("rect");
        rectangle.setAttributeNS(null, "x", Decimals.write(box.left(), 3));
        rectangle.setAttributeNS(null, "y", Decimals.write(box.top(), 3));
        rectangle.setAttributeNS(null, "width", Decimals.write(box.width(), 3));
        rectangle.setAttributeNS(null, "height", Decimals.write(box.height(), 3));
        return rectangle;
    }

    /** Whether an element fills the page and nothing else. */
    boolean isWhole(Element element) {
        return element.match(Element.cases(
                fill -> isWhole(fill.figure()),
                stroke -> false,
                words -> false,
                soft -> false,
                image -> false,
                placed -> false,
                clipped -> false,
                named -> false));
    }

    private boolean isWhole(Figure figure) {
        List<Figure.Leaf> leaves = figure.leaves();
        if (leaves.size() != 1 || leaves.get(0).shape().contours().size() != 1) {
            return false;
        }
        Path outline = leaves.get(0).shape().contours().get(0);
        return leaves.get(0).transform().apply(outline.bounds()).equals(page)
                && Math.abs(Math.abs(outline.signedArea(1)) - page.area()) < ROUNDING * page.area();
    }

    private org.w3c.dom.Element element(String kind) {
        return document.createElementNS(SVGDOMImplementation.SVG_NAMESPACE_URI, kind);
    }
}
