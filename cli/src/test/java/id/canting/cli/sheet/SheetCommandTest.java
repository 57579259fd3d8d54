package id.canting.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets and cards from the command line. */
class SheetCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesTracingPages() throws IOException {
        Path pdf = folder.resolve("trace.pdf");
        Run run = Run.of("sheet", "trace", Designs.tile(folder), "-o", pdf);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("trace.pdf").contains("pages");
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7");
        Run again = Run.of("sheet", "trace", Designs.tile(folder), "-o", pdf);
        assertThat(again.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(again.err()).contains("--force");
    }

    @Test
    void writesAFileAPageWhereAFileHoldsOne() throws IOException {
        Run run = Run.of("sheet", "trace", Designs.tile(folder), "-o", folder.resolve("trace.svg"));
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("trace-01.svg")).content().contains("5 cm");
        assertThat(folder.resolve("trace-02.svg")).isNotEmptyFile();
    }

    @Test
    void aTrialWritesNothing() throws IOException {
        Path design = Designs.tile(folder);
        List<Path> before = list();
        Run run = Run.of("sheet", "trace", design, "-o", folder.resolve("trace.pdf"), "--dry-run", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"written\": false").contains("trace.pdf");
        assertThat(list()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "cloth, --what zone:border, (2 pages)",
        "cloth, --what zone:head, (2 pages)",
        "collaboration, --what zone:border, (2 pages)"
    })
    void aZoneOfBandsIsOneCornerAndOneRepeat(String template, String what, String pages) {
        Path design = folder.resolve("t.canting.yaml");
        assertThat(Run.of("new", design, "--template", template).code()).isZero();
        String pdf = folder.resolve("t.pdf").toString();
        Run run = Run.of(("sheet trace " + design + " -o " + pdf + " " + what).split(" "));
        assertThat(run.err()).contains(pages, "--all");
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --paper a44       | Did you mean "a4"
            --paper a44       | a4, f4, a3, letter, legal
            --what zone:bdy   | Did you mean "body"
            --what motif      | cloth, repeat or zone:NAME
            --wax nothing     | no step with marks is called
            --line 0.2mm      | 0.7 to 5 mm
            --line 1          | mm, cm, m, in
            --overlap 90mm    | 4 to 50 mm
            -o x.dwg          | cannot be written here
            """)
    void refusesWhatCannotBe(String options, String told) throws IOException {
        Object[] words = ("sheet trace " + Designs.tile(folder) + " -n " + options).split(" ");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err().lines().count()).isEqualTo(1);
        assertThat(run.err().toLowerCase(java.util.Locale.ROOT)).contains(told.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aTrialOfTheCatalogueListsEveryCard() {
        Run run = Run.of("catalogue", "-o", folder.resolve("cards"), "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("catalogue.pdf", "byn-udang.pdf", "isn-cecek-pitu.pdf", "byn-pusake-pedade.pdf");
        assertThat(run.out().lines().count()).isGreaterThan(110);
        assertThat(folder.resolve("cards")).doesNotExist();
    }

    @Test
    void aNameThatIsNotDrawnHasACard() {
        Run run = Run.of("motifs", "show", "byn-pusake-pedade", "-o", folder.resolve("card.pdf"));
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("card.pdf")).isNotEmptyFile();
    }

    @Test
    void writesACardForAMachine() throws IOException {
        Path design = Designs.tile(folder);
        Path dxf = folder.resolve("card.dxf");
        Run run = Run.of("sheet", "ties", design, "--stencil", "--what", "repeat", "-o", dxf);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("card.dxf").contains("openings");
        assertThat(dxf).content().contains("CIRCLE").contains("POLYLINE").doesNotContain("SPLINE");
        assertThat(Run.of("sheet", "ties", design, "--stencil", "-o", dxf).code())
                .isEqualTo(ExitCode.MISUSE);
        Run again = Run.of("regen", dxf, "-o", "-");
        assertThat(again.out()).isEqualTo(Files.readString(dxf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --pricking --stencil          | choose one
            --stencil --hole 30mm         | 0.5 and 20 mm
            --pricking --bridge 0.1mm     | 0.5 and 50 mm
            --step dotz                   | Did you mean
            --what half                   | cloth, repeat
            --fold --what repeat          | no fold
            --overlap 90mm                | 4 to 50 mm
            -o ikat.dxf                   | --pricking
            """)
    void refusesWhatNoTieTemplateCanBe(String options, String told) throws IOException {
        Object[] words = ("sheet ties " + Designs.tile(folder) + " -n " + options).split(" ");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err().toLowerCase(java.util.Locale.ROOT)).contains(told.toLowerCase(java.util.Locale.ROOT));
    }
}
