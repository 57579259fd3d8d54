package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.IOException;
import java.io.InputStream;

/** Finds the recipe in the comments at the head of a DXF; nothing after the first group that is no comment is read. */
public final class DxfRecipeReader {
    private static final String COMMENT = "999";

    private DxfRecipeReader() {}

    /** As {@link RecipeReader#read}. */
    public static EmbeddedRecipe read(String name, InputStream in) throws IOException {
        AsciiLines lines = new AsciiLines(name, in);
        return CarriedComments.read(name, () -> lines.next().strip().equals(COMMENT) ? lines.next() : "");
    }
}
