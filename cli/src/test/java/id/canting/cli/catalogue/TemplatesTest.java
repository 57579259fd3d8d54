package id.canting.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The starter designs as a maker changes them. */
class TemplatesTest {
    static List<String> templates() {
        return NewCommand.TEMPLATES;
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "tile, figure, byn-udang, 260, 240",
        "cloth, leaves, byn-udang, 2400, 1100",
        "collaboration, ground-ties, jmp-kembang-satu-titik, 2000, 1000",
        "collaboration, ground-ties, jmp-titik-tujuh, 2000, 1000",
        "collaboration, ground-ties, jmp-cucung, 2400, 1100",
        "collaboration, apples, byn-udang, 2400, 1100",
        "jumputan, seven, jmp-mawar, 2000, 1000",
        "jumputan, seven, jmp-cucung, 3000, 1300",
        "latihan, figures, byn-daun-nipah, 600, 500",
        "latihan, figures, byn-udang, 500, 400"
    })
    void keepWithAnotherMotifAndAnotherSize(String template, String step, String motif, int width, int height) {
        Path design = folder.resolve("t.canting.yaml");
        assertThat(Run.of("new", design, "--template", template).code()).isZero();
        Run checked = Run.of(
                "check",
                design,
                "--set",
                step + ".motif=" + motif,
                "--set",
                "cloth.width=" + width + " mm",
                "--set",
                "cloth.height=" + height + " mm");
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void explainEveryLineInBothLanguages(String template) throws IOException {
        String text = new String(NewCommand.template(template), StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.matches(".*  # .+ \\| .+"));
    }
}
