package id.canting.examples;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.motif.svg.SvgMotif;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The designs beside this module, and what tests do with them. */
final class Examples {
    static final DyeLibrary DYES = DyeLibrary.standard();
    static final Path FOLDER = Path.of("").toAbsolutePath();
    static final Catalogue CATALOGUE = Catalogue.load().withDrawings(Examples::drawing);

    private Examples() {}

    /** One of the drawings beside the designs. */
    private static SvgMotif drawing(String name) {
        try {
            return SvgMotif.read(name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException | InvalidPathException e) {
            throw new UserError(Text.same(name + " is not here"));
        }
    }

    static List<Path> designs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".canting.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static DesignFile read(String name, String text) {
        return new DesignReader(CATALOGUE, DYES).read(YamlReader.read(name, text));
    }

    static DesignFile read(Path design) throws IOException {
        return read(design.toString(), Files.readString(design));
    }

    static Cloth make(DesignFile design) {
        return Cloth.make(design, CATALOGUE, DYES);
    }

    static String svg(DesignFile design) {
        Cloth cloth = make(design);
        return svg(cloth.picture(cloth.steps()), DesignWriter.write(design.design()));
    }

    static String svg(Scene scene, String recipe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SvgWriter.write(scene, new EmbeddedRecipe("test", recipe, new TreeMap<>()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
