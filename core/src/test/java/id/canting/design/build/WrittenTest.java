package id.canting.design.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of a program as a design file has them. */
class WrittenTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "7, 7",
        "100, 100",
        "0.5, 0.5",
        "-12.25, -12.25",
        "1e-5, 0.00001",
        "1e9, 1000000000",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void areWrittenPlainly(double value, String written) {
        assertThat(Written.digits(value)).isEqualTo(written);
    }

    @Property
    void areReadAgainAsTheyWere(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        assertThat(Measure.parse("width", Written.digits(value) + " mm", Unit.LENGTH))
                .isEqualTo(value == 0 ? 0 : value);
    }
}
