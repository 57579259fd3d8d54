package id.canting.makeability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits have names, units and what they rest on, and can be set. */
class CraftLimitsTest {
    @ParameterizedTest
    @EnumSource(CraftLimit.class)
    void saysWhatItIsAndWhatItRestsOn(CraftLimit limit) {
        assertThat(limit.text().isEmpty() || limit.text().isHalf()).isFalse();
        assertThat(limit.basis().isEmpty() || limit.basis().isHalf()).isFalse();
        assertThat(CraftLimits.USUAL.of(limit)).isEqualTo(limit.usual()).isPositive();
        assertThat(CraftLimits.USUAL.sets(limit)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hand-room,   3mm,   HAND_ROOM,   3",
        "hand-room,   1 cm,  HAND_ROOM,   10",
        "colour-step, 2.5,   COLOUR_STEP, 2.5",
        "cap-size,    0 mm,  CAP_SIZE,    0",
        "stitch-bend, 80 %,  STITCH_BEND, 0.8"
    })
    void setsOne(String name, String written, CraftLimit limit, double value) {
        CraftLimits limits = CraftLimits.USUAL.with(name, written);
        assertThat(limits.of(limit)).isEqualTo(value);
        assertThat(limits.sets(limit)).isTrue();
        assertThat(limits.given()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hand-rom    | 3 mm   | Did you mean "hand-room"
            zzz         | 3 mm   | Limits: finest-wax
            hand-room   | 3      | needs a unit
            hand-room   | 3 deg  | does not fit
            hand-room   | much   | must be a number
            hand-room   | -1 mm  | between 0 and 10000
            """)
    void refusesWhatDoesNotFit(String name, String written, String told) {
        assertThatThrownBy(() -> CraftLimits.USUAL.with(name, written))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    @Test
    void theLastOneSetCounts() {
        assertThat(CraftLimits.USUAL
                        .with("wax-gap", "1 mm")
                        .with("wax-gap", "2 mm")
                        .of(CraftLimit.WAX_GAP))
                .isEqualTo(2);
    }
}
