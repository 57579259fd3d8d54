package id.canting.output.pdf;

import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Book;
import id.canting.text.Language;

/**
 * The metadata packet of a PDF (XMP, ISO 16684-1): Dublin Core and, in our own namespace, the recipe. No date or licence,
 * since nobody stated one, and no author but the designer that the recipe names.
 */
final class Xmp {
    /** The namespace of the recipe, the same as in SVG. */
    static final String RECIPE = "urn:canting:recipe:1";

    private Xmp() {}

    static String of(Book book, EmbeddedRecipe imprint) {
        StringBuilder out = new StringBuilder();
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:canting=\"")
                .append(RECIPE)
                .append("\">\n<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt>\n")
                .append("<rdf:li xml:lang=\"x-default\">")
                .append(escaped(book.title().in(Language.ID)))
                .append("</rdf:li>\n");
        for (Language language : Language.values()) {
            out.append("<rdf:li xml:lang=\"")
                    .append(language.code())
                    .append("\">")
                    .append(escaped(book.title().in(language)))
                    .append("</rdf:li>\n");
        }
        out.append("</rdf:Alt></dc:title>\n");
        String designer = Designer.of(imprint);
        if (!designer.isEmpty()) {
            out.append("<dc:creator><rdf:Seq>\n");
            element(out, "rdf:li", designer);
            out.append("</rdf:Seq></dc:creator>\n");
        }
        element(out, "xmp:CreatorTool", "Canting " + imprint.version());
        element(out, "canting:version", imprint.version());
        element(out, "canting:recipe", imprint.recipe());
        imprint.settings().forEach((key, value) -> element(out, "canting:setting-" + key, value));
        return out.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
                .toString();
    }

    private static void element(StringBuilder out, String name, String words) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Line ends are written as numbers, so that a reader of XML gives them back as they were. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(legal(code) ? code : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean legal(int code) {
        return code == '\t'
                || code == '\n'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000;
    }
}
