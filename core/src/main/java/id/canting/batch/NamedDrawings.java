package id.canting.batch;

import id.canting.design.yaml.Node;
import id.canting.motif.Catalogue;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The texts of the drawings that designs of a batch name.
 *
 * @param texts by name
 */
public record NamedDrawings(Map<String, String> texts) {
    /** Of designs that name none. */
    public static final NamedDrawings NONE = new NamedDrawings(Map.of());

    /** Copies the map. */
    public NamedDrawings {
        texts = Map.copyOf(texts);
    }

    /** Whether a word of a design names a drawing. */
    public static boolean names(String word) {
        return Catalogue.isDrawing(word);
    }

    /** The names of the drawings that a tree names, in their order. */
    public static SortedSet<String> names(Node tree) {
        SortedSet<String> found = new TreeSet<>();
        collect(tree, found);
        return found;
    }

    private static void collect(Node node, SortedSet<String> found) {
        if (node instanceof Node.Table table) {
            table.entries().values().forEach(inner -> collect(inner, found));
        } else if (node instanceof Node.Items items) {
            items.items().forEach(inner -> collect(inner, found));
        } else if (node instanceof Node.Scalar scalar && names(scalar.text())) {
            found.add(scalar.text());
        }
    }

    /** The text of a drawing; nothing for one that could not be read. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
