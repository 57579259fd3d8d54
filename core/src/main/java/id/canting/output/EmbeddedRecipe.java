package id.canting.output;

import id.canting.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What travels inside every file, so that it can be made again.
 *
 * @param version of the program
 * @param recipe the design as a design file's text
 * @param settings what else decided the file, such as the step
 */
public record EmbeddedRecipe(String version, String recipe, SortedMap<String, String> settings) {
    private static final String DESIGN = "canting:";

    private static final int ALPHABET = 26;

    /** Enough for all sums. */
    private static final int LETTERS = 7;

    /** Copies the map. */
    public EmbeddedRecipe {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whether what made the file is a design; else a drawing, or nothing but the program. */
    public boolean carriesDesign() {
        return recipe.startsWith(DESIGN);
    }

    /** The language of the words in the file, as its command names it; Indonesian where none is named. */
    public Language language() {
        return ReplayCommand.parse(settings.getOrDefault(ReplayCommand.SETTING, ""))
                .language();
    }

    /**
     * A short mark of the recipe, letters alone, since digits among them can look like numbers: names that begin with it do not clash with those of another design
     * where two files are put into one.
     */
    public String mark() {
        CRC32 sum = new CRC32();
        sum.update(recipe.getBytes(StandardCharsets.UTF_8));
        StringBuilder mark = new StringBuilder("k");
        for (long rest = sum.getValue(), i = 0; i < LETTERS; i++, rest /= ALPHABET) {
            mark.append((char) ('a' + rest % ALPHABET));
        }
        return mark.toString();
    }
}
