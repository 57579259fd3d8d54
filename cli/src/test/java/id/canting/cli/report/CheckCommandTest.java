package id.canting.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check on the command line: its words, its data, its picture, its limits and its exit codes. */
class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path good = Path.of("");
    private Path tight = Path.of("");

    /** The trial tile with so much room that its fruits do not cross. */
    private static final String ROOMY = Designs.TILE
            .replace("width: 120 mm, height: 100 mm", "width: 280 mm, height: 240 mm")
            .replace("cell: [60 mm, 100 mm]", "cell: [140 mm, 240 mm]");

    @BeforeEach
    void writeDesigns() throws IOException {
        good = Designs.write(folder, "good.canting.yaml", ROOMY);
        tight = Designs.write(folder, "tight.canting.yaml", ROOMY.replace("kembang-satu-titik", "titik-tujuh"));
    }

    @ParameterizedTest
    @CsvSource({
        "good, en, 0, OK:",
        "good, id, 0, baik:",
        "tight, en, 4, fingers need 2 mm",
        "tight, id, 4, jari perlu 2 mm"
    })
    void tellsAndEndsWithItsCode(String design, String language, int code, String told) {
        Run run = Run.in(language, "check", design.equals("good") ? good : tight);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).contains(told);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void givesData() {
        Run run = Run.of("check", tight, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.UNMAKEABLE);
        assertThat(run.out())
                .startsWith("{")
                .contains("\"kind\": \"ties\"")
                .contains("\"step\": \"dots\"")
                .contains("\"unit\": \"mm\"")
                .contains("\"hand-room\": 2");
    }

    @ParameterizedTest
    @CsvSource({"hand-room=45mm, 4", "hand-room=1mm, 0", "wax-gap=0.1mm, 0"})
    void takesALimit(String limit, int code) {
        assertThat(Run.of("check", good, "--limit", limit).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hand-rom=3mm  | Did you mean "hand-room"
            hand-room=3   | needs a unit
            hand-room     | hand-room
            """)
    void refusesALimitThatIsNone(String limit, String told) {
        Run run = Run.of("check", good, "--limit", limit);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(told).doesNotContain("Exception");
    }

    @Test
    void listsTheLimitsWithoutADesign() {
        Run run = Run.of("check", "--limits", "--limit", "hand-room=7mm");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("hand-room")
                .contains("7 mm")
                .contains("D07")
                .contains("assumption");
        assertThat(Run.in("id", "check", "--limits").out()).contains("anggapan").contains("0,35 mm");
        assertThat(Run.of("check", "--limits", "--json").out()).startsWith("[").contains("\"basis\"");
    }

    @Test
    void drawsAReportAlsoWhenNothingIsFound() throws IOException {
        Path picture = folder.resolve("report.png");
        assertThat(Run.of("check", tight, "-o", picture + "@50dpi").code()).isEqualTo(ExitCode.UNMAKEABLE);
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(787);
        Path drawing = folder.resolve("report.svg");
        assertThat(Run.of("check", good, "-o", drawing).code()).isZero();
        assertThat(Files.readString(drawing)).contains("width=\"400mm\"").contains("findings: 0");
        assertThat(Run.of("check", good, "-o", drawing).code()).isEqualTo(ExitCode.MISUSE);
        assertThat(Run.of("check", tight, "-o", drawing, "--force").code()).isEqualTo(ExitCode.UNMAKEABLE);
    }

    @Test
    void givesOnlyThePictureToStandardOutput() {
        Run run = Run.of("check", tight, "-o", "-");
        assertThat(run.out()).startsWith("<?xml").endsWith("</svg>\n");
        assertThat(Run.of("check", tight, "-o", "-").bytes()).isEqualTo(run.bytes());
    }

    @Test
    void notesWhatIsNotCustomary() throws IOException {
        String many = ROOMY.replace("motif: buah-pedade,", "motif: buah-pedade, set: {lobes: 9},");
        Run run = Run.of("check", Designs.write(folder, "many.canting.yaml", many));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("note: apples, byn-buah-pedade: lobes is 9")
                .contains("5 to 8");
    }

    @ParameterizedTest
    @CsvSource({"cloth, nila", "jumputan, hijau", "jumputan, ungu", "collaboration, sogan"})
    void presetsOfTheTemplatesCanBeMade(String template, String preset) {
        Path design = folder.resolve("mine.canting.yaml");
        assertThat(Run.of("new", design, "--template", template).code()).isZero();
        Run run = Run.of("check", design, "--preset", preset);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void knowsDrawingsBesideTheDesign() throws IOException {
        Designs.write(folder, "star.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="40mm" viewBox="0 0 40 40">
                <path class="klowong" d="M20 2 L38 38 L2 38 Z"/></svg>
                """);
        Path design = Designs.write(
                folder,
                "own.canting.yaml",
                Designs.TILE.replace(
                        "motif: buah-pedade, zone: body, layout: {lampah: tubrukan, cell: [60 mm, 100 mm]}",
                        "motif: star.svg, zone: body, layout: {lampah: tubrukan, cell: [60 mm, 50 mm]}"));
        Run run = Run.of("check", design);
        assertThat(run.err()).doesNotContain("star.svg");
        assertThat(run.code()).isIn(ExitCode.DONE, ExitCode.UNMAKEABLE);
        assertThat(run.out()).isNotEmpty();
    }
}
