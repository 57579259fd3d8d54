package id.canting.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Trial;
import id.canting.text.Language;
import id.canting.text.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices are those of the file; what has none is missing. */
class CostTest {
    private static final String HEAD = "canting-prices: 1\ncurrency: x\n";

    @Test
    void costsWhatThePricesSay() {
        Estimate estimate = estimate("tegeran");
        Cost cost = cost(estimate, "water-per-m3: 1000\nlabour-per-hour: 10\n");
        double expected = estimate.total().water().total() + estimate.total().allHours() * 10;
        assertThat(cost.total()).isCloseTo(expected, within(1e-9));
        assertThat(cost.missing())
                .extracting(Cost.Item::key)
                .containsExactly(
                        "cloth-per-m2",
                        "dye-per-kg.tegeran",
                        "mordant-per-kg.tawas",
                        "auxiliary-per-kg.soda-ash",
                        "auxiliary-per-kg.tro");
        assertThat(cost.section(estimate.title()).rows()).hasSize(cost.items().size() + 2);
    }

    /** A price of nothing is a price; of what nothing is needed, no price is asked for. */
    @Test
    void tellsFreeFromMissing() {
        Cost cost = cost(estimate("naptol-biru"), "cloth-per-m2: 0\n");
        assertThat(cost.missing()).extracting(Cost.Item::key).doesNotContain("cloth-per-m2", "wax-per-kg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {natural: 7}              | 7
            {tegeran: 9}              | 9
            {natural: 7, tegeran: 9}  | 9
            {natural: 7, tegeran: 0}  | 0
            """)
    void pricesADyeByItsNameBeforeItsKind(String prices, double price) {
        Estimate estimate = estimate("tegeran");
        Cost cost = cost(estimate, "dye-per-kg: " + prices + "\n");
        assertThat(cost.total())
                .isCloseTo(estimate.total().grams(Stuff.Group.NATURAL_DYE) / 1000 * price, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wax-pr-kg: 3                  | 3:1  | Did you mean "wax-per-kg"
            wax-per-kg: dear              | 3:13 | dear
            wax-per-kg: -1                | 3:13 | below 0
            dye-per-kg: {tegerang: 1}     | 3:14 | Did you mean "tegeran"
            mordant-per-kg: {alum: 1}     | 3:18 | tawas
            auxiliary-per-kg: {nah: 1}    | 3:20 | naoh
            dye-per-kg: 5                 | 3:13 | table
            """)
    void saysWhereAFileIsWrong(String line, String place, String told) {
        assertThatThrownBy(() -> Prices.read("p.yaml", HEAD + line, Trial.DYES))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.describe(Language.EN))
                                .startsWith("p.yaml:" + place)
                                .contains(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            currency: x            | canting-prices
            canting-prices: 2      | canting-prices: 1
            canting-prices: 1      | currency
            """)
    void asksForVersionAndCurrency(String line, String told) {
        assertThatThrownBy(() -> Prices.read("p.yaml", line, Trial.DYES))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    private static Estimate estimate(String dye) {
        return Estimate.of(Trial.cloth("- dye: {dye: " + dye + ", dips: 2}\n"), Coefficients.standard(), Trial.DYES);
    }

    private static Cost cost(Estimate estimate, String prices) {
        return Cost.of(estimate, Prices.read("p.yaml", HEAD + prices, Trial.DYES), Trial.DYES);
    }
}
