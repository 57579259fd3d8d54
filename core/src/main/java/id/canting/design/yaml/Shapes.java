package id.canting.design.yaml;

import id.canting.parameter.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The usual shapes of values, as YAML gives them to an editor: a bare number is a number, all else words. */
public final class Shapes {
    /** Anything that is neither a list nor a table. */
    public static final Shape SCALAR = single("type", List.of("string", "number", "boolean"));

    /** Words. */
    public static final Shape WORD = single("type", "string");

    /** Yes or no. */
    public static final Shape FLAG = single("type", "boolean");

    /** A whole number. */
    public static final Shape INTEGER = single("type", "integer");

    /** A whole number from 0. */
    public static final Shape COUNT = integer(0);

    private Shapes() {}

    /** A whole number from a least one. */
    public static Shape integer(int least) {
        return single("type", "integer", "minimum", least);
    }

    /** Words of a pattern. */
    public static Shape word(String pattern) {
        return single("type", "string", "pattern", pattern);
    }

    /** Always the same value. */
    public static Shape constant(Object value) {
        return single("const", value);
    }

    /** A number with one of a unit's endings. */
    public static Shape measure(Unit unit) {
        boolean bare = unit == Unit.COUNT || unit.factors().containsKey("");
        List<String> endings = unit.factors().keySet().stream()
                .filter(ending -> !ending.isEmpty())
                .toList();
        String pattern = "^[+-]?[0-9]+([.,][0-9]+)?"
                + (endings.isEmpty() ? "" : " *(" + String.join("|", endings) + ")" + (bare ? "?" : "")) + "$";
        return bare ? single("type", List.of("number", "string"), "pattern", pattern) : word(pattern);
    }

    /** One of some words. */
    public static Shape oneOf(List<String> words) {
        return single("enum", words);
    }

    /** A list of values of one shape. */
    public static Shape list(Shape item) {
        return new Shape.Listing(item, Map.of());
    }

    /** Two values of one shape. */
    public static Shape pair(Shape item) {
        return new Shape.Listing(item, of("minItems", 2, "maxItems", 2));
    }

    /** A word, or a list of them. */
    public static Shape words() {
        return any(WORD, list(WORD));
    }

    /** A table with free keys and values of one shape. */
    public static Shape map(Shape value) {
        return new Shape.Mapping(value);
    }

    /** A table with these keys and no others. */
    public static Shape.Keyed table(List<Key> keys) {
        return new Shape.Keyed(keys, Map.of());
    }

    /** A table with exactly one of these keys. */
    public static Shape one(List<Key> keys) {
        return new Shape.Keyed(keys, of("minProperties", 1, "maxProperties", 1));
    }

    /** A table that may be written as the value of its first key. */
    public static Shape.Brief brief(List<Key> keys) {
        Key first = keys.get(0);
        return new Shape.Brief(first.shape(), List.of(first.name()), table(keys));
    }

    /** Any of some shapes. */
    public static Shape any(Shape... shapes) {
        return new Shape.Choice(List.of(shapes));
    }

    /** A shape named elsewhere in the same schema. */
    public static Shape ref(String name) {
        return new Shape.Reference(name);
    }

    private static Shape single(Object... pairs) {
        return new Shape.Single(of(pairs));
    }

    /** A map of names and values in this order. */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
