package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moves of a tool in the words of a template. */
class GcodeTest {
    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        design = Designs.tile(folder);
    }

    @Test
    @DisplayName("B 38: G-code is written from a template, carries it, and is made again without it")
    void gcodeCarriesItsTemplate() throws IOException {
        Path template = Designs.write(
                folder, "mine.yaml", Files.readString(Path.of("../examples/machines/pen-plotter.gcode.yaml")));
        Path gcode = folder.resolve("p.gcode");
        Run made = Run.of("render", design, "-o", gcode, "--template", template);
        assertThat(made.code()).as(made.err()).isZero();
        Files.delete(template);
        Run again = Run.in("id", "regen", gcode, "-o", "-");
        assertThat(again.err()).isEmpty();
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(gcode));
        Path picture = folder.resolve("again.svg");
        assertThat(Run.of("render", gcode, "-o", picture).code()).isZero();
    }

    @Test
    @DisplayName("B 38: nothing is written of what reaches beyond the bed")
    void gcodeStaysOnTheBed() throws IOException {
        String small = Files.readString(Path.of("../examples/machines/pen-plotter.gcode.yaml"))
                .replace("[300 mm, 200 mm]", "[100 mm, 100 mm]");
        Path gcode = folder.resolve("p.gcode");
        for (String language : List.of("en", "id")) {
            Run run = Run.in(
                    language, "render", design, "-o", gcode, "--template", Designs.write(folder, "small.yaml", small));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("100 × 100 mm", "klowong").doesNotContain("Exception");
            assertThat(gcode).doesNotExist();
        }
    }
}
