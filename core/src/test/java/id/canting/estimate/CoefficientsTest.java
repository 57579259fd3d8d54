package id.canting.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Language;
import id.canting.text.Messages;
import id.canting.text.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number has a name, a meaning, a unit and a source or the word assumption, and can be set. */
class CoefficientsTest {
    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void saysWhatItIsAndTakesItsOwnDefault(Coefficient one) {
        assertThat(one.text().isHalf()).isFalse();
        assertThat(one.text().isEmpty()).isFalse();
        assertThat(one.source().isEmpty()).isEqualTo(one.from().en().equals("assumption"));
        assertThat(Coefficient.find(one.id())).contains(one);
        assertThat(Coefficients.standard().with(one, one.initial()).get(one)).isEqualTo(one.initial());
    }

    @Test
    void textsBelongToCoefficients() {
        Messages messages = Messages.beside(Coefficient.class, "coefficients");
        for (Language language : Language.values()) {
            assertThat(messages.keys(language)).containsExactlyInAnyOrderElementsOf(Coefficient.ids());
        }
    }

    @Test
    void fileAndLineSetValues() {
        Coefficients set = Coefficients.standard()
                .read("c.yaml", "wax-thickness: 0.5 mm\ndot-seconds: 2\n")
                .with("dot-seconds", "3 s");
        assertThat(set.get(Coefficient.WAX_THICKNESS)).isEqualTo(0.5);
        assertThat(set.get(Coefficient.DOT_SECONDS)).isEqualTo(3);
        assertThat(set.get(Coefficient.WAX_DENSITY)).isEqualTo(Coefficient.WAX_DENSITY.initial());
        assertThat(set.changed()).containsOnlyKeys(Coefficient.WAX_THICKNESS, Coefficient.DOT_SECONDS);
        assertThat(Coefficients.standard().changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wax-thicknes: 1        | 1:1  | Did you mean "wax-thickness"
            wax-thickness: 1 cm    | 1:16 | mm
            wax-thickness: thick   | 1:16 | must be a number
            wax-thickness: -1      | 1:16 | must be between
            wax-lost: 1            | 1:11 | between 0 and 0.95
            klowong-speed: 0       | 1:16 | between 0.001
            wax-thickness: [1]     | 1:16 | single word
            [1, 2]                 | 1:1  | table
            """)
    void saysWhereAFileIsWrong(String line, String place, String told) {
        assertThatThrownBy(() -> Coefficients.standard().read("c.yaml", line))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.describe(Language.EN))
                            .startsWith("c.yaml:" + place)
                            .contains(told);
                    assertThat(error.text().isHalf()).isFalse();
                });
    }
}
