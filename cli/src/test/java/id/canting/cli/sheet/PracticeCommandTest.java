package id.canting.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that makes exercises. */
class PracticeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheSameExercisesAgain() throws IOException {
        Path pdf = folder.resolve("latihan.pdf");
        Run run =
                Run.of("sheet", "practice", "--only", "dots,isen", "--isen", "sawut,cecek", "--lang", "id", "-o", pdf);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("latihan.pdf");
        Run again = Run.of("regen", pdf, "-o", folder.resolve("again.pdf"));
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(pdf);
    }

    @Test
    void writesNothingOnTrial() {
        Run run = Run.of("sheet", "practice", "--only", "lines", "-n", "-o", folder.resolve("a.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.exists(folder.resolve("a.pdf"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--only, doodles, 'dots, lines, curves'",
        "--isen, sawit, 'isn-sawut'",
        "--motif, byn-udag, 'byn-udang'",
        "--motif, titik-tujuh, 'no wax outline'"
    })
    void saysWhatIsWrong(String option, String value, String said) {
        Run run = Run.of("sheet", "practice", option, value, "--lang", "en", "-o", folder.resolve("a.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(said);
    }
}
