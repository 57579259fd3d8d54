package id.canting.output.svg;

import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.manner.SvgMeasure;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
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

    private final SvgMeasure measure;
    private final Document document;

    private MachineSvg(SvgMeasure measure, Document document) {
        this.measure = measure;
        this.document = document;
    }

    /** Writes a drawing; the stream is left open. */
    public static void write(MachineDrawing drawing, SvgMeasure measure, EmbeddedRecipe imprint, OutputStream out)
            throws IOException {
        Document document =
                SVGDOMImplementation.getDOMImplementation().createDocument(SVG, SVGConstants.SVG_SVG_TAG, null);
        Element root = document.getDocumentElement();
        root.setAttributeNS(null, "width", measure.side(drawing.width()));
        root.setAttributeNS(null, "height", measure.side(drawing.height()));
        if (measure.framed()) {
            String size = measure.plain(drawing.width()) + " " + measure.plain(drawing.height());
            root.setAttributeNS(null, "viewBox", "0 0 " + size);
        }
        root.setAttributeNS(null, "version", "1.1");
        List<Layer> none = List.of();
        Scene page = new Scene(drawing.width(), drawing.height(), drawing.title(), drawing.description(), none);
        Metadata.write(root, page, imprint);
        MachineSvg svg = new MachineSvg(measure, document);
        for (MachineLayer layer : drawing.layers()) {
            root.appendChild(svg.layer(layer));
        }
        Serialiser.write(root, new Definitions(page, ""), new SvgNames(Language.ID), Map.of(), out);
    }

    private Element layer(MachineLayer layer) {
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
            group.setAttributeNS(null, "stroke-width", measure.length(layer.width()));
            group.setAttributeNS(null, "stroke-linecap", "round");
            group.setAttributeNS(null, "stroke-linejoin", "round");
        }
        TrailData data = new TrailData(measure);
        Trail.Cases<Element> shapes = Trail.cases(
                line -> path(data.lines(List.of(line))),
                this::circle,
                arc -> path(data.arc(arc)),
                face -> path(data.lines(face.contours())));
        layer.trails().forEach(trail -> group.appendChild(trail.match(shapes)));
        return group;
    }

    private Element circle(Trail.Circle circle) {
        Element element = document.createElementNS(SVG, "circle");
        element.setAttributeNS(null, "cx", measure.length(circle.centre().x()));
        element.setAttributeNS(null, "cy", measure.length(circle.centre().y()));
        element.setAttributeNS(null, "r", measure.length(circle.radius()));
        return element;
    }

    private Element path(String data) {
        Element element = document.createElementNS(SVG, "path");
        element.setAttributeNS(null, "d", data);
        return element;
    }
}
