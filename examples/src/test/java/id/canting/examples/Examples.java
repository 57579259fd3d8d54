package id.canting.examples;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.svg.SvgWriter;
import id.canting.sanggar.Sanggar;
import id.canting.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The designs beside this module, and what tests do with them. */
final class Examples {
    static final Path FOLDER = Path.of("").toAbsolutePath();
    static final Sanggar SANGGAR = Sanggar.open().in(FOLDER);
    static final Library LIBRARY = SANGGAR.library();

    private Examples() {}

    static List<Path> designs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".canting.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static DesignFile read(String name, String text) {
        return SANGGAR.read(name, text).read();
    }

    static DesignFile read(Path design) throws IOException {
        return read(design.toString(), Files.readString(design));
    }

    static Cloth make(DesignFile design) {
        return Cloth.make(design, LIBRARY);
    }

    static String svg(DesignFile design) {
        return svg(design, make(design));
    }

    static String svg(DesignFile design, Cloth cloth) {
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

    /** The files of a folder by their names, each byte as a letter. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(
                        String.valueOf(file.getFileName()),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
