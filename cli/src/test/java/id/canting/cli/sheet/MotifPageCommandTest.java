package id.canting.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes the page of a motif. */
class MotifPageCommandTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheSamePageAgain() throws IOException {
        Path pdf = folder.resolve("udang.pdf");
        Run run = Run.in("id", "sheet", "motif", "udang", "--paper", "f4", "-o", pdf);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("1 halaman");
        Run again = Run.of("regen", pdf, "-o", folder.resolve("again.pdf"));
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(pdf);
    }

    @Test
    void namesTheNearestMotif() {
        Run run = Run.of("sheet", "motif", "byn-udag", "-o", folder.resolve("a.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("byn-udang");
    }
}
