package id.canting.output.svg;

import id.canting.geometry.Box;
import id.canting.output.png.PixelImage;
import id.canting.scene.Element;
import id.canting.text.Decimals;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;

/** Images that carry their pixels themselves, as PNG: each is defined once, and used wherever one like it stands. */
final class ImageElements {
    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;

    private final Document document;
    private final org.w3c.dom.Element defs;
    private final String mark;
    private final Map<Content, String> names = new HashMap<>();

    /** What an image shows, wherever it stands: its size in mm and its pixels. */
    private record Content(String width, String height, String pixels) {}

    /** @param mark that all names begin with */
    ImageElements(Document document, org.w3c.dom.Element defs, String mark) {
        this.document = document;
        this.defs = defs;
        this.mark = mark;
    }

    /** An image in its place. */
    org.w3c.dom.Element of(Element.Image image) {
        Box box = image.box();
        String pixels = Base64.getEncoder().encodeToString(PixelImage.png(image.pixels()));
        Content content = new Content(Decimals.write(box.width(), 3), Decimals.write(box.height(), 3), pixels);
        org.w3c.dom.Element use = document.createElementNS(SVG, "use");
        use.setAttributeNS(null, "x", Decimals.write(box.left(), 3));
        use.setAttributeNS(null, "y", Decimals.write(box.top(), 3));
        use.setAttributeNS(
                SVGConstants.XLINK_NAMESPACE_URI, "xlink:href", "#" + names.computeIfAbsent(content, this::define));
        return use;
    }

    private String define(Content content) {
        String name = mark + "p" + (names.size() + 1);
        org.w3c.dom.Element image = document.createElementNS(SVG, "image");
        image.setAttributeNS(null, "id", name);
        image.setAttributeNS(null, "width", content.width);
        image.setAttributeNS(null, "height", content.height);
        image.setAttributeNS(null, "preserveAspectRatio", "none");
        image.setAttributeNS(SVGConstants.XLINK_NAMESPACE_URI, "xlink:href", "data:image/png;base64," + content.pixels);
        defs.appendChild(image);
        return name;
    }
}
