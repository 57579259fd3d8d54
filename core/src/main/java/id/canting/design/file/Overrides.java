package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import java.util.Map;
import java.util.Optional;

/**
 * Changes single values of a design by path before it is read: {@code seed}, {@code cloth.width}, or by a step's name
 * {@code apples.canting}, {@code first-bath.dips}, {@code apples.ground.gap}. An entry of a list is reached by its
 * number, counted from 1: {@code apples.motifs.2.scale}. Where {@code set} stands, it may be left out:
 * {@code apples.lobes} is {@code apples.set.lobes}, unless {@code lobes} is a key there. A whole list is written in
 * brackets: {@code [rim, calyx]}. Which keys there are, {@link DesignKeys} and {@link DesignParts} declare.
 */
public final class Overrides {
    private Overrides() {}

    /**
     * The tree with one value changed.
     *
     * @throws id.canting.text.UserError when the path leads nowhere, or to a table
     */
    public static Node apply(Node root, String path, String value) {
        return new PathWalk(path, Optional.of(value)).from(root);
    }

    /**
     * The tree with the values of a preset, each fault told where the preset has it.
     *
     * @param preset values by path
     */
    public static Node applyAll(Node root, Map<String, Node> preset) {
        Node tree = root;
        for (Map.Entry<String, Node> change : preset.entrySet()) {
            Node before = tree;
            tree = Fields.placed(change.getValue(), node -> apply(before, change.getKey(), written(node)));
        }
        return tree;
    }

    /** A value as {@link #apply} takes it: a word, or a list of words in brackets. */
    static String written(Node node) {
        return node instanceof Node.Items list
                ? "[" + String.join(", ", list.items().stream().map(Fields::word).toList()) + "]"
                : Fields.word(node);
    }

    /**
     * Checks that a path leads to a value, whatever it will be set to. Whether a motif has the parameter that it names,
     * only the reader knows.
     *
     * @throws id.canting.text.UserError when the path leads nowhere, or to a table
     */
    public static void check(Node root, String path) {
        new PathWalk(path, Optional.empty()).from(root);
    }
}
