package id.canting.design.file;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.text.Messages;
import id.canting.text.SourceLocation;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes single values of a design by path before it is read: {@code seed}, {@code cloth.width}, or by a step's name
 * {@code apples.lobes}, {@code apples.canting}, {@code first-bath.dips}. What is no key of the step itself is a
 * parameter of its motif. An entry of a list is reached by its number, counted from 1: {@code apples.motifs.2.scale}.
 */
public final class Overrides {
    private static final Messages MESSAGES = Messages.beside(Overrides.class, "messages");
    private static final List<String> OWN_KEYS = List.of(
            "as",
            "motif",
            "motifs",
            "bands",
            "fold",
            "zone",
            "layout",
            "canting",
            "fine",
            "isen",
            "cover",
            "ground",
            "crackle",
            "dye",
            "mordant",
            "dips",
            "temperature",
            "on");

    private Overrides() {}

    /**
     * The tree with one value changed.
     *
     * @throws UserError when no such place can be found
     */
    public static Node apply(Node root, String path, String value) {
        List<String> keys = List.of(path.split("\\.", -1));
        Node.Table table = Fields.table(root);
        Node steps = table.entries().get("steps");
        if (steps instanceof Node.Items items) {
            List<Node> changed = new ArrayList<>(items.items());
            List<String> names = new ArrayList<>();
            for (int i = 0; i < changed.size(); i++) {
                String name = name(changed.get(i), i);
                names.add(name);
                if (name.equals(keys.get(0)) && keys.size() > 1) {
                    changed.set(i, step(Fields.table(changed.get(i)), keys.subList(1, keys.size()), value));
                    return table.with("steps", new Node.Items(changed, items.place()));
                }
            }
            if (!table.entries().containsKey(keys.get(0)) && !topLevel(keys.get(0))) {
                throw new UserError(MESSAGES.text(
                        "path", path, Suggestion.didYouMean(keys.get(0), names), String.join(", ", names)));
            }
        }
        return set(table, keys, value);
    }

    private static boolean topLevel(String key) {
        return List.of("seed", "hand", "title", "designer", "zones", "cloth").contains(key);
    }

    /** A step's name as the reader will find it. */
    private static String name(Node step, int index) {
        if (step instanceof Node.Table table && table.entries().size() == 1) {
            Map.Entry<String, Node> only = table.entries().entrySet().iterator().next();
            if (only.getValue() instanceof Node.Table inner && inner.entries().get("as") instanceof Node.Scalar word) {
                return word.text();
            }
            return only.getKey() + "-" + (index + 1);
        }
        return "";
    }

    private static Node step(Node.Table step, List<String> keys, String value) {
        Map.Entry<String, Node> only = step.entries().entrySet().iterator().next();
        Node.Table inner = Fields.table(only.getValue());
        boolean own = OWN_KEYS.contains(keys.get(0)) || only.getKey().equals("dye");
        List<String> full = own ? keys : prefixed("set", keys);
        return step.with(only.getKey(), set(inner, full, value));
    }

    private static List<String> prefixed(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    /** A list with one of its entries changed; they are counted from 1. */
    private static Node.Items item(Node.Items list, List<String> keys, String value) {
        String key = keys.get(0);
        int count = list.items().size();
        if (!key.matches("[1-9][0-9]{0,5}") || Integer.parseInt(key) > count) {
            throw new UserError(MESSAGES.text("path.item", key, count), list.place());
        }
        int index = Integer.parseInt(key) - 1;
        List<Node> changed = new ArrayList<>(list.items());
        Node old = changed.get(index);
        changed.set(
                index,
                keys.size() == 1
                        ? new Node.Scalar(value, old.place())
                        : set(Fields.table(old), keys.subList(1, keys.size()), value));
        return new Node.Items(changed, list.place());
    }

    private static Node.Table set(Node.Table table, List<String> keys, String value) {
        String key = keys.get(0);
        Node old = table.entries().get(key);
        SourceLocation place = old == null ? table.place() : old.place();
        if (keys.size() == 1) {
            return table.with(key, new Node.Scalar(value, place));
        }
        if (old instanceof Node.Items list) {
            return table.with(key, item(list, keys.subList(1, keys.size()), value));
        }
        Node.Table inner =
                old instanceof Node.Table t ? t : new Node.Table(new LinkedHashMap<>(), new LinkedHashMap<>(), place);
        return table.with(key, set(inner, keys.subList(1, keys.size()), value));
    }
}
