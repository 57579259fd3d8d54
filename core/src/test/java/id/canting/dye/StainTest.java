package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.scene.Colour;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one-constant Kubelka-Munk model must do, and the values it is known to give. */
class StainTest {
    private static final Colour CLOTH = Colour.hex("#f4efe3");

    /** Values of this model on the reference cloth, worked out apart from this program. */
    @ParameterizedTest
    @CsvSource({
        "#22356f, #8a4b20, #232e26",
        "#22356f, #c9a227, #1d3937",
        "#8a4b20, #c9a227, #854816",
        "#7fa6cf, #e3c14f, #7f9e59",
    })
    void laysOneDyeOverAnother(String first, String second, String both) {
        Stain cloth = Stain.ofCloth(CLOTH);
        Stain one = dye(first);
        Stain other = dye(second);
        assertThat(cloth.plus(one).plus(other).colour().hex()).isEqualTo(both);
        assertThat(cloth.plus(other).plus(one).colour().hex()).isEqualTo(both);
    }

    /** Pairs of reflectance and K/S as papers print them. */
    @ParameterizedTest
    @CsvSource({".1048, 3.827", ".2112, 1.47", ".1033, 3.88", ".0403, 11.42", ".0407, 11.30", ".0646, 6.77"})
    void agreesWithPrintedPairs(double reflectance, double printed) {
        assertThat(Stain.absorption(reflectance)).isCloseTo(printed, within(printed * 0.005));
    }

    @Property(tries = 300)
    void absorptionAndReflectanceUndoEachOther(@ForAll @DoubleRange(min = 0.01, max = 1) double reflectance) {
        assertThat(Stain.reflectance(Stain.absorption(reflectance))).isCloseTo(reflectance, within(1e-9));
    }

    @Property(tries = 300)
    void clothOfAnyColourShowsThatColour(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        assertThat(Stain.ofCloth(colour(rgb)).colour()).isEqualTo(colour(rgb));
    }

    @Property(tries = 200)
    void moreDyeNeverLightens(
            @ForAll @IntRange(max = 0xFFFFFF) int first,
            @ForAll @IntRange(max = 0xFFFFFF) int second,
            @ForAll @DoubleRange(max = 3) double amount) {
        Stain before = Stain.ofCloth(CLOTH).plus(dye(colour(first)));
        Stain after = before.plus(dye(colour(second)).times(amount));
        assertThat(Lightness.of(after)).isLessThanOrEqualTo(Lightness.of(before) + 1e-12);
    }

    @Property(tries = 100)
    void noDyeChangesNothing(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Stain cloth = Stain.ofCloth(CLOTH);
        assertThat(cloth.plus(dye(colour(rgb)).times(0)).colour()).isEqualTo(CLOTH);
        assertThat(cloth.plus(Stain.NONE).absorption()).isEqualTo(cloth.absorption());
    }

    private static Stain dye(String alone) {
        return dye(Colour.hex(alone));
    }

    private static Stain dye(Colour alone) {
        return Stain.ofCloth(alone).minus(Stain.ofCloth(CLOTH));
    }

    private static Colour colour(int rgb) {
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
