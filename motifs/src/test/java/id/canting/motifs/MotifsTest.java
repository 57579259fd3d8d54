package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Extent;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Values;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is true of every motif, with values anywhere in their ranges. */
class MotifsTest {
    @Property(tries = 300)
    void drawsSomethingFinite(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        Drawing drawing = draw(motif, seed);
        assertThat(Anything.parts(drawing)).as(motif.information().id()).isNotEmpty();
        for (Part part : Anything.parts(drawing)) {
            assertThat(Anything.finite(Extent.of(part.mark())))
                    .as("%s %s %s", motif.information().id(), part.name(), part.mark())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void drawsTheSameFromTheSameSeed(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        assertThat(Anything.parts(draw(motif, seed)).toString())
                .isEqualTo(Anything.parts(draw(motif, seed)).toString());
    }

    @Property(tries = 100)
    void namesEveryPart(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        assertThat(Anything.parts(draw(motif(pick), seed)))
                .extracting(Part::name)
                .allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
    }

    @Property(tries = 200)
    void staysNearItsMiddleWhereItIsAFigure(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Motif motif = motif(pick);
        if (motif.information().kind() == Information.Kind.FIGURE) {
            assertThat(Extent.reach(Extent.of(draw(motif, seed))))
                    .as(motif.information().id())
                    .isBetween(2.0, 600.0);
        }
    }

    private static Motif motif(int pick) {
        return Anything.MOTIFS.get(pick % Anything.MOTIFS.size());
    }

    private static Drawing draw(Motif motif, long seed) {
        Values values = Anything.values(motif.parameters(), seed);
        Hand hand = Anything.hand(seed);
        return motif.draw(values, hand);
    }
}
