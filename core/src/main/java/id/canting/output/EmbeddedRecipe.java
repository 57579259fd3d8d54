package id.canting.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What travels inside every file, so that it can be made again.
 *
 * @param version of the program
 * @param recipe the design as a design file's text
 * @param settings what else decided the file, such as the step
 */
public record EmbeddedRecipe(String version, String recipe, SortedMap<String, String> settings) {
    /** Copies the map. */
    public EmbeddedRecipe {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
