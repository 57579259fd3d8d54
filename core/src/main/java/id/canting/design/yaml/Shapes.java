package id.canting.design.yaml;

import id.canting.parameter.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas of single values, as YAML gives them to an editor: a bare number is a number, all else words. */
public final class Shapes {
    /** Anything that is neither a list nor a table. */
    public static final Map<String, Object> SCALAR = Map.of("type", List.of("string", "number", "boolean"));

    /** Words. */
    public static final Map<String, Object> WORD = Map.of("type", "string");

    /** A whole number from 0. */
    public static final Map<String, Object> COUNT = of("type", "integer", "minimum", 0);

    private Shapes() {}

    /** A number with one of a unit's endings. */
    public static Map<String, Object> measure(Unit unit) {
        boolean bare = unit == Unit.COUNT || unit.factors().containsKey("");
        List<String> endings = unit.factors().keySet().stream()
                .filter(ending -> !ending.isEmpty())
                .toList();
        String pattern = "^[+-]?[0-9]+(\\.[0-9]+)?"
                + (endings.isEmpty() ? "" : " *(" + String.join("|", endings) + ")" + (bare ? "?" : "")) + "$";
        return bare
                ? of("type", List.of("number", "string"), "pattern", pattern)
                : of("type", "string", "pattern", pattern);
    }

    /** One of some words. */
    public static Map<String, Object> oneOf(List<String> words) {
        return Map.of("enum", words);
    }

    /** A list of values of one shape. */
    public static Map<String, Object> list(Map<String, Object> item) {
        return of("type", "array", "items", item);
    }

    /** A list of a number of values of one shape. */
    public static Map<String, Object> list(Map<String, Object> item, int least, int most) {
        return of("type", "array", "items", item, "minItems", least, "maxItems", most);
    }

    /** A table with free keys and values of one shape. */
    public static Map<String, Object> map(Map<String, Object> value) {
        return of("type", "object", "additionalProperties", value);
    }

    /** Any of some shapes. */
    @SafeVarargs
    public static Map<String, Object> any(Map<String, Object>... shapes) {
        return Map.of("anyOf", List.of(shapes));
    }

    /** A shape named elsewhere in the same schema. */
    public static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** A whole schema of draft 2020-12. */
    public static Map<String, Object> root(
            String id, String title, Map<String, Object> body, Map<String, Map<String, Object>> definitions) {
        Map<String, Object> schema = of(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "$id", "urn:canting:" + id, "title", title);
        schema.putAll(body);
        if (!definitions.isEmpty()) {
            schema.put("$defs", new TreeMap<>(definitions));
        }
        return schema;
    }

    /** A shape of names and values in this order. */
    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
