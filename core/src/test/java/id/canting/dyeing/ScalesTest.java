package id.canting.dyeing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a small scale and a jug can show. */
class ScalesTest {
    @ParameterizedTest
    @CsvSource({
        "0.013, 0.05",
        "0.05, 0.05",
        "0.29, 0.3",
        "1, 1",
        "1.01, 1.5",
        "4.95, 5",
        "5.2, 6",
        "19.1, 20",
        "20.1, 25",
        "41, 45"
    })
    void bathsAreRoundedUp(double needed, double mixed) {
        assertThat(Scales.litres(needed)).isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource({"0.001, 0.1", "0.617, 0.6", "9.96, 10", "12.4, 12", "102, 100", "103, 105", "1234, 1230"})
    void whatIsWeighedIsRoundedToTheNearestMark(double exact, double weighed) {
        assertThat(Scales.grams(exact)).isEqualTo(weighed);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.5", "3.3, 3.5", "57.4, 57", "128, 130"})
    void whatIsPouredIsRoundedToTheNearestMark(double exact, double poured) {
        assertThat(Scales.millilitres(exact)).isEqualTo(poured);
    }

    @Property
    void neverTooLittleWaterAndNeverFarFromTheRecipe(@ForAll @DoubleRange(min = 0.01, max = 5000) double value) {
        assertThat(Scales.litres(value)).isGreaterThanOrEqualTo(value - 1e-9);
        assertThat(Math.abs(Scales.grams(Math.max(1, value)) / Math.max(1, value) - 1))
                .isLessThanOrEqualTo(0.0501);
    }
}
