package id.canting.design.bath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.design.Step;
import id.canting.dye.DyeBath;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a bath is made where the design says less than everything. */
class BathSettingsTest {
    private static final DyeLibrary DYES = DyeLibrary.standard();

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static BathSettings bath(String dye, String mordant, int dips) {
        Step.Dye step = new Step.Dye(
                "bath", Text.EMPTY, dye, mordant, "", dips, OptionalDouble.empty(), OptionalDouble.empty());
        return BathSettings.of(step, DYES);
    }

    /** A dip takes as long as the dye's recipe says: cold, or boiled where it is warm; see {@code RecipeTest}. */
    @ParameterizedTest
    @CsvSource({
        "naptol-merah, , , 28, 10",
        "naptol-merah, 20, 2, 20, 2",
        "indigofera, , , 28, 15",
        "remazol-biru, , , 28, 30",
        "secang, , 7.5, 28, 7.5",
        "secang, 100, , 100, 40",
    })
    void whatTheDesignLeavesOpenIsTheDyesOwn(
            String dye, @Nullable Double temperature, @Nullable Double minutes, double degrees, double dip) {
        BathSettings bath = BathSettings.of(
                new Step.Dye("bath", Text.EMPTY, dye, "", "", 3, optional(temperature), optional(minutes)), DYES);
        assertThat(bath.temperature()).isEqualTo(degrees);
        assertThat(bath.minutes()).isEqualTo(dip);
        assertThat(bath.allMinutes()).isEqualTo(3 * dip);
    }

    @ParameterizedTest
    @CsvSource({"tegeran, '', TAWAS, true", "tegeran, tunjung, TUNJUNG, true", "naptol-merah, '', NONE, false"})
    void whatFixesItIsTheDyesOwnUnlessNamed(String dye, String named, Mordant mordant, boolean natural) {
        BathSettings bath = bath(dye, named, 4);
        assertThat(bath.mordant()).isEqualTo(mordant);
        assertThat(bath.natural()).isEqualTo(natural);
        assertThat(bath.shade()).isPresent();
        assertThat(bath.stain().absorption())
                .isEqualTo(new DyeBath(DYES.find(dye), mordant, 4).stain().absorption());
    }

    @Test
    void aDyeIsKnownOnlyWithItsOwnMordants() {
        BathSettings bath = bath("naptol-merah", "kapur", 1);
        assertThat(bath.shade()).isEmpty();
        assertThatThrownBy(bath::stain).isInstanceOf(UserError.class).hasMessageContaining("kapur");
        assertThatThrownBy(() -> bath("tegerann", "", 1)).isInstanceOf(UserError.class);
    }
}
