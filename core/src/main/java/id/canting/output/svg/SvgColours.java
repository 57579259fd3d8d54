package id.canting.output.svg;

import id.canting.scene.Colour;
import id.canting.scene.Palette;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The colours of a file. In a picture whose colours have names each is a class with one rule in a style sheet, so that one
 * edit changes it everywhere; the rule is the plain class selector that all programs know which know any. The attribute
 * stays beside it for programs and web pages without style sheets: a rule counts more than an attribute, so that it
 * changes nothing elsewhere. Names begin with the mark of the recipe, as a rule in one picture of a page is a rule for
 * all of them.
 */
final class SvgColours {
    /** Behind the name of a colour that lines have. */
    private static final String LINE = "-line";

    private final Palette palette;
    private final String mark;
    private final Map<String, String> rules = new LinkedHashMap<>();

    SvgColours(Palette palette, String mark) {
        this.palette = palette;
        this.mark = mark;
    }

    /** Fills an element with a colour. */
    void fill(Element element, Colour colour) {
        paint(element, colour, "", "fill");
    }

    /** Gives lines a colour; what they enclose has none. */
    void stroke(Element element, Colour colour) {
        element.setAttributeNS(null, "fill", "none");
        paint(element, colour, LINE, "stroke");
    }

    private void paint(Element element, Colour colour, String kind, String property) {
        element.setAttributeNS(null, property, colour.hex());
        if (!palette.isEmpty()) {
            String name = mark + "-"
                    + palette.name(colour).orElse("colour-" + colour.hex().substring(1)) + kind;
            element.setAttributeNS(null, "class", name);
            rules.put(name, "." + name + "{" + property + ":" + colour.hex() + "}\n");
        }
    }

    /** Writes the rules of all colours met so far into a style sheet. */
    boolean write(Element sheet) {
        sheet.setAttributeNS(null, "type", "text/css");
        sheet.setTextContent("\n" + String.join("", rules.values()));
        return !rules.isEmpty();
    }
}
