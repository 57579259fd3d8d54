package id.canting.design.yaml;

import id.canting.text.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file and where it stands. Scalars are kept as written; what they mean is for the reader to say. */
public sealed interface Node {
    /** Where the piece begins. */
    SourceLocation place();

    /** One word, number or text, without its quotes. */
    record Scalar(String text, SourceLocation place) implements Node {}

    /** A list. */
    record Items(List<Node> items, SourceLocation place) implements Node {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values, in the order of the file.
     *
     * @param keys where each key stands
     */
    record Table(Map<String, Node> entries, Map<String, SourceLocation> keys, SourceLocation place) implements Node {
        /** Copies the maps. */
        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        /** The same table with one entry set, at the end if it is new. */
        public Table with(String key, Node value) {
            Map<String, Node> changed = new LinkedHashMap<>(entries);
            changed.put(key, value);
            Map<String, SourceLocation> places = new LinkedHashMap<>(keys);
            places.putIfAbsent(key, value.place());
            return new Table(changed, places, place);
        }
    }
}
