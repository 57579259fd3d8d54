package id.canting.design.yaml;

import id.canting.text.Language;
import id.canting.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes shapes as a JSON Schema of draft 2020-12, with what each key is about in one language. */
public final class JsonSchema implements Shape.Cases<Map<String, Object>> {
    private final Language language;

    private JsonSchema(Language language) {
        this.language = language;
    }

    /**
     * A whole schema.
     *
     * @param id what kind of file it is for, with the version of its format
     * @param keys of the file
     * @param parts the shapes that are named in it
     */
    public static Map<String, Object> of(
            String id, Text title, List<Key> keys, Map<String, Shape> parts, Language language) {
        JsonSchema writer = new JsonSchema(language);
        Map<String, Object> schema = Shapes.of(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:canting:" + id,
                "title",
                title.in(language));
        schema.putAll(writer.keyed(Shapes.table(keys)));
        if (!parts.isEmpty()) {
            Map<String, Object> written = new TreeMap<>();
            parts.forEach((name, shape) -> written.put(name, shape.match(writer)));
            schema.put("$defs", written);
        }
        return schema;
    }

    @Override
    public Map<String, Object> single(Shape.Single single) {
        return single.schema();
    }

    @Override
    public Map<String, Object> listing(Shape.Listing listing) {
        Map<String, Object> schema =
                Shapes.of("type", "array", "items", listing.item().match(this));
        schema.putAll(listing.limits());
        return schema;
    }

    @Override
    public Map<String, Object> mapping(Shape.Mapping mapping) {
        return Shapes.of(
                "type", "object", "additionalProperties", mapping.value().match(this));
    }

    @Override
    public Map<String, Object> keyed(Shape.Keyed keyed) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : keyed.keys()) {
            Map<String, Object> described = Shapes.of("description", key.about().in(language));
            described.putAll(key.shape().match(this));
            properties.put(key.name(), described);
        }
        Map<String, Object> schema = Shapes.of("type", "object", "properties", properties);
        List<String> needed =
                keyed.keys().stream().filter(Key::required).map(Key::name).toList();
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.put("additionalProperties", false);
        schema.putAll(keyed.limits());
        return schema;
    }

    @Override
    public Map<String, Object> brief(Shape.Brief brief) {
        return any(List.of(brief.word(), brief.table()));
    }

    @Override
    public Map<String, Object> choice(Shape.Choice choice) {
        return any(choice.shapes());
    }

    private Map<String, Object> any(List<Shape> shapes) {
        return Map.of("anyOf", shapes.stream().map(shape -> shape.match(this)).toList());
    }

    @Override
    public Map<String, Object> reference(Shape.Reference reference) {
        return Map.of("$ref", "#/$defs/" + reference.name());
    }
}
