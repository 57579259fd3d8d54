package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Canting;
import id.canting.cloth.Cloth;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Makeability;
import id.canting.sheet.lesson.LessonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready lessons: each is printed by one command, on a cloth that hands can make in the time it says. */
class LessonsTest {
    @TempDir
    private Path folder;

    static List<Path> lessons() throws IOException {
        try (var files = Files.list(Examples.FOLDER.resolve("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".lesson.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(Object... words) {
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        String[] all = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int code = Canting.run(all, OutputStream.nullOutputStream(), faults, Map.of("LANG", "id"));
        assertThat(code).as(faults.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void thereAreThree() throws IOException {
        assertThat(lessons()).hasSize(3);
    }

    @ParameterizedTest
    @DisplayName("E 78: one command prints the lesson, and the trainer's answers apart from it")
    @MethodSource("lessons")
    void isPrintedByOneCommand(Path lesson) throws IOException {
        Path pdf = folder.resolve("pelajaran.pdf");
        run("sheet", "lesson", lesson, "--answers", "--worksheet", "-o", pdf, "--lang", "id+en");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("pelajaran.pdf", "pelajaran-kunci.pdf", "pelajaran-lembar-kerja.pdf");
        }
        assertThat(text(pdf))
                .contains("Keselamatan kerja", "Safety first", "Langkah kerja", "Colour key", "Belum kompeten (BK)")
                .as("its time is enough")
                .doesNotContain("Waktunya kurang", "There is less time");
        assertThat(text(folder.resolve("pelajaran-kunci.pdf"))).contains("hanya untuk pelatih", "for the trainer only");
    }

    @Test
    void theTrainerIsToldWhatToPrintAndWhatItCosts() throws IOException {
        Path lesson = Examples.FOLDER.resolve("lessons").resolve("kolaborasi-dua-hari.lesson.yaml");
        Path prices = Files.writeString(
                folder.resolve("harga.yaml"),
                "canting-prices: 1\ncurrency: Rp\ncloth-per-m2: 45000\nwax-per-kg: 85000\n");
        Path pdf = folder.resolve("pelajaran.pdf");
        run("sheet", "lesson", lesson, "--trainer", "--worksheet", "--answers", "--prices", prices, "-o", pdf);
        String said = text(folder.resolve("pelajaran-pelatih.pdf"));
        for (String book : List.of("pelajaran", "pelajaran-lembar-kerja", "pelajaran-kunci", "pelajaran-pelatih")) {
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve(book + ".pdf")))) {
                assertThat(said)
                        .as(book)
                        .containsPattern("(?m)(^|[a-z] )" + document.getNumberOfPages() + " [0-9]+ [0-9]+");
            }
        }
        // 20 cloths of 30 cm by 40 cm at Rp 45,000; what has no price is left out of the sum and named so.
        assertThat(said)
                .contains("kain 2,4 m2 45.000/m2 108.000", "Jumlah bahan yang ada harganya", "Daftar hadir")
                .doesNotContain("jam kerja");
    }

    @Test
    void pricesNeedTheTrainersPages() {
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        Path lesson = Examples.FOLDER.resolve("lessons").resolve("kolaborasi-dua-hari.lesson.yaml");
        String[] words = {"sheet", "lesson", lesson.toString(), "--prices", "x.yaml", "-o", folder + "/x.pdf"};
        assertThat(Canting.run(words, OutputStream.nullOutputStream(), faults, Map.of("LANG", "id")))
                .isEqualTo(2);
        assertThat(faults.toString(StandardCharsets.UTF_8)).contains("--trainer");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void meetingsThatAFileWritesAreNotChangedByTheCommandLine(Path lesson) {
        for (String option : List.of("--days=5", "--hours=2")) {
            ByteArrayOutputStream faults = new ByteArrayOutputStream();
            String[] words = {"sheet", "lesson", lesson.toString(), option, "-o", folder + "/x.pdf"};
            assertThat(Canting.run(words, OutputStream.nullOutputStream(), faults, Map.of("LANG", "id")))
                    .isEqualTo(2);
            assertThat(faults.toString(StandardCharsets.UTF_8)).contains("meetings:");
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void itsClothCanBeMade(Path lesson) throws IOException {
        LessonReader read = LessonReader.read(lesson.toString(), Files.readString(lesson));
        Path design = lesson.resolveSibling(read.design());
        Cloth cloth = Examples.make(Examples.read(design));
        assertThat(Makeability.check(cloth, CraftLimits.USUAL)).isEmpty();
    }

    @Test
    @DisplayName("E 66: a new collaboration gives the whole lesson without editing")
    void aNewDesignGivesTheWholeLesson() throws IOException {
        run("new", folder.resolve("kain.canting.yaml"), "--template", "collaboration");
        Path pdf = folder.resolve("kain.pdf");
        run("sheet", "lesson", folder.resolve("kain.canting.yaml"), "-o", pdf, "--lang", "id");
        String said = text(pdf);
        int at = -1;
        for (String part : List.of(
                "Tujuan",
                "Jadwal",
                "Keselamatan kerja",
                "Alat dan bahan",
                "Langkah kerja",
                "Kunci warna",
                "Halaman jiplakan",
                "Langkah ikat 1",
                "Penilaian",
                "Istilah batik dan jumputan",
                "Lembar kerja")) {
            int next = said.indexOf("\n" + part, at + 1);
            assertThat(next).as(part).isGreaterThan(at);
            at = next;
        }
    }
}
