package id.canting.cli.shell;

import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.format.Format;
import id.canting.text.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recipes wherever they are: in a design file, or carried by a file this program made. */
public final class Recipes {
    private Recipes() {}

    /** Whether a file is one that may carry a recipe, by its ending. */
    public static boolean carries(Path file) {
        return Format.ofName(file.toString()).isPresent();
    }

    /** The tree of a design file, or of the recipe in a file that carries one. */
    public static Node tree(Path file) {
        String name = file.toString();
        return YamlReader.read(name, carries(file) ? imprint(file).recipe() : Library.text(file));
    }

    /**
     * What a file carries.
     *
     * @throws UserError where it cannot be read or carries no recipe
     */
    public static EmbeddedRecipe imprint(Path file) {
        try (InputStream in = open(file)) {
            return Format.recipe(file.toString(), in);
        } catch (IOException e) {
            throw new UserError(Terminal.MESSAGES.text("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /** The format of a file, as its first bytes say. */
    public static Format format(Path file) {
        try (InputStream in = new BufferedInputStream(open(file))) {
            return Format.of(in);
        } catch (IOException e) {
            throw new UserError(Terminal.MESSAGES.text("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new UserError(Terminal.MESSAGES.text("file.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new UserError(Terminal.MESSAGES.text("file.directory", file));
        }
        return Files.newInputStream(file);
    }
}
