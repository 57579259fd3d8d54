package id.canting.output.svg;

import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Scene;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.Map;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.w3c.dom.Element;

/**
 * Titles, descriptions and the recipe in an SVG. Nothing is claimed that nobody said: no licence, no author but the one
 * the design names, no date.
 */
final class Metadata {
    static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    static final String RECIPE = "urn:canting:recipe:1";

    private static final String SVG = SVGDOMImplementation.SVG_NAMESPACE_URI;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String CC = "http://creativecommons.org/ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private Metadata() {}

    static void write(Element root, Scene scene, EmbeddedRecipe imprint) {
        root.setAttributeNS(XMLNS, "xmlns", SVG);
        Map.of(
                        "xlink", "http://www.w3.org/1999/xlink",
                        "inkscape", INKSCAPE,
                        "rdf", RDF,
                        "cc", CC,
                        "dc", DC,
                        "canting", RECIPE)
                .forEach((prefix, uri) -> root.setAttributeNS(XMLNS, "xmlns:" + prefix, uri));
        both(root, SVG, "title", scene.title());
        Text description = scene.description();
        both(root, SVG, "desc", description.isEmpty() ? scene.title() : description);
        Element metadata = child(root, SVG, "metadata");
        Element work = child(child(metadata, RDF, "rdf:RDF"), CC, "cc:Work");
        work.setAttributeNS(RDF, "rdf:about", "");
        child(work, DC, "dc:format").setTextContent("image/svg+xml");
        child(work, DC, "dc:type").setAttributeNS(RDF, "rdf:resource", "http://purl.org/dc/dcmitype/StillImage");
        child(work, DC, "dc:title").setTextContent(scene.title().in(Language.ID));
        child(work, DC, "dc:source").setTextContent("Canting " + imprint.version());
        Element recipe = child(metadata, RECIPE, "canting:recipe");
        recipe.setAttributeNS(null, "version", imprint.version());
        imprint.settings().forEach((key, value) -> recipe.setAttributeNS(null, key, value));
        recipe.setTextContent(imprint.recipe());
    }

    private static void both(Element parent, String space, String name, Text text) {
        for (Language language : Language.values()) {
            Element element = child(parent, space, name);
            element.setAttributeNS(XML, "xml:lang", language.code());
            element.setTextContent(text.in(language));
        }
    }

    private static Element child(Element parent, String space, String name) {
        Element child = parent.getOwnerDocument().createElementNS(space, name);
        parent.appendChild(child);
        return child;
    }
}
