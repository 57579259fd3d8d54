package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every design that the documents show can be made. */
class DocumentsTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static List<String> designs(String document) throws IOException {
        Path file = Examples.FOLDER.resolveSibling("docs").resolve(document);
        Matcher match = BLOCK.matcher(Files.readString(file));
        List<String> designs = new ArrayList<>();
        while (match.find()) {
            designs.add(match.group(1));
        }
        return designs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"design-file.md", "berkas-rancangan.md"})
    void everyDesignCanBeMade(String document) throws IOException {
        List<String> designs = designs(document);
        assertThat(designs).hasSize(3);
        for (String text : designs) {
            Cloth cloth = Examples.make(Examples.read(document, text));
            List<Element> painted = new ArrayList<>();
            for (Layer layer : cloth.picture(cloth.steps()).layers()) {
                painted.addAll(layer.elements());
            }
            assertThat(painted).hasSizeGreaterThan(1);
        }
    }

    @Test
    void bothDocumentsShowTheSameWork() throws IOException {
        List<String> english = designs("design-file.md");
        List<String> indonesian = designs("berkas-rancangan.md");
        for (int i = 0; i < english.size(); i++) {
            assertThat(english.get(i).lines().count())
                    .isEqualTo(indonesian.get(i).lines().count());
        }
    }
}
