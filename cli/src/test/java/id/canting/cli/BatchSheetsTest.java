package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches that write PDFs and sheets. */
class BatchSheetsTest {
    @TempDir
    private Path folder;

    private Path plan(String outputs) throws IOException {
        Designs.tile(folder);
        return Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {first-bath.dips: [2, 5]}
                outputs: [%s]
                """.formatted(outputs));
    }

    @Test
    void writesWhatTheCommandsWrite() throws IOException {
        Path plan = plan("'{name}.pdf', {sheet: trace, file: '{name}-trace.pdf', paper: f4, what: repeat}");
        Path out = folder.resolve("out");
        assertThat(Run.of("batch", plan, "-o", out).code()).isZero();
        Path design = folder.resolve("tile.canting.yaml");
        Path trace = folder.resolve("trace.pdf");
        Run traced = Run.in(
                "id",
                "sheet",
                "trace",
                design,
                "--set",
                "first-bath.dips=5",
                "--paper",
                "f4",
                "--what",
                "repeat",
                "-o",
                trace);
        assertThat(traced.code()).isZero();
        assertThat(Files.mismatch(trace, out.resolve("tile-0001-trace.pdf"))).isEqualTo(-1);
        Path again = folder.resolve("again.pdf");
        assertThat(Run.of("regen", out.resolve("tile-0000.pdf"), "-o", again).code())
                .isZero();
        assertThat(Files.mismatch(again, out.resolve("tile-0000.pdf"))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {sheet: lesson, file: '{name}.pdf'}             | there is trace
            {sheet: trace, file: '{name}.pdf', paper: a44}  | Did you mean "a4"
            {sheet: trace, file: '{name}.svg'}              | one file of several pages: .pdf
            {sheet: trace, file: '{name}.pdf', papr: a4}    | Did you mean "paper"
            """)
    void refusesAtItsPlace(String output, String told) throws IOException {
        Run run = Run.of("batch", plan(output), "-o", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("p.plan.yaml:4:").contains(told);
    }
}
