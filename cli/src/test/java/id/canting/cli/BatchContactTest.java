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

/** The contact sheet of a whole batch. */
class BatchContactTest {
    @TempDir
    private Path folder = Path.of("");

    private Path plan(String contact, String rows) throws IOException {
        Designs.write(folder, "tile.canting.yaml", """
                canting: 1
                title: {id: Coba, en: Trial}
                cloth: {format: plain, width: 40 mm, height: 30 mm}
                steps:
                  - tie: {motif: kembang-satu-titik, layout: {single: [0.5, 0.5]}}
                  - dye: {as: bath, dye: tegeran, dips: 4}
                  - untie: all
                """);
        Designs.write(folder, "t.csv", "bath.dye,{customer}\n" + rows.replace(' ', '\n') + "\n");
        return Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                sample: {method: rows, csv: t.csv}
                outputs: ["{index}.svg"]
                contact: %s
                """.formatted(contact));
    }

    @Test
    void showsEveryItemWithItsNameAndRow() throws IOException {
        Path out = folder.resolve("out");
        Path plan = plan("all.svg", "secang,Ani tingi,Budi wrong,Citra");
        assertThat(Run.of("batch", plan, "-o", out).code()).isEqualTo(ExitCode.PARTLY);
        String sheet = Files.readString(out.resolve("all.svg"));
        assertThat(sheet).contains("2 butir; 1 lainnya tidak bisa dibuat");
        assertThat(Files.readString(out.resolve("SHA256SUMS"))).contains("  all.svg\n");
        Run again = Run.of("regen", out.resolve("all.svg"), "-o", folder.resolve("again.svg"));
        assertThat(again.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(again.err()).contains("batch");
    }

    @Test
    void isTheSameOfShardsAndWhenTakenUpAgain() throws IOException {
        Path plan = plan("all.pdf", "secang,Ani tingi,Budi tegeran,Citra");
        Path out = folder.resolve("out");
        Run.of("batch", plan, "-o", out);
        for (int i = 1; i <= 2; i++) {
            Run.of("batch", plan, "-o", folder.resolve("s" + i), "--shard", i + "/2");
            assertThat(folder.resolve("s" + i + "/all.pdf")).doesNotExist();
        }
        Path whole = folder.resolve("whole");
        assertThat(Run.of("batch", "merge", folder.resolve("s1"), folder.resolve("s2"), "-o", whole)
                        .code())
                .isZero();
        assertThat(BatchTest.files(whole)).isEqualTo(BatchTest.files(out)).containsKey("all.pdf");
        Files.delete(out.resolve("1.svg"));
        Files.delete(out.resolve("all.pdf"));
        assertThat(Run.of("batch", plan, "-o", out, "--resume").code()).isZero();
        assertThat(BatchTest.files(whole)).isEqualTo(BatchTest.files(out));
    }

    @Test
    void goesOnInMoreFilesAndNamesThoseThatAreLeft() throws IOException {
        Path out = folder.resolve("out");
        Path many = plan("all.png", "secang,A ".repeat(25).strip());
        assertThat(Run.of("batch", many, "-n", "-o", out).out()).contains("24.svg", "all-01.png", "all-02.png");
        Run.of("batch", many, "-o", out);
        assertThat(out.resolve("all-01.png")).exists();
        assertThat(out.resolve("all-02.png")).exists();
        assertThat(out.resolve("all.png")).doesNotExist();
        Run fewer = Run.of("batch", plan("all.png", "secang,A ".repeat(24).strip()), "-o", out, "--resume");
        assertThat(fewer.err()).contains("no longer makes").contains("3 in all");
        assertThat(out.resolve("all.png")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all.dxf      | must end in one of .svg, .png, .pdf
            all          | must end in one of
            .pdf         | .pdf
            ../all.pdf   | ../all.pdf
            0.svg        | used by the batch itself
            """)
    void isRefusedAtItsPlace(String contact, String told) throws IOException {
        Run run = Run.of("batch", plan(contact, "secang,Ani"), "-o", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("p.plan.yaml:").contains(told);
    }
}
