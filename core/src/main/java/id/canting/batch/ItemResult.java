package id.canting.batch;

import java.util.List;
import java.util.Map;

/**
 * What became of an item of a batch.
 *
 * @param index of the item in its plan
 * @param values by path
 * @param seed of its design; 0 where that could not be read
 * @param files what was written
 * @param fault why it failed, on one line; empty where it did not
 */
public record ItemResult(int index, Map<String, String> values, long seed, List<Written> files, String fault) {
    /** Copies the list, and puts the fault on one line. */
    public ItemResult {
        files = List.copyOf(files);
        fault = fault.replaceAll("\\s+", " ").strip();
    }

    /** A file's name and the SHA-256 of its bytes. */
    public record Written(String file, String sha256) {}

    /** Whether all its files were written. */
    public boolean succeeded() {
        return fault.isEmpty();
    }

    /** What the manifests call it. */
    String status() {
        return succeeded() ? "done" : "failed";
    }
}
