package id.canting.variation;

import id.canting.design.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares design files' trees, wherever in a file their words stand. */
final class Trees {
    private Trees() {}

    static boolean same(@Nullable Node p, @Nullable Node q) {
        if (p instanceof Node.Scalar s && q instanceof Node.Scalar t) {
            return s.text().equals(t.text());
        }
        if (p instanceof Node.Items s && q instanceof Node.Items t) {
            boolean same = s.items().size() == t.items().size();
            for (int i = 0; same && i < s.items().size(); i++) {
                same = same(s.items().get(i), t.items().get(i));
            }
            return same;
        }
        return p instanceof Node.Table s
                && q instanceof Node.Table t
                && List.copyOf(s.entries().keySet())
                        .equals(List.copyOf(t.entries().keySet()))
                && s.entries().keySet().stream().allMatch(key -> sameAt(s, t, key));
    }

    /** Whether two tables have the same at a key, or both nothing. */
    static boolean sameAt(Node.Table s, Node.Table t, String key) {
        Node p = s.entries().get(key);
        Node q = t.entries().get(key);
        return p == q || same(p, q);
    }

    /** Adds the words of a tree that another has not at the same path. */
    static void differences(String path, @Nullable Node from, Node to, Map<String, String> differences) {
        if (to instanceof Node.Table table) {
            table.entries()
                    .forEach((key, value) -> differences(
                            path + "." + key,
                            from instanceof Node.Table other ? other.entries().get(key) : null,
                            value,
                            differences));
        } else if (to instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                boolean there =
                        from instanceof Node.Items other && other.items().size() > i;
                Node before = there
                        ? ((Node.Items) Objects.requireNonNull(from)).items().get(i)
                        : null;
                differences(path + "." + (i + 1), before, list.items().get(i), differences);
            }
        } else if (!same(from, to)) {
            differences.put(path, ((Node.Scalar) to).text());
        }
    }

    /** A step's name as the reader finds it. */
    static String name(Map.Entry<String, Node> step, int index) {
        return step.getValue() instanceof Node.Table table && table.entries().get("as") instanceof Node.Scalar word
                ? word.text()
                : step.getKey() + "-" + (index + 1);
    }
}
