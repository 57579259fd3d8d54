package id.canting.examples;

import id.canting.design.file.DesignSchema;
import id.canting.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the JSON Schema of designs as an editor does: what stands where. */
final class SchemaWalk {
    /** Stands in a path for a name that is free. */
    static final String ANY = "*";

    private final Map<String, Object> root;

    SchemaWalk(Language language) {
        this.root = DesignSchema.of(Examples.LIBRARY, language);
    }

    Map<String, Object> root() {
        return root;
    }

    /** A shape that is named in the schema. */
    Map<String, Object> named(String name) {
        return table(table(root, "$defs"), name);
    }

    /** A shape's own alternatives, references followed. */
    List<Map<String, Object>> alternatives(Map<String, Object> shape) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (shape.get("$ref") instanceof String name) {
            all.addAll(alternatives(named(name.substring(name.lastIndexOf('/') + 1))));
        } else if (shape.get("anyOf") instanceof List<?> some) {
            some.forEach(one -> all.addAll(alternatives(table(one))));
        } else {
            all.add(shape);
        }
        return all;
    }

    /** Every path below a shape that ends at a word or a list, with what may stand there. */
    Map<String, List<Map<String, Object>>> leaves(Map<String, Object> shape) {
        Map<String, List<Map<String, Object>>> leaves = new LinkedHashMap<>();
        walk("", shape, leaves);
        return leaves;
    }

    private void walk(String path, Map<String, Object> shape, Map<String, List<Map<String, Object>>> leaves) {
        // What is carried carries in its turn, and so on.
        if (path.matches(".*\\.inside\\.\\*\\.inside\\.\\*\\..*")) {
            return;
        }
        for (Map<String, Object> one : alternatives(shape)) {
            String dot = path.isEmpty() ? "" : path + ".";
            if (one.containsKey("properties")) {
                table(one, "properties").forEach((key, value) -> walk(dot + key, table(value), leaves));
            } else if (one.get("additionalProperties") instanceof Map<?, ?>) {
                walk(dot + ANY, table(one, "additionalProperties"), leaves);
            } else {
                leaves.computeIfAbsent(path, p -> new ArrayList<>()).add(one);
                if (one.containsKey("items")) {
                    walk(dot + "1", table(one, "items"), leaves);
                }
            }
        }
    }

    static Map<String, Object> table(Map<String, Object> parent, String key) {
        return table(Objects.requireNonNull(parent.get(key)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> table(Object value) {
        return (Map<String, Object>) value;
    }
}
