package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.layout.BandOrder;
import id.canting.layout.Flipped;
import id.canting.motif.Band;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The orders in which bands follow one another, and bands that stand upside down. */
class BandOrdersTest {
    static Stream<Band> bands() {
        return Anything.MOTIFS.stream().filter(Band.class::isInstance).map(Band.class::cast);
    }

    /** The usual head of a kain panjang is 240 mm, of a selendang 200 mm deep; a border 60 mm. */
    @ParameterizedTest
    @EnumSource(BandOrder.class)
    void fitsTheUsualWidthOfItsZone(BandOrder order) {
        double room = order == BandOrder.SONGKET_KAIN ? 240 : order == BandOrder.SONGKET_TEPI ? 60 : 200;
        double height = 0;
        for (BandOrder.Row row : order.rows()) {
            assumeTrue(
                    Anything.MOTIFS.stream().anyMatch(m -> m.information().id().equals(row.motif())),
                    "the catalogue has no " + row.motif());
            Motif motif = Anything.CATALOGUE.motif(row.motif());
            Values values = motif.parameters().defaults();
            for (Map.Entry<String, String> set : row.set().entrySet()) {
                values = values.with(set.getKey(), set.getValue());
            }
            assertThat(motif).isInstanceOf(Band.class);
            height += ((Band) motif).height(values);
        }
        assertThat(height).isBetween(room * 0.6, room);
    }

    @ParameterizedTest
    @MethodSource("bands")
    void turnsInnerSideOut(Band band) {
        Values values = band.parameters().defaults();
        Band flipped = new Flipped(band);
        Box usual = Extent.of(band.draw(values, Anything.hand(3)));
        Box turned = Extent.of(flipped.draw(values, Anything.hand(3)));
        assertThat(turned.top()).isCloseTo(band.height(values) - usual.bottom(), within(1e-9));
        assertThat(turned.bottom()).isCloseTo(band.height(values) - usual.top(), within(1e-9));
        assertThat(turned.left()).isCloseTo(usual.left(), within(1e-9));
        Box twice = Extent.of(new Flipped(flipped).draw(values, Anything.hand(3)));
        assertThat(twice.top()).isCloseTo(usual.top(), within(1e-9));
        Box corner = Extent.of(flipped.corner(values, Anything.hand(3)));
        assertThat(Box.sized(0, 0, band.height(values), band.height(values))
                        .grown(2.5)
                        .contains(corner))
                .isTrue();
    }
}
