package id.canting.output.svg;

import id.canting.geometry.CopyName;
import id.canting.geometry.Label;
import id.canting.text.Language;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Ids, classes and labels by which people find what is in a file: a copy of a figure has an id, the figure's words as its
 * class and a label such as "mangrove apple 3", a part of a figure has its words as its class and a label.
 *
 * <p>An id is that of the layer or definition the copy stands in and its number there, with a line below between them,
 * which no layer's id has; a copy painted in several pieces has an id for each.
 */
final class SvgNames {
    private final Language language;
    private final Map<String, Integer> given = new HashMap<>();

    /** @param language of the labels */
    SvgNames(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The id of a copy. */
    private String id(String within, int number) {
        return id(within + "_" + number);
    }

    /** An id that no other element has: the one that is asked for, with a number behind where it was given before. */
    String id(String wanted) {
        int times = given.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : id(wanted + "_" + times);
    }

    /**
     * Writes the attributes of a copy.
     *
     * @param within the id of the layer or definition it stands in
     */
    void write(CopyName copy, String within, StringBuilder out) {
        out.append(" id=\"").append(id(within, copy.number())).append('"');
        write(copy.label().words(), copy.in(language), out);
    }

    /** Writes the attributes of a part. */
    void write(Label part, StringBuilder out) {
        write(part.words(), part.text().in(language), out);
    }

    private static void write(String words, String text, StringBuilder out) {
        out.append(" class=\"").append(words).append("\" inkscape:label=\"");
        Serialiser.escape(text, true, out);
        out.append('"');
    }

    /** Sets the attributes of a copy. */
    void set(Element element, CopyName copy, String within) {
        element.setAttributeNS(null, "id", id(within, copy.number()));
        element.setAttributeNS(null, "class", copy.label().words());
        label(element, copy.in(language));
    }

    /** Sets what people read. */
    static void label(Element element, String text) {
        element.setAttributeNS(Metadata.INKSCAPE, "inkscape:label", text);
    }
}
