package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.estimate.Coefficient;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Estimate;
import id.canting.estimate.Needs;
import id.canting.estimate.Prices;
import id.canting.estimate.Task;
import id.canting.layout.ClothFormat;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Estimates of whole cloths: counts exact, amounts such as workshops know them. */
class EstimatesTest {
    /** A cloth of flowers of seven dots, half dropped, about as close as hands leave room for. */
    private static final String TITIK_TUJUH = """
            canting: 1
            title: {id: Titik tujuh, en: Seven dots}
            seed: 3
            cloth: {format: plain, width: 2500 mm, height: 1050 mm, fibre: viscose, weight: 110 g/m2}
            steps:
              - tie: {motif: titik-tujuh, zone: body, layout: {lampah: ondo-ende, cell: [140 mm, 140 mm]}}
              - dye: {dye: naptol-merah, dips: 1}
              - untie: all
            """;

    static List<Path> designs() throws IOException {
        return Examples.designs();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void countsTheMarksOfTheClothLaidFlat(Path design) {
        Cloth cloth = Made.of(design).cloth();
        Estimate estimate = Estimate.of(cloth, Coefficients.standard(), Examples.LIBRARY.dyes());
        long dots = 0;
        long ties = 0;
        double length = 0;
        for (Drawing drawing : cloth.drawings().values()) {
            for (var part : drawing.flattened()) {
                dots += part.mark() instanceof Mark.WaxDot ? 1 : 0;
                ties += part.mark() instanceof Mark.Tie ? 1 : 0;
                length += part.mark() instanceof Mark.WaxLine line
                        ? line.centre().track(0.05).length()
                        : 0;
            }
        }
        var marks = estimate.total().marks();
        assertThat(marks.dots()).isEqualTo(dots);
        assertThat(marks.ties().values().stream().mapToLong(count -> count).sum())
                .isEqualTo(ties);
        // Lines that lie upon each other count once: in these designs they are few.
        assertThat(marks.length()).isBetween(length * 0.98, length * 1.0001);
    }

    /** A long cloth in batik takes some hundred grams of wax, days of work, and tens of litres of water. */
    @ParameterizedTest
    @MethodSource("designs")
    void isWhatAWorkshopKnows(Path design) {
        Cloth cloth = Made.of(design).cloth();
        Estimate estimate = Estimate.of(cloth, Coefficients.standard(), Examples.LIBRARY.dyes());
        Needs total = estimate.total();
        assertThat(total.water().waste()).isLessThan(total.water().total() + 1e-9);
        if (cloth.design().cut().format() == ClothFormat.KAIN_PANJANG) {
            assertThat(total.wax()).isBetween(150.0, 900.0);
            assertThat(total.hours(Task.WAXING)).isBetween(12.0, 160.0);
            assertThat(total.water().total()).isBetween(20.0, 200.0);
            // One test of a university took about 170 minutes for the outlines of a cloth it does not describe.
            double outlines =
                    total.marks().length(Role.KLOWONG) / Coefficients.standard().get(Coefficient.KLOWONG_SPEED) / 60;
            assertThat(outlines).isBetween(170 / 4.0, 170 * 4.0);
        }
    }

    /** Source J07: a cloth of titik tujuh is about three days of tying. */
    @Test
    void titikTujuhTakesAboutThreeDaysToTie() {
        Estimate estimate = Estimate.of(
                Examples.make(Examples.read("titik-tujuh", TITIK_TUJUH)),
                Coefficients.standard(),
                Examples.LIBRARY.dyes());
        double days =
                estimate.total().hours(Task.TYING) / Coefficients.standard().get(Coefficient.DAY_HOURS);
        assertThat(days).isBetween(2.0, 4.5);
    }

    @Test
    void examplePricesSayThatTheyAreInvented() throws IOException {
        String text = Files.readString(Examples.FOLDER.resolve("prices.example.yaml"));
        assertThat(text).contains("EXAMPLE ONLY").contains("CONTOH SAJA");
        Prices prices = Prices.read("prices.example.yaml", text, Examples.LIBRARY.dyes());
        assertThat(prices.currency()).isEqualTo("contoh");
        assertThat(prices.prices()).hasSizeGreaterThan(15);
    }
}
