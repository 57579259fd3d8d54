package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.IOException;
import java.io.InputStream;

/** Finds the recipe in the comments at the head of a file of G-code; nothing after the first other line is read. */
public final class GcodeRecipeReader {
    private static final String COMMENT = "; ";

    private GcodeRecipeReader() {}

    /** As {@link RecipeReader#read}. */
    public static EmbeddedRecipe read(String name, InputStream in) throws IOException {
        AsciiLines lines = new AsciiLines(name, in);
        return CarriedComments.read(name, () -> {
            String line = lines.next();
            return line.startsWith(COMMENT) ? line.substring(COMMENT.length()) : "";
        });
    }
}
