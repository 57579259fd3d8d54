package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.parameter.Values;
import id.canting.text.UserError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every band that runs along an edge. */
class BandsTest {
    private static final List<Band> BANDS = Anything.MOTIFS.stream()
            .filter(Band.class::isInstance)
            .map(Band.class::cast)
            .toList();

    static Stream<Band> bands() {
        return BANDS.stream();
    }

    @Property(tries = 200)
    void isExactlyAsLongAsItIsFitted(
            @ForAll @IntRange(max = 999) int pick,
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 0.85, max = 1.15) double stretch) {
        Band band = BANDS.get(pick % BANDS.size());
        Values values = Anything.values(band.parameters(), seed);
        double wanted = band.length(values) * stretch;
        Optional<Values> fitted = fitted(band, values, wanted);
        Assume.that(fitted.isPresent());
        assertThat(band.length(fitted.orElseThrow())).isCloseTo(wanted, within(1e-9));
        double grown = band.height(fitted.orElseThrow()) / band.height(values);
        assertThat(Math.abs(grown - 1)).isLessThanOrEqualTo(Math.abs(stretch - 1) + 1e-9);
    }

    @ParameterizedTest
    @MethodSource("bands")
    void isAsLongAsItIsFittedNearItsDefaults(Band band) {
        Values values = band.parameters().defaults();
        double wanted = band.length(values) * 1.04;
        Values fitted = band.fitted(values, wanted);
        assertThat(band.length(fitted)).isCloseTo(wanted, within(1e-9));
        assertThat(fitted).isEqualTo(values.with(band.pitch(), fitted.number(band.pitch())));
    }

    /** The fitted values; none where a parameter would leave its range. */
    private static Optional<Values> fitted(Band band, Values values, double wanted) {
        try {
            return Optional.of(band.fitted(values, wanted));
        } catch (UserError outside) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("bands")
    void keepsToItsOwnStrip(Band band) {
        Values values = band.parameters().defaults();
        Box extent = Extent.of(band.draw(values, Anything.hand(0)));
        double over = 2.5;
        assertThat(extent.top()).isGreaterThan(-over);
        assertThat(extent.bottom()).isLessThan(band.height(values) + over);
        assertThat(extent.left()).isGreaterThan(-band.length(values) * 0.5 - over);
        assertThat(extent.right()).isLessThan(band.length(values) * 1.5 + over);
    }

    @ParameterizedTest
    @MethodSource("bands")
    void turnsCornersInASquareOfItsHeight(Band band) {
        Values values = band.parameters().defaults();
        Drawing corner = band.corner(values, Anything.hand(0));
        if (!corner.parts().isEmpty() || !corner.placed().isEmpty()) {
            Box extent = Extent.of(corner);
            Box square = Box.sized(0, 0, band.height(values), band.height(values));
            assertThat(square.grown(2.5).contains(extent)).as("%s", extent).isTrue();
        }
    }
}
