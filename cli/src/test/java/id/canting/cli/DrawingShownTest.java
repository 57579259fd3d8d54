package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing of the user's own, looked at before any design uses it. */
class DrawingShownTest {
    private static final String LEAF = """
            <svg xmlns="http://www.w3.org/2000/svg" width="90mm" height="60mm" viewBox="0 0 90 60">
            <g id="klowong" fill="none" stroke="#000"><path id="punggung" d="M14 30 C30 4 68 8 84 30 Z"/></g>
            <g id="tembok"><circle id="buah" cx="8" cy="30" r="5"/></g>
            <text x="1" y="1">daun</text></svg>
            """;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'};

    @TempDir
    private Path folder = Path.of("");

    private Path leaf = Path.of("");

    @BeforeEach
    void draw() throws IOException {
        leaf = Designs.write(folder, "daun.svg", LEAF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It is 81 ×                     | text, which wax cannot follow, line 4          | parts    buah, punggung
            id | Ukurannya 81 ×                 | text, yang tidak dapat diikuti malam, baris 4  | bagian     buah, punggung
            """)
    void wordsTellItsSizeItsPartsAndWhatIsLeftOut(String language, String size, String left, String parts) {
        Run run = Run.in(language, "motifs", "show", leaf);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("usr-daun  daun")
                .contains(size)
                .contains(left)
                .contains(parts);
    }

    @Test
    void jsonTellsTheSameInBothLanguages() {
        Run run = Run.of("motifs", "show", leaf, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\"usr-daun\"")
                .contains("Ukurannya 81 ×")
                .contains("It is 81 ×")
                .contains("\"as-drawn\"");
    }

    @ParameterizedTest
    @CsvSource({"motifs show, kartu.svg", "motifs show, kartu.pdf", "sheet motif, lembar.pdf"})
    void cardAndPageAreMadeAgainFromThemselvesElsewhere(String command, String name) throws IOException {
        Path made = folder.resolve(name);
        String[] words = command.split(" ");
        Run run = Run.of(words[0], words[1], leaf, "-o", made);
        assertThat(run.code()).as(run.err()).isZero();
        Path moved = Files.move(
                made, Files.createDirectories(folder.resolve("jauh/sekali")).resolve(name));
        Files.delete(leaf);
        Run again = Run.of("regen", moved, "-o", "-");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(moved));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foto.png   | made of pixels                          | gambar piksel
            foto.jpg   | made of pixels                          | gambar piksel
            foto.svg   | foto.svg:1:1: this is a PNG file, not an SVG | foto.svg:1:1: ini berkas PNG, bukan SVG
            foto.ai    | Save it as SVG                             | SVG
            """)
    void aPictureOfPixelsGetsAdvice(String name, String english, String indonesian) throws IOException {
        Path photograph = Files.write(folder.resolve(name), PNG);
        Run run = Run.of("motifs", "show", photograph);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains(english).contains("SVG").hasLineCount(1);
        assertThat(Run.in("id", "motifs", "show", photograph).err())
                .contains(indonesian)
                .hasLineCount(1);
    }

    @Test
    void aDrawingThatIsNotThereIsNamed() {
        Run run = Run.of("sheet", "motif", folder.resolve("tiada.svg"), "-o", folder.resolve("x.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("tiada.svg does not exist").hasLineCount(1);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }
}
