package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    @TempDir
    private Path folder = Path.of("");

    private Path design = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        design = Designs.tile(folder);
    }

    @Test
    void tellsAmountsInBothLanguages() {
        Run english = Run.of("estimate", design);
        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .contains("wax to melt")
                .contains("waste water")
                .contains("Not counted");
        Run indonesian = Run.in("id", "estimate", design);
        assertThat(indonesian.out()).contains("malam").contains("air limbah");
        assertThat(indonesian.out().lines().count())
                .isEqualTo(english.out().lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cloth-per-m2: 45.000             | prices.yaml:3:15: cloth-per-m2: "45.000" can be read as 45000 or as 45.0;
            cloth-per-m2: "45,000"           | cloth-per-m2: "45,000" can be read as 45000 or as 45.0;
            cloth-per-m2: 1.250.000          | write 1250000
            dye-per-kg: {natural: 150.000}   | natural: "150.000" can be read as 150000 or as 150.0;
            dye-per-kg: {natural: 150,000}   | natural: "150,000" can be read as 150000 or as 150.0;
            """)
    void asksBackPricesInThousands(String line, String told) throws IOException {
        Path prices = Designs.write(folder, "prices.yaml", "canting-prices: 1\ncurrency: Rp\n" + line + "\n");
        Run run = Run.of("estimate", design, "--prices", prices);
        assertThat(run.err()).contains(told);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void readsDecimalCommasAsPoints() throws IOException {
        Path comma = Designs.write(folder, "comma.yaml", "canting-prices: 1\ncurrency: Rp\nwater-per-m3: 7500,5\n");
        Path point = Designs.write(folder, "point.yaml", "canting-prices: 1\ncurrency: Rp\nwater-per-m3: 7500.5\n");
        assertThat(Run.of("estimate", design, "--prices", comma, "--coefficient", "dot-seconds=1,5")
                        .out())
                .isEqualTo(Run.of("estimate", design, "--prices", point, "--coefficient", "dot-seconds=1.5")
                        .out());
    }

    /** Data is the same whatever the language, and numbers in it have points. */
    @Test
    void givesTheSameJsonInEveryLanguage() {
        String english = Run.of("estimate", design, "--json").out();
        assertThat(english).isEqualTo(Run.in("id", "estimate", design, "--json").out());
        assertThat(english)
                .contains("\"waxGrams\": ")
                .contains("\"coefficients\": ")
                .doesNotContain("NaN");
        assertThat(Run.of("estimate", design, "--other-preset", "red", "--json").out())
                .contains("\"verdicts\": ");
    }

    @Test
    void changesTheDesignAndTheCoefficients() {
        String plain = Run.of("estimate", design).out();
        assertThat(Run.of("estimate", design, "--set", "last-bath.dips=20").out())
                .isNotEqualTo(plain);
        assertThat(Run.of("estimate", design, "--preset", "red").out()).isNotEqualTo(plain);
        assertThat(Run.of("estimate", design, "--coefficient", "dot-seconds=9").out())
                .contains("dot-seconds")
                .isNotEqualTo(plain);
    }

    @Test
    void fileOfCoefficientsStandsBelowTheCommandLine() throws IOException {
        Path file = Designs.write(folder, "c.yaml", "dot-seconds: 5\nday-hours: 6\n");
        String list = Run.of(
                        "estimate", "--list-coefficients", "--coefficients", file, "--coefficient", "dot-seconds=9")
                .out();
        assertThat(list)
                .containsPattern("dot-seconds +9 s")
                .containsPattern("day-hours +6 h")
                .contains("assumption");
        assertThat(Run.in("id", "estimate", "--list-coefficients").out())
                .contains("asumsi")
                .contains("0,4 mm");
        assertThat(Run.of("estimate", "--list-coefficients", "--json").out()).contains("\"assumption\": true");
    }

    @Test
    void comparesAFileOrTheSameDesignWithOtherValues() throws IOException {
        Path other =
                Designs.write(folder, "other.yaml", Designs.TILE.replace("dye: indigofera, dips: 6", "dye: secang"));
        String byFile = Run.of("estimate", design, other).out();
        assertThat(byFile).contains("second / first").contains("takes less of");
        String red = Run.of("estimate", design, "--other-preset", "red").out();
        assertThat(red)
                .isEqualTo(Run.of("estimate", design, design, "--other-set", "last-bath.dye=secang")
                        .out())
                .isNotEqualTo(byFile);
    }

    @Test
    void costsWithTheExamplePrices() {
        Path prices = Path.of("../examples/prices.example.yaml");
        Run run = Run.of("estimate", design, "--prices", prices);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Cost of Trial").doesNotContain("no price");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            estimate                                             | missing: DESIGN
            estimate DESIGN --coefficient wax-thicknes=1         | Did you mean "wax-thickness"
            estimate DESIGN --coefficient wax-thickness=1cm      | mm
            estimate DESIGN --coefficient wax-lost=1             | between 0 and 0.95
            estimate DESIGN --coefficients nowhere.yaml          | does not exist
            estimate DESIGN --prices nowhere.yaml                | does not exist
            estimate DESIGN nowhere.yaml                         | does not exist
            estimate DESIGN --other-preset blue                  | Presets: red
            estimate DESIGN --other-set appels.lobes=4           | apples
            estimate --list-coefficients --coefficient x=1       | no coefficient
            """)
    void saysWhatIsWrong(String line, String told) {
        Run run = Run.of(
                (Object[]) line.strip().replace("DESIGN", design.toString()).split(" +"));
        assertThat(run.err()).contains(told).doesNotContain("Exception");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.bytes()).isEmpty();
    }
}
