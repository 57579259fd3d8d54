package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of the table at the command line. */
class FormatsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isWrittenReadAndMadeAgain(Format format) throws IOException {
        Path design = Designs.tile(folder);
        Path file = folder.resolve("out." + format.ending());
        List<Object> render = new ArrayList<>(List.of("render", design, "-o", file));
        if (format == Format.GCODE) {
            render.addAll(List.of("--template", "../examples/machines/pen-plotter.gcode.yaml"));
        }
        assertThat(Run.of(render.toArray()).code()).isEqualTo(ExitCode.DONE);
        Path again = folder.resolve("again." + format.ending());
        assertThat(Run.of("regen", file, "-o", again).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
        assertThat(Run.of("estimate", file).code())
                .as("a %s is taken as a design", format)
                .isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanWritesItAsRenderDoes(Format format) throws IOException {
        Path design = Designs.tile(folder);
        String name = "out." + format.ending();
        Path plan = Files.writeString(
                folder.resolve("p.plan.yaml"), "canting-plan: 1\ndesign: tile.canting.yaml\noutputs: [" + name + "]\n");
        Run batch = Run.of("batch", plan, "-o", folder.resolve("made"));
        if (format == Format.GCODE) {
            assertThat(batch.code()).isEqualTo(ExitCode.MISUSE);
            assertThat(batch.err()).contains("p.plan.yaml:3:", "name with template:");
            return;
        }
        assertThat(batch.code()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("render", design, "--lang", "id", "-o", folder.resolve(name))
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.mismatch(folder.resolve(name), folder.resolve("made").resolve(name)))
                .isEqualTo(-1);
    }

    @Test
    void helpNamesThemAll() {
        String all = Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining("|"));
        assertThat(Run.of("render", "--help").out()).contains("--format=" + all);
    }

    @ParameterizedTest
    @EnumSource
    void dotsWithoutPixelsAreRefused(Format format) throws IOException {
        Path design = Designs.tile(folder);
        if (format.dots().isEmpty() && format.holds(Content.PICTURE)) {
            Run run = Run.of("render", design, "-o", folder.resolve("x." + format.ending()) + "@100dpi");
            assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
            assertThat(run.err()).contains("no pixels");
        }
    }
}
