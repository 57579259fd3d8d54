package id.canting.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sweep plan: which values of a design are varied, and what is written for each combination.
 *
 * @param design path of the design file, as written in the plan
 * @param vary the values each path takes, as written, in the order of the plan
 * @param outputs file names with placeholders, each with its kind
 * @param name the pattern of an item's name
 */
public record Plan(String design, Map<String, List<String>> vary, List<Output> outputs, String name) {
    /** Copies the collections. */
    public Plan {
        Map<String, List<String>> copied = new LinkedHashMap<>();
        vary.forEach((path, values) -> copied.put(path, List.copyOf(values)));
        vary = Collections.unmodifiableMap(copied);
        outputs = List.copyOf(outputs);
    }

    /**
     * A file to write for each item.
     *
     * @param pattern of its name, with placeholders
     * @param kind svg or png
     * @param dpi pixels an inch, for png
     */
    public record Output(String pattern, String kind, double dpi) {}

    /**
     * One combination.
     *
     * @param index counted from 0; it and the plan alone decide the item
     * @param values by path, in the order of the plan
     */
    public record Item(int index, Map<String, String> values) {
        /** Copies the map. */
        public Item {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** How many combinations there are. */
    public long count() {
        long count = 1;
        for (List<String> values : vary.values()) {
            count = Math.multiplyExact(count, (long) values.size());
        }
        return count;
    }

    /** All combinations: the last path varies fastest. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < count(); index++) {
            items.add(item(index));
        }
        return items;
    }

    private Item item(int index) {
        List<String> paths = new ArrayList<>(vary.keySet());
        Map<String, String> reversed = new LinkedHashMap<>();
        int rest = index;
        for (int i = paths.size() - 1; i >= 0; i--) {
            List<String> values = vary.getOrDefault(paths.get(i), List.of());
            reversed.put(paths.get(i), values.get(rest % values.size()));
            rest /= values.size();
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        paths.forEach(path -> ordered.put(path, reversed.getOrDefault(path, "")));
        return new Item(index, ordered);
    }
}
