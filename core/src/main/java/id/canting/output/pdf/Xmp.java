package id.canting.output.pdf;

import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Book;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The metadata packet of a PDF (XMP, ISO 16684-1): Dublin Core, in our own namespace the recipe, and that the file is one
 * for archives (PDF/A-2b, ISO 19005-2). No date or licence, since nobody stated one, and no author but the designer that
 * the recipe names.
 */
final class Xmp {
    /** The namespace of the recipe, the same as in SVG. */
    static final String RECIPE = "urn:canting:recipe:1";

    private static final String SETTING = "setting-";

    private Xmp() {}

    /**
     * The packet.
     *
     * @param archival whether the file is one for archives
     */
    static String of(Book book, EmbeddedRecipe imprint, boolean archival) {
        XmlWords out = new XmlWords();
        out.raw("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .raw("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        if (archival) {
            out.raw("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n")
                    .element("pdfaid:part", "2")
                    .element("pdfaid:conformance", "B")
                    .raw("</rdf:Description>\n")
                    .raw(XmpExtension.of(properties(imprint)));
        }
        out.raw("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .raw(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:canting=\"" + RECIPE)
                .raw("\">\n<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt>\n")
                .raw("<rdf:li xml:lang=\"x-default\">")
                .words(book.title().in(imprint.language()))
                .raw("</rdf:li>\n");
        for (Language language : Language.values()) {
            out.raw("<rdf:li xml:lang=\"" + language.code() + "\">")
                    .words(book.title().in(language))
                    .raw("</rdf:li>\n");
        }
        out.raw("</rdf:Alt></dc:title>\n");
        String designer = Designer.of(imprint);
        if (!designer.isEmpty()) {
            out.raw("<dc:creator><rdf:Seq>\n").element("rdf:li", designer).raw("</rdf:Seq></dc:creator>\n");
        }
        out.element("xmp:CreatorTool", "Canting " + imprint.version())
                .element("canting:version", imprint.version())
                .element("canting:recipe", imprint.recipe());
        imprint.settings().forEach((key, value) -> out.element("canting:" + SETTING + key, value));
        return out.raw("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
                .toString();
    }

    private static List<String> properties(EmbeddedRecipe imprint) {
        List<String> properties = new ArrayList<>(List.of("version", "recipe"));
        imprint.settings().keySet().forEach(key -> properties.add(SETTING + key));
        return properties;
    }
}
