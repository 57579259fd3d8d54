package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every kind of PDF the program writes is one for archives (PDF/A-2b), as veraPDF reads it: {@code mvn -Pverapdf test}. */
class ArchiveTest {
    private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

    /** Pictures and sheets of whole cloths, and what else is no command of one file. */
    private static final List<String> MORE = List.of(
            "render EXAMPLES/pedade-pelangi.canting.yaml -o OUT/f.pdf",
            "render EXAMPLES/udang-kuning.canting.yaml --rings exact -o OUT/f.pdf",
            "render EXAMPLES/belida-sulur.canting.yaml --step 2 -o OUT/f.pdf",
            "render EXAMPLES/pedade-tile.canting.yaml --view swatch -o OUT/f.pdf",
            "render EXAMPLES/selendang-wajik.canting.yaml --part 0,0%20300,200 -o OUT/f.pdf",
            "render EXAMPLES/udang-kuning.canting.yaml --bleed 5mm -o OUT/f.pdf",
            "sheet lesson EXAMPLES/lessons/titik-tujuh-satu-hari.lesson.yaml --answers --worksheet -o OUT/f.pdf --both",
            "vary EXAMPLES/pedade-tile.canting.yaml --count 2 --pictures pdf -o OUT/ideas",
            "lookbook EXAMPLES/pedade-tile.canting.yaml --maker EXAMPLES/sanggar.example.yaml -o OUT/book");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void writeDesign() throws IOException {
        Designs.tile(folder);
        Designs.write(folder, "tile.lesson.yaml", "canting-lesson: 1\ndesign: tile.canting.yaml\nparticipants: 7\n");
    }

    static Stream<String> lines() {
        return Makers.LINES.stream().filter(line -> Makers.ending(line).equals("pdf"));
    }

    static Stream<String> more() {
        return MORE.stream();
    }

    @ParameterizedTest
    @DisplayName("C 59: what each command makes is for archives")
    @MethodSource("lines")
    void whatACommandMakesIsForArchives(String line) throws IOException, VeraPDFException {
        List<String> words = Makers.words(line, folder);
        words.addAll(List.of("-o", Files.createDirectory(folder.resolve("out")) + "/f.pdf"));
        assertThat(Run.of(words.toArray()).code()).isIn(ExitCode.DONE, ExitCode.UNMAKEABLE);
        areForArchives();
    }

    @ParameterizedTest
    @DisplayName("C 59: whole cloths, and what several files are made for, are for archives")
    @MethodSource("more")
    void whatElseIsMadeIsForArchives(String line) throws IOException, VeraPDFException {
        Path out = Files.createDirectory(folder.resolve("out"));
        List<String> words = Makers.words(line.replace("EXAMPLES/", EXAMPLES + "/").replace("OUT/", out + "/"), folder);
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.UNMAKEABLE);
        areForArchives();
    }

    @Test
    void aSpoiledFileIsSeen() throws IOException, VeraPDFException {
        Path pdf = folder.resolve("tile.pdf");
        assertThat(Run.of("render", folder.resolve("tile.canting.yaml"), "-o", pdf).code()).isZero();
        byte[] bytes = Files.readAllBytes(pdf);
        String spoiled = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("/OutputIntents", "/OutputIntentx");
        Files.write(pdf, spoiled.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults(pdf)).isNotEmpty();
    }

    private void areForArchives() throws IOException, VeraPDFException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            List<Path> made = files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertThat(made).isNotEmpty();
            for (Path pdf : made) {
                assertThat(faults(pdf)).as(pdf.toString()).isEmpty();
            }
        }
    }

    private static List<String> faults(Path pdf) throws IOException, VeraPDFException {
        List<String> faults = new ArrayList<>();
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            for (TestAssertion fault : validator.validate(parser).getTestAssertions()) {
                faults.add(fault.getRuleId().getClause() + ": " + fault.getMessage());
            }
        }
        return faults.stream().distinct().toList();
    }
}
