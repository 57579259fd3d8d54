package id.canting.sheet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.output.EmbeddedRecipe;
import id.canting.output.svg.SvgWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies that were looked at and found good; {@code -Dgolden.write=true} takes new ones. */
class GoldenCopiesTest {
    private static final Path FOLDER = Path.of("src/test/resources/id/canting/sheet/practice");

    @ParameterizedTest
    @CsvSource({"CURVES, 1, wave", "TIES, 1, rings", "DOTS, 3, dots"})
    @DisplayName("E 72: start dot, arrow, solid, faded, dots and blank are as they were")
    void areAsTheyWere(Skill skill, int index, String name) throws IOException {
        Exercise exercise = (switch (skill) {
                    case CURVES -> Basics.curves(120);
                    case TIES -> Knots.all(120);
                    default -> Basics.dots(120);
                })
                .get(index);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(CopyPage.copies(exercise, 130), new EmbeddedRecipe("0", "", new TreeMap<>()), out);
        String svg = out.toString(StandardCharsets.UTF_8);
        Path golden = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(golden));
    }
}
