package id.canting.output.pdf;

import java.util.List;

/**
 * Says of each property of the recipe that it is one: archives (PDF/A) take no property that neither they nor the packet
 * itself describe.
 */
final class XmpExtension {
    private XmpExtension() {}

    /** What describes properties of the recipe. */
    static String of(List<String> properties) {
        XmlWords out = new XmlWords();
        out.raw("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"")
                .raw(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"")
                .raw(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n")
                .raw("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n")
                .element("pdfaSchema:schema", "Canting recipe")
                .element("pdfaSchema:namespaceURI", Xmp.RECIPE)
                .element("pdfaSchema:prefix", "canting")
                .raw("<pdfaSchema:property><rdf:Seq>\n");
        for (String property : properties) {
            out.raw("<rdf:li rdf:parseType=\"Resource\">\n")
                    .element("pdfaProperty:name", property)
                    .element("pdfaProperty:valueType", "Text")
                    .element("pdfaProperty:category", "internal")
                    .element("pdfaProperty:description", "Part of what makes this file again")
                    .raw("</rdf:li>\n");
        }
        return out.raw("</rdf:Seq></pdfaSchema:property>\n")
                .raw("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n")
                .toString();
    }
}
