package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of its dye a bath gives to the cloth. */
class DyeBathTest {
    private static final List<Dye> DYES = List.copyOf(DyeLibrary.standard().all());

    @ParameterizedTest
    @CsvSource({"0, 0", "1, .5", "3, .75", "9, .9", "1e12, 1"})
    void langmuirFillsTheClothByHalfAtOneOverItsAffinity(double share, double full) {
        assertThat(new Exhaustion(8, 0.25).taken(share / 0.25)).isCloseTo(8 * full, within(1e-9));
    }

    @Property(tries = 200)
    void moreStrengthGivesMoreDyeButEverLess(
            @ForAll @DoubleRange(min = 0.01, max = 50) double most,
            @ForAll @DoubleRange(min = 0.01, max = 50) double affinity,
            @ForAll @DoubleRange(max = 100) double strength,
            @ForAll @DoubleRange(min = 0.01, max = 10) double step) {
        Exhaustion bath = new Exhaustion(most, affinity);
        double first = bath.taken(strength);
        double second = bath.taken(strength + step);
        double third = bath.taken(strength + 2 * step);
        assertThat(second).isGreaterThan(first).isLessThan(most);
        assertThat(third - second).isLessThan(second - first);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "NaN, 1", "1, 0"})
    void anExhaustionNeedsSomethingToGive(double most, double affinity) {
        assertThatThrownBy(() -> new Exhaustion(most, affinity)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWeakBathGivesNearlyInProportion() {
        Exhaustion bath = new Exhaustion(5, 2);
        assertThat(bath.taken(2e-6) / bath.taken(1e-6)).isCloseTo(2, within(1e-5));
        assertThatThrownBy(() -> bath.taken(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void aBathMadeAsTheRecipeSaysGivesTheShadeOfTheTable(@ForAll @IntRange(max = 999) int pick) {
        Dye dye = DYES.get(pick % DYES.size());
        int dips = dye.defaultShade().referenceDips();
        Stain plain = new DyeBath(dye, dye.defaultMordant(), dips).stain();
        assertThat(new DyeBath(dye, dye.defaultMordant(), dips, 1).stain().absorption())
                .isEqualTo(plain.absorption());
        assertThat(new DyeBath(dye, dye.defaultMordant(), dips)
                        .onReferenceCloth()
                        .hex())
                .isEqualTo(dye.defaultShade().alone().hex());
    }

    @Property(tries = 100)
    void aStrongerBathNeverLightens(
            @ForAll @IntRange(max = 999) int pick, @ForAll @DoubleRange(min = 0.1, max = 5) double strength) {
        Dye dye = DYES.get(pick % DYES.size());
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        double weak = Lightness.of(cloth.plus(new DyeBath(dye, dye.defaultMordant(), 3, strength).stain()));
        double strong = Lightness.of(cloth.plus(new DyeBath(dye, dye.defaultMordant(), 3, 2 * strength).stain()));
        assertThat(strong).isLessThan(weak);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "61, 1", "1, 0", "1, -1", "1, 10.1", "1, NaN"})
    void refusesWhatNoOneDips(int dips, double strength) {
        Dye dye = DYES.get(0);
        assertThatThrownBy(() -> new DyeBath(dye, dye.defaultMordant(), dips, strength))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
