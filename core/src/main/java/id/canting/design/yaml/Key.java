package id.canting.design.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A key a table may have, declared once for the reader that checks files and for the schema that editors check them by.
 *
 * @param name as written
 * @param required whether it must be given
 * @param schema the JSON Schema of its value, with its description
 */
public record Key(String name, boolean required, Map<String, Object> schema) {
    /** A key that may be left out. */
    public static Key of(String name, String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return new Key(name, false, described);
    }

    /** The same key, which must be given. */
    public Key needed() {
        return new Key(name, true, schema);
    }

    /** The schema of a table with these keys and no others. */
    public static Map<String, Object> table(List<Key> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), key.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        List<String> needed = keys.stream().filter(Key::required).map(Key::name).toList();
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The names of keys, for {@link Fields#of}. */
    public static List<String> names(List<Key> keys) {
        return keys.stream().map(Key::name).toList();
    }
}
