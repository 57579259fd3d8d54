package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Canting;
import id.canting.cloth.Cloth;
import id.canting.design.Step;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Estimate;
import id.canting.estimate.NumberText;
import id.canting.estimate.StepNeeds;
import id.canting.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thread and hours of tying are told alike by the tie sheet and the estimate, for every example that is tied. */
class SameThreadTest {
    @TempDir
    private Path folder;

    static Stream<Path> tied() throws IOException {
        return Stream.concat(Examples.designs().stream(), lessons()).filter(SameThreadTest::ties);
    }

    private static Stream<Path> lessons() throws IOException {
        try (var files = Files.list(Examples.FOLDER.resolve("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".canting.yaml")).sorted().toList().stream();
        }
    }

    private static boolean ties(Path design) {
        try {
            return !Examples.read(design).design().ties().isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String run(Object... words) {
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        String[] all = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = Canting.run(all, OutputStream.nullOutputStream(), faults, Map.of("LANG", "en"));
        assertThat(code).as(faults.toString(StandardCharsets.UTF_8)).isZero();
        return faults.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("tied")
    void tieSheetAndEstimateTellOneFigure(Path design) throws IOException {
        Path pdf = folder.resolve("ties.pdf");
        run("sheet", "ties", design, "--all", "-o", pdf, "--lang", "en");
        Cloth cloth = Made.of(design).cloth();
        Estimate estimate = Estimate.of(cloth, Coefficients.standard(), Examples.LIBRARY.dyes());
        String said;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            said = new PDFTextStripper().getText(document);
        }
        for (Step.Tie tie : cloth.design().ties()) {
            StepNeeds needs = estimate.steps().stream()
                    .filter(step -> step.step().equals(tie.name()))
                    .findFirst()
                    .orElseThrow();
            if (needs.needs().thread() > 0) {
                assertThat(said)
                        .contains(
                                NumberText.with(needs.needs().thread() / 1000, "m")
                                        .in(Language.EN),
                                NumberText.number(needs.needs().allHours(), 1).in(Language.EN) + " h");
            }
        }
        assertThat(said).doesNotContain("an object of that size");
    }
}
