package id.canting.cli;

import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.output.Carried;
import id.canting.output.Imprint;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Recipes wherever they are: in a design file, or carried by a picture. */
final class Recipes {
    private Recipes() {}

    /** The tree of a design file, or of the recipe in an SVG or PNG. */
    static Node tree(Path file) {
        String name = file.toString();
        String ending = name.toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".svg") && !ending.endsWith(".png")) {
            return YamlReader.read(name, Library.text(file));
        }
        if (!Files.exists(file)) {
            throw new UserError(Terminal.MESSAGES.text("file.missing", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            Imprint imprint = Carried.read(name, in);
            return YamlReader.read(name, imprint.recipe());
        } catch (IOException e) {
            throw new UserError(Terminal.MESSAGES.text("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }
}
