package id.canting.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of an item of a batch.
 *
 * @param index of the item in its plan
 * @param values by path
 * @param labels words of its row that only names take up, by placeholder
 * @param seed of its design; 0 where that could not be read
 * @param files what was written
 * @param fault why it failed, on one line; empty where it did not
 */
public record ItemResult(
        int index,
        Map<String, String> values,
        Map<String, String> labels,
        long seed,
        List<Written> files,
        String fault) {
    /** Copies the collections, and puts the fault on one line. */
    public ItemResult {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        files = List.copyOf(files);
        fault = fault.replaceAll("\\s+", " ").strip();
    }

    /**
     * A file that was written.
     *
     * @param file its name
     * @param sha256 of its bytes
     * @param recipe the hash of all that decides its bytes: version, design with its values and drawings, output; empty
     *     where an earlier version did not tell
     */
    public record Written(String file, String sha256, String recipe) {}

    /** Whether all its files were written. */
    public boolean succeeded() {
        return fault.isEmpty();
    }

    /** What the manifests call it. */
    String status() {
        return succeeded() ? "done" : "failed";
    }

    /** What stands in a column of its table; nothing where the table leaves it out. */
    String column(String name) {
        boolean label = name.startsWith("{") && name.endsWith("}");
        return label ? labels.getOrDefault(name.substring(1, name.length() - 1), "") : values.getOrDefault(name, "");
    }
}
