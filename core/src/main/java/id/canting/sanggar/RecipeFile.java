package id.canting.sanggar;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.Format;
import id.canting.text.InputFile;
import id.canting.text.UserError;
import java.io.BufferedInputStream;
import java.nio.file.Path;

/** Files this program made, which carry their recipe. */
public final class RecipeFile {
    private RecipeFile() {}

    /** Whether a file is one that may carry a recipe, by its ending. */
    public static boolean carries(Path file) {
        return Format.ofName(file.toString()).isPresent();
    }

    /**
     * What a file carries.
     *
     * @throws UserError where it cannot be read or carries no recipe
     */
    public static EmbeddedRecipe imprint(Path file) {
        return InputFile.read(file, in -> Format.recipe(file.toString(), in));
    }

    /**
     * The format of a file, as its first bytes say.
     *
     * @throws UserError where it cannot be read
     */
    public static Format format(Path file) {
        return InputFile.read(file, in -> Format.of(new BufferedInputStream(in)));
    }
}
