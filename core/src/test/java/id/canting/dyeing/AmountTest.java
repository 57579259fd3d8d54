package id.canting.dyeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts with whose they are. */
class AmountTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2-1", "NaN"})
    void isAboveNothingAndItsEndsAreInOrder(String cell) {
        assertThatThrownBy(() -> Amount.read(cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needsSomebodyWhoNamesIt() {
        assertThatThrownBy(() -> new Amount(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9, 9, 9, true, ''",
        "3-4 Y04, 3, 4, 3.5, false, Y04",
        "1.5 J06 J07, 1.5, 1.5, 1.5, false, J06 J07",
        "'6-8 Y04, 2.65 Y01', 2.65, 8, 7, false, Y01 Y04",
        "'2, 5 Y10', 2, 5, 2, true, Y10",
    })
    void keepsWhatEachSaysAndWorksWithTheFirst(
            String cell, double low, double high, double usual, boolean assumed, String sources) {
        Amount amount = Amount.read(cell);
        assertThat(amount.low()).isEqualTo(low);
        assertThat(amount.high()).isEqualTo(high);
        assertThat(amount.usual()).isEqualTo(usual);
        assertThat(amount.assumed()).isEqualTo(assumed);
        assertThat(amount.sources()).isEqualTo(sources);
    }
}
