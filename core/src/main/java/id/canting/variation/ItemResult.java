package id.canting.variation;

import java.util.List;

/**
 * What became of an item of a batch.
 *
 * @param item the item
 * @param seed of its design; 0 where that could not be read
 * @param files what was written
 * @param fault why it failed; empty where it did not
 */
public record ItemResult(Plan.Item item, long seed, List<Written> files, String fault) {
    /** Copies the list. */
    public ItemResult {
        files = List.copyOf(files);
    }

    /** A file's name and the SHA-256 of its bytes. */
    public record Written(String file, String sha256) {}

    /** Whether all its files were written. */
    public boolean succeeded() {
        return fault.isEmpty();
    }
}
