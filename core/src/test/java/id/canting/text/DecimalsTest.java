package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in files. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "-0.0001, 3, 0",
        "1, 0, 1",
        "1.5, 0, 2",
        "-1.25, 1, -1.2",
        "0.005, 2, 0.01",
        "12.340, 3, 12.34",
        "-0.05, 2, -0.05",
        "123456789.123456, 6, 123456789.123456",
        "100, 2, 100"
    })
    void writesPlainly(double value, int decimals, String written) {
        assertThat(Decimals.write(value, decimals)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e12, -1e300})
    void refusesWhatNoFileShouldHold(double value) {
        assertThatThrownBy(() -> Decimals.write(value, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "de-DE", "id-ID", "tr-TR", "hi-IN-u-nu-deva"})
    void isTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Decimals.write(-1234.5, 3)).isEqualTo("-1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void canBeReadBack(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value, @ForAll @IntRange(max = 6) int decimals) {
        String written = Decimals.write(value, decimals);
        assertThat(Double.parseDouble(written)).isCloseTo(value, within(0.5000001 * Math.pow(10, -decimals)));
        assertThat(written).matches("-?[0-9]+(\\.[0-9]*[1-9])?").isNotEqualTo("-0");
    }

    @Test
    void isSpokenAsReadersExpect() {
        assertThat(Decimals.spoken(2.5, 2, Language.ID)).isEqualTo("2,5");
        assertThat(Decimals.spoken(2.5, 2, Language.EN)).isEqualTo("2.5");
    }
}
