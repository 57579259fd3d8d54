package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.geometry.Box;
import id.canting.mark.Middles;
import id.canting.mark.Part;
import id.canting.motif.Hand;
import id.canting.motif.Motif;
import id.canting.random.RandomSource;
import id.canting.sanggar.Sanggar;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a motif or a drawing stands on the cloth, said by {@code size}. */
class FigureSizeTest {
    /** Lines 40 x 20 whose true size no unit tells. */
    private static final String DIAMOND = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24'>"
            + "<path fill='none' stroke='#000' d='M4 12L24 2L44 12L24 22z'/></svg>";

    /** A drawing's own lengths are kept to a ten thousandth of a mm, which a size makes larger, mm. */
    private static final double DRAWN = 0.002;

    private static final Sanggar SANGGAR = Sanggar.open();

    @TempDir
    private Path folder = Path.of("");

    private static String design(String wax) {
        return """
                canting: 1
                cloth: {format: plain, width: 160 mm, height: 120 mm}
                steps:
                  - wax: {as: field, %s}
                  - dye: {dye: indigofera, dips: 6}
                  - boil-out: all
                drawings: {a.svg: "%s"}
                """.formatted(wax, DIAMOND);
    }

    private static Source.Figure figure(String wax) {
        Design design = SANGGAR.read("x.yaml", design(wax)).design();
        return design.steps().stream()
                .flatMap(step -> step.marks().stream())
                .flatMap(marks -> marks.source().repeat().stream())
                .flatMap(repeat -> repeat.figures().stream())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90 mm                           | 90
            9 cm                            | 90
            {width: 90 mm}                  | 90
            {height: 30 mm}                 | 60
            {width: 90 mm, height: 30 mm}   | 60
            {width: 50 mm, height: 300 mm}  | 50
            1 mm                            | 1
            """)
    void aDrawingIsAsWideAsItsSizeLetsIt(String size, double width) {
        for (String wax :
                new String[] {"motif: a.svg, size: " + size, "motifs: [{motif: a.svg, size: " + size + "}]"}) {
            Source.Figure figure = figure(wax + ", layout: {single: [0.5, 0.5]}");
            assertThat(figure.use().set()).containsOnlyKeys("width");
            assertThat(figure.scale()).isEqualTo(1);
            String set = figure.use().set().getOrDefault("width", "");
            assertThat(Double.parseDouble(set.replace(" mm", ""))).isCloseTo(width, within(DRAWN));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 mm                         | 40 | 4000
            {height: 40 mm}               | 4000 | 40
            {width: 40 mm, height: 9 mm}  | 40 | 9
            """)
    void aMotifFitsWithinItsSize(String size, double width, double height) {
        Source.Figure figure = figure("motif: buah-pedade, layout: {single: [0.5, 0.5]}, size: " + size);
        Motif motif = SANGGAR.library().catalogue().motif("buah-pedade");
        Box box =
                motif
                        .draw(motif.parameters().defaults(), new Hand(1.5, 0.8, 0, RandomSource.of(1)))
                        .flattened()
                        .stream()
                        .map(Part::mark)
                        .map(Middles::box)
                        .reduce(Box::with)
                        .orElseThrow();
        double share = Math.min(width / box.width(), height / box.height());
        assertThat(figure.scale()).isCloseTo(share, within(1e-5));
        assertThat(figure.use().set()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            motifs: [{motif: a.svg, size: 9 mm, scale: 2}]   | keep one            | pilih salah satu
            motif: a.svg, set: {width: 9 mm}, size: 8 mm     | keep one            | pilih salah satu
            motif: byn-gelombang, size: 9 mm                 | is a band           | adalah pinggiran
            bands: {motif: byn-gelombang}, size: 9 mm        | "bands"             | "bands"
            motif: a.svg, size: 0 mm                         | between 1 and 5000  | antara 1 dan 5000
            motif: a.svg, size: -3 mm                        | between 1 and 5000  | antara 1 dan 5000
            motif: a.svg, size: 5001 mm                      | between 1 and 5000  | antara 1 dan 5000
            motif: a.svg, size: {}                           | height: 90 mm       | height: 90 mm
            motif: a.svg, size: {height: 0 mm}               | between 1 and 5000  | antara 1 dan 5000
            motif: a.svg, size: {heigth: 9 mm}               | "height"            | "height"
            motif: a.svg, size: large                        | "large"             | "large"
            """)
    void whatCannotBeIsToldAtItsPlace(String wax, String english, String indonesian) throws IOException {
        String layout = wax.contains("bands") ? "" : ", layout: {single: [0.5, 0.5]}";
        Path design = Designs.write(folder, "a.canting.yaml", design(wax + layout));
        Run run = Run.of("render", design, "-o", folder.resolve("a.svg"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.canting.yaml:4:").contains(english).hasLineCount(1);
        assertThat(Run.in("id", "render", design, "-o", folder.resolve("a.svg")).err())
                .contains("a.canting.yaml:4:")
                .contains(indonesian)
                .hasLineCount(1);
    }

    @Test
    void aSizeGuessedIsToldAndASizeGivenIsNot() throws IOException {
        String layout = ", layout: {single: [0.5, 0.5]}";
        Path guessed = Designs.write(folder, "a.canting.yaml", design("motif: a.svg" + layout));
        Path given = Designs.write(folder, "b.canting.yaml", design("motif: a.svg, size: 40 mm" + layout));
        assertThat(Run.of("check", guessed).out()).contains("a.svg does not state its size in mm");
        assertThat(Run.in("id", "check", guessed).out()).contains("a.svg tidak menyebut ukurannya dalam mm");
        assertThat(Run.of("check", given).out()).doesNotContain("a.svg");
        assertThat(Run.in("id", "check", given).out()).doesNotContain("a.svg");
    }

    @ParameterizedTest
    @CsvSource({"161 mm, true", "160 mm, false"})
    void aDrawingLargerThanItsClothIsTold(String size, boolean told) throws IOException {
        Path design = Designs.write(
                folder, "a.canting.yaml", design("motif: a.svg, size: " + size + ", layout: {single: [0.5, 0.5]}"));
        assertThat(Run.of("check", design).out().contains("larger than the cloth"))
                .isEqualTo(told);
        assertThat(Run.in("id", "check", design).out().contains("lebih besar daripada kainnya"))
                .isEqualTo(told);
    }
}
