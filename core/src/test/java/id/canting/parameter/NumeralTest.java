package id.canting.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.UserError;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them, and those that two people read differently. */
class NumeralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,4 m | LENGTH | 2400",
                "2.4m | LENGTH | 2400",
                "-1,5 cm | LENGTH | -15",
                "1.234 mm | LENGTH | 1.234",
                "0.125 mm | LENGTH | 0.125",
                "0,125 mm | LENGTH | 0.125",
                "1.2340 mm | LENGTH | 1.234",
                "1234.567 mm | LENGTH | 1234.567",
                "22.625 deg | ANGLE | 22.625",
                "1.125 | RATIO | 1.125",
                "12,5 % | RATIO | 0.125",
                "1,25 | RATIO | 1.25",
                "45000 | COUNT | 45000",
                "45,5 | COUNT | 45.5",
                "45.00 | COUNT | 45",
                "0.500 | COUNT | 0.5",
                "2,5 h | TIME | 150"
            })
    void readsDotsAndCommasBeforeDecimals(String written, Unit unit, double value) {
        assertThat(Measure.parse("x", written, unit)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45.000 | COUNT | 45000 | 45.0",
                "45,000 | COUNT | 45000 | 45.0",
                "1.250 | COUNT | 1250 | 1.25",
                "1.234 | COUNT | 1234 | 1.2340",
                "-1,234 | RATIO | -1234 | -1.2340",
                "2.400 mm | LENGTH | 2400 mm | 2.4 mm",
                "1,234 mm | LENGTH | 1234 mm | 1.2340 mm",
                "110.000 g/m2 | WEIGHT | 110000 g/m2 | 110.0 g/m2",
                "1.440min | TIME | 1440 min | 1.44 min",
                "100.000 % | RATIO | 100000 % | 100.0 %"
            })
    void asksBackWhatMayBeThousands(String written, Unit unit, String one, String other) {
        assertThatThrownBy(() -> Measure.parse("x", written, unit)).isInstanceOfSatisfying(UserError.class, error -> {
            for (Language language : Language.values()) {
                assertThat(error.describe(language)).contains("x: \"", one, other);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000 | 1250000",
                "1,250,000 | 1250000",
                "45.000,50 | 45000.50",
                "45,000.5 | 45000.5",
                "1.250.000,75 | 1250000.75"
            })
    void saysHowToWriteGroups(String written, String line) {
        assertThatThrownBy(() -> Measure.parse("x", written, Unit.COUNT))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("write " + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.2.3", "1,", ",5", "1..5", "45.00,00", "Rp 45.000"})
    void refusesWhatIsNoNumber(String written) {
        assertThatThrownBy(() -> Measure.parse("x", written, Unit.COUNT))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("must be a");
    }

    @Property
    void readsEveryMeasureThatOurFilesHold(@ForAll @DoubleRange(min = -99999, max = 99999) double value) {
        for (int decimals = 0; decimals <= 6; decimals++) {
            String written = Decimals.write(value, decimals);
            assertThat(Measure.parse("x", written + " mm", Unit.LENGTH)).isEqualTo(Double.parseDouble(written));
            assertThat(Measure.parse("x", written, Unit.RATIO)).isEqualTo(Double.parseDouble(written));
        }
    }
}
