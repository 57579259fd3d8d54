package id.canting.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sheets tell hands to do at baths: the same work and the same amounts, wherever it is printed. */
class DyeSheetsTest {
    private static final String DESIGN = """
            canting: 1
            cloth: {format: plain, width: 900 mm, height: 600 mm, fibre: cotton, weight: 120 g/m2}
            steps:
              - tie: {as: t, motif: titik-tujuh, layout: {single: [0.5, 0.5]}}
              - dye: {as: bath, DYE}
              - untie: all
            """;

    @TempDir
    private Path folder = Path.of("");

    private String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The lesson of one learner mixes for one cloth what the step sheet and the estimate mix. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dye: naptol-biru| naphthol blue 3.5 g; TRO (wetting agent) 7 g; caustic soda (NaOH) 7 g| diazo salt 7 g",
                "dye: indigosol-biru| indigosol blue 2.5 g; sodium nitrite (NaNO2) 4 g| hydrochloric acid (HCl) 15 mL",
                "dye: remazol-merah| remazol red 1.9 g; common salt (NaCl) 80 g| soda ash (Na2CO3) 7 g",
                "'dye: remazol-merah, method: colet'| remazol red 3.8 g| waterglass 250 mL",
                "dye: indigofera| indigo 500 g| palm sugar 25 g",
                "dye: tingi| tingi bark 225 g| alum 70 g",
            })
    void sheetsAgreeOnTheWorkAndItsAmounts(String dye, String first, String second) throws IOException {
        Path design = Designs.write(folder, "a.canting.yaml", DESIGN.replace("DYE", dye));
        Path steps = folder.resolve("steps.pdf");
        Path lesson = folder.resolve("lesson.pdf");
        assertThat(Run.of("sheet", "steps", design, "-o", steps).code()).isZero();
        assertThat(Run.of(
                                "sheet",
                                "lesson",
                                design,
                                "--participants",
                                "1",
                                "--group",
                                "1",
                                "--only",
                                "lesson",
                                "-o",
                                lesson)
                        .code())
                .isZero();
        String estimate = Run.of("estimate", design).out();
        for (String said : new String[] {text(steps), text(lesson)}) {
            assertThat(said).contains(first, second);
        }
        for (String amount : (first + "; " + second).split("; ")) {
            if (!amount.startsWith("TRO") && !amount.startsWith("alum")) {
                assertThat(estimate).contains(amount);
            }
        }
    }

    /** Every dye is printed with what fixes it, in both languages, and nobody is told to leave that out. */
    @ParameterizedTest
    @CsvSource({
        "naptol-merah",
        "indigosol-ungu",
        "remazol-biru",
        "indigofera",
    })
    void noSheetLeavesAFixedDyeUnfixed(String dye) throws IOException {
        Path design = Designs.write(folder, "a.canting.yaml", DESIGN.replace("DYE", "dye: " + dye));
        Path steps = folder.resolve("steps.pdf");
        Path spec = folder.resolve("spec.pdf");
        assertThat(Run.in("id", "sheet", "steps", design, "-o", steps).code()).isZero();
        assertThat(Run.in("id", "sheet", "spec", design, "-o", spec).code()).isZero();
        assertThat(text(steps) + text(spec) + Run.in("id", "estimate", design).out())
                .containsIgnoringCase("bilas")
                .doesNotContain("tanpa fiksasi");
    }

    /** Warnings stand on the page before what they warn of. */
    @ParameterizedTest
    @CsvSource({
        "naptol-merah, Kacamata pelindung, Larutkan naptol",
        "indigosol-ungu, gas coklat beracun, Tuang asam ke dalam",
        "remazol-biru, Keduanya basa, larutkan soda abu",
    })
    void warningsStandBeforeTheStep(String dye, String warning, String step) throws IOException {
        Path design = Designs.write(folder, "a.canting.yaml", DESIGN.replace("DYE", "dye: " + dye));
        Path steps = folder.resolve("steps.pdf");
        assertThat(Run.in("id", "sheet", "steps", design, "-o", steps).code()).isZero();
        String said = text(steps);
        assertThat(said.indexOf(warning)).isPositive().isLessThan(said.lastIndexOf(step));
    }
}
