package id.canting.scene;

import id.canting.text.Text;
import java.util.List;

/**
 * Elements that belong together and can be shown, hidden or plotted on their own.
 *
 * @param id stable name in files: lower case letters, digits and hyphens
 * @param label name for people
 * @param elements painted in order
 */
public record Layer(String id, Text label, List<Element> elements) {
    /** Checks the id. */
    public Layer {
        elements = List.copyOf(elements);
        checkId(id);
    }

    static void checkId(String id) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a layer id is lower case letters, digits and hyphens, but is " + id);
        }
    }
}
