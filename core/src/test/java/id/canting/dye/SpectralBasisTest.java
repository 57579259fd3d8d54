package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.scene.Colour;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reflectance curves and the observer behind every colour. */
class SpectralBasisTest {
    private final SpectralBasis basis = SpectralBasis.load();

    /** Sums of the tabulated observer of CIE 1931 under D65; the analytic fit used here departs from it by this much. */
    @ParameterizedTest
    @CsvSource({
        "380, 780, 10, 95.0174, 108.8128",
        "400, 700, 10, 94.9401, 108.7091",
        "380, 780, 20, 95.606, 109.711",
    })
    void theWhitePointIsThatOfDaylight(int from, int to, int step, double x, double z) {
        Spectrum bands = Spectrum.of(IntStream.rangeClosed(0, 40)
                .mapToDouble(band -> {
                    int nm = 380 + 10 * band;
                    return nm >= from && nm <= to && (nm - from) % step == 0 ? 1 : 0;
                })
                .toArray());
        double[] white = basis.xyz(bands);
        assertThat(100 * white[0] / white[1]).isCloseTo(x, within(0.15));
        assertThat(100 * white[2] / white[1]).isCloseTo(z, within(0.15));
    }

    @Test
    void theWhitePointOfAllBandsIsThatOfSrgb() {
        double[] white = basis.xyz(basis.reflectance(Colour.WHITE));
        assertThat(white).containsExactly(new double[] {0.95047, 1, 1.08883}, within(2e-5));
    }

    @Test
    void whiteClothSendsAllLightBack() {
        Spectrum white = basis.reflectance(Colour.WHITE);
        for (int band = 0; band < Spectrum.BANDS; band++) {
            assertThat(white.at(band)).isCloseTo(1, within(2e-8));
        }
    }

    @Property(tries = 500)
    void everyColourComesBackAndNoneReflectsMoreThanItGets(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Colour colour = new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        Spectrum reflectance = basis.reflectance(colour);
        double[] linear = basis.linear(reflectance);
        double[] wanted = Srgb.linear(colour);
        for (int i = 0; i < 3; i++) {
            assertThat(linear[i]).isCloseTo(wanted[i], within(1e-12));
        }
        for (int band = 0; band < Spectrum.BANDS; band++) {
            assertThat(reflectance.at(band)).isBetween(0.0, 1 + 2e-8);
        }
    }

    @Test
    void spectraAreEqualBandByBand() {
        Spectrum red = basis.reflectance(Colour.hex("#ff0000"));
        assertThat(red).isEqualTo(red.times(1)).hasSameHashCodeAs(red.times(1));
        assertThat(red).isNotEqualTo(red.times(0.5)).isNotEqualTo(basis.reflectance(Colour.WHITE));
        assertThat(red.hashCode()).isNotEqualTo(red.times(0.5).hashCode());
        assertThat(red)
                .hasToString(Arrays.toString(
                        IntStream.range(0, Spectrum.BANDS).mapToDouble(red::at).toArray()));
    }

    @ParameterizedTest
    @CsvSource({"#ff0000", "#00ff00", "#0000ff"})
    void noPrimaryReflectsNothingOrAllAnywhere(String primary) {
        Spectrum reflectance = basis.reflectance(Colour.hex(primary));
        for (int band = 0; band < Spectrum.BANDS; band++) {
            assertThat(reflectance.at(band)).isBetween(0.005 - 1e-9, 0.99 + 1e-9);
        }
    }
}
