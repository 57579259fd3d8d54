package id.canting.sanggar;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.recipe.RecipeReader;
import id.canting.text.InputFile;
import id.canting.text.UserError;
import java.io.BufferedInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Files this program made, which carry their recipe. */
public final class RecipeFile {
    private static final Set<String> CARRIERS = Set.of("svg", "png", "pdf", "dxf");

    private RecipeFile() {}

    /** Whether a file is one that may carry a recipe, by its ending. */
    public static boolean carries(Path file) {
        String name = file.toString();
        return CARRIERS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * What a file carries.
     *
     * @throws UserError where it cannot be read or carries no recipe
     */
    public static EmbeddedRecipe imprint(Path file) {
        return InputFile.read(file, in -> RecipeReader.read(file.toString(), in));
    }

    /**
     * The ending that files of a file's format have.
     *
     * @throws UserError where it cannot be read
     */
    public static String format(Path file) {
        return InputFile.read(file, in -> RecipeReader.format(new BufferedInputStream(in)));
    }
}
