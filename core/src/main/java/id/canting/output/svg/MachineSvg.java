package id.canting.output.svg;

import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Decimals;
import id.canting.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes machines' drawings as plain SVG: paths and circles in one group a layer, with nothing that a plotter's or
 * cutter's program may not know: no use, pattern, clip, text, transform, and nothing hidden.
 */
public final class MachineSvg {
    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;

    private MachineSvg() {}

    /** Writes a drawing; the stream is left open. */
    public static void write(MachineDrawing drawing, EmbeddedRecipe imprint, OutputStream out) throws IOException {
        Document document =
                SVGDOMImplementation.getDOMImplementation().createDocument(SVG, SVGConstants.SVG_SVG_TAG, null);
        Element root = document.getDocumentElement();
        String width = Decimals.write(drawing.width(), 3);
        String height = Decimals.write(drawing.height(), 3);
        root.setAttributeNS(null, "width", width + "mm");
        root.setAttributeNS(null, "height", height + "mm");
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "version", "1.1");
        List<Layer> none = List.of();
        Scene page = new Scene(drawing.width(), drawing.height(), drawing.title(), drawing.description(), none);
        Metadata.write(root, page, imprint);
        for (MachineLayer layer : drawing.layers()) {
            root.appendChild(layer(document, layer));
        }
        Serialiser.write(root, new Definitions(page, ""), new SvgNames(Language.ID), Map.of(), out);
    }

    private static Element layer(Document document, MachineLayer layer) {
        Element group = document.createElementNS(SVG, "g");
        group.setAttributeNS(null, "id", layer.id());
        group.setAttributeNS(Metadata.INKSCAPE, "inkscape:groupmode", "layer");
        group.setAttributeNS(Metadata.INKSCAPE, "inkscape:label", layer.label());
        if (layer.filled()) {
            group.setAttributeNS(null, "fill", layer.colour().hex());
            group.setAttributeNS(null, "stroke", "none");
        } else {
            group.setAttributeNS(null, "fill", "none");
            group.setAttributeNS(null, "stroke", layer.colour().hex());
            group.setAttributeNS(null, "stroke-width", Decimals.write(layer.width(), 3));
            group.setAttributeNS(null, "stroke-linecap", "round");
            group.setAttributeNS(null, "stroke-linejoin", "round");
        }
        Trail.Cases<Element> shapes = Trail.cases(
                line -> path(document, TrailData.lines(List.of(line))),
                circle -> circle(document, circle),
                arc -> path(document, TrailData.arc(arc)),
                face -> path(document, TrailData.lines(face.contours())));
        layer.trails().forEach(trail -> group.appendChild(trail.match(shapes)));
        return group;
    }

    private static Element circle(Document document, Trail.Circle circle) {
        Element element = document.createElementNS(SVG, "circle");
        element.setAttributeNS(null, "cx", Decimals.write(circle.centre().x(), 3));
        element.setAttributeNS(null, "cy", Decimals.write(circle.centre().y(), 3));
        element.setAttributeNS(null, "r", Decimals.write(circle.radius(), 3));
        return element;
    }

    private static Element path(Document document, String data) {
        Element element = document.createElementNS(SVG, "path");
        element.setAttributeNS(null, "d", data);
        return element;
    }
}
