package id.canting.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands along soft edges, and where they are an image instead. */
class SoftBandTest {
    private static final List<Element.Soft.Stop> RAMP = ramp();

    /** A hundred greys, a fiftieth of a millimetre each. */
    private static List<Element.Soft.Stop> ramp() {
        List<Element.Soft.Stop> stops = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            stops.add(new Element.Soft.Stop(i * 0.02, new Colour(2 * i, 2 * i, 2 * i)));
        }
        return stops;
    }

    @Test
    void oneColourIsOneBand() {
        assertThat(SoftBand.of(List.of(new Element.Soft.Stop(0, Colour.BLACK)), 1))
                .containsExactly(new SoftBand(Double.POSITIVE_INFINITY, Colour.BLACK));
    }

    @ParameterizedTest
    @CsvSource({"1", "0.3", "0.01", "4"})
    void bandsAreNoFinerThanATenthOnPaper(double scale) {
        List<SoftBand> bands = SoftBand.of(RAMP, scale);
        double from = 0;
        for (SoftBand band : bands.subList(0, Math.max(0, bands.size() - 2))) {
            assertThat((band.reach() - from) * scale).isGreaterThan(0.0799);
            from = band.reach();
        }
        assertThat(bands.get(bands.size() - 1))
                .isEqualTo(new SoftBand(Double.POSITIVE_INFINITY, new Colour(200, 200, 200)));
    }

    /** However the edge is parted, what it looks like from afar stays. */
    @ParameterizedTest
    @CsvSource({"1", "0.3", "0.01", "4"})
    void theMeanStays(double scale) {
        double sum = 0;
        double from = 0;
        for (SoftBand band : SoftBand.of(RAMP, scale)) {
            double to = Math.min(band.reach(), 2);
            sum += band.colour().green() * (to - from);
            from = to;
        }
        assertThat(sum / 2).isBetween(99.0, 101.0);
    }

    @ParameterizedTest
    @CsvSource({
        // side of the figure, scale, pixel
        "60, 1, 0.2",
        "60, 2, 0.1",
        "60, 0.1, 0.8",
        "1600, 0.1, 0.8",
        "1600, 1, 0",
        "3000, 0.5, 1.5",
    })
    void smallFiguresAreImages(double side, double scale, double pixel) {
        assertThat(SoftImages.pixel(Box.sized(0, 0, side, side), RAMP, scale)).isCloseTo(pixel, within(1e-9));
    }
}
