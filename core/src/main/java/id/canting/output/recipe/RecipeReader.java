package id.canting.output.recipe;

import id.canting.output.EmbeddedRecipe;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds the recipe that travels inside a file of one format: in the metadata of an SVG or PDF, in the text chunks of a
 * PNG, or in the comments of a DXF. A file is strange until it is read, so nothing it says is believed: what is read is
 * bounded, nothing outside the file is ever fetched, and only the texts this program writes are taken from it.
 */
@FunctionalInterface
public interface RecipeReader {
    /**
     * What a file carries; all of it may be empty. The stream is read as far as it is needed and left open.
     *
     * @param name of the file, for messages
     * @throws id.canting.text.UserError when the file is broken or carries more than a recipe can hold
     */
    EmbeddedRecipe read(String name, InputStream in) throws IOException;

    /**
     * What a file carries, where it carries something.
     *
     * @param name of the file, for messages
     * @throws id.canting.text.UserError when it carries no recipe, or is broken or too large
     */
    default EmbeddedRecipe found(String name, InputStream in) throws IOException {
        EmbeddedRecipe recipe = read(name, in);
        if (RecipeBounds.isNothing(recipe)) {
            throw RecipeBounds.fault("carried.none", name);
        }
        return recipe;
    }
}
