package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later bath does to an earlier one. */
class OverdyedStainTest {
    private static final DyeLibrary LIBRARY = DyeLibrary.standard();
    private static final List<Dye> DYES = List.copyOf(LIBRARY.all());

    @Test
    void noBathLeavesNothing() {
        assertThat(new OverdyedStain(List.of()).where(new double[0]).absorption())
                .isEqualTo(Stain.NONE.absorption());
        assertThat(DyeBath.together(List.of())).isEqualTo(DyeBath.REFERENCE_CLOTH);
    }

    /** A first bath, a second, and how much of the first dye holds which fixer after that. */
    @ParameterizedTest
    @CsvSource({
        "tingi tawas, mangga tunjung, 0 0 1",
        "tingi kapur, indigofera none, 0 1 0",
        "tingi tawas, secang kapur, .5 .5 0",
        "tingi kapur, secang tawas, .5 .5 0",
        "tingi tunjung, secang kapur, 0 0 1",
        "tegeran tawas, gambir tunjung, .5 0 .5",
        "tegeran tunjung, gambir tawas, 0 0 1",
        "tingi tawas, gambir tawas, 1 0 0",
    })
    void theFixerOfALaterBathTakesADyeOver(String first, String second, String parts) {
        DyeBath below = bath(first);
        BathStain over = BathStain.of(bath(second));
        Stain both = new OverdyedStain(List.of(BathStain.of(below), over)).where(new double[] {1, 1});
        Stain expected = over.own();
        String[] shares = parts.split(" ", -1);
        Mordant[] fixers = {Mordant.TAWAS, Mordant.KAPUR, Mordant.TUNJUNG};
        for (int i = 0; i < fixers.length; i++) {
            expected = expected.plus(
                    new DyeBath(below.dye(), fixers[i], below.dips()).stain().times(Double.parseDouble(shares[i])));
        }
        close(both, expected);
    }

    @ParameterizedTest
    @CsvSource({"indigofera none", "indigofera tawas", "naptol-merah none", "remazol-biru none"})
    void whatNeedsNoMordantStaysAsItIs(String first) {
        BathStain below = BathStain.of(bath(first));
        for (String second : List.of("gambir tunjung", "gambir kapur", "gambir tawas")) {
            assertThat(below.takenBy(BathStain.of(bath(second)))).as(second).isZero();
        }
    }

    /** Iron over tingi that alum had fixed: the case of a workshop. */
    @Test
    void ironOverEarlierTanninIsNearBlack() {
        List<DyeBath> baths = List.of(bath("tingi tawas"), new DyeBath(LIBRARY.find("mangga"), Mordant.TUNJUNG, 1));
        Lab lab = Lab.of(DyeBath.together(baths));
        assertThat(lab.l()).isLessThan(22);
        assertThat(lab.chroma()).isLessThan(8);
    }

    /** A share of the iron turns the same share of the tannin. */
    @Property(tries = 100)
    void ironTurnsAsMuchAsItReaches(
            @ForAll @DoubleRange(max = 1) double tannin, @ForAll @DoubleRange(max = 1) double iron) {
        DyeBath below = bath("gambir tawas");
        BathStain over = BathStain.of(bath("mangga tunjung"));
        Stain both = new OverdyedStain(List.of(BathStain.of(below), over)).where(new double[] {tannin, iron});
        Stain turned = new DyeBath(below.dye(), Mordant.TUNJUNG, below.dips()).stain();
        close(
                both,
                below.stain()
                        .times(tannin * (1 - iron))
                        .plus(turned.times(tannin * iron))
                        .plus(over.own().times(iron)));
    }

    /** Of each dye as much is there as came, whichever fixers share it. */
    @Property(tries = 200)
    void noDyeIsLostNorMade(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 999) Integer> picks,
            @ForAll @IntRange(max = 999) int fixer,
            @ForAll @DoubleRange(max = 1) double share) {
        List<BathStain> baths = new ArrayList<>();
        double[] reached = new double[picks.size()];
        double came = 0;
        for (int i = 0; i < picks.size(); i++) {
            Dye dye = DYES.get(picks.get(i) % DYES.size());
            List<Mordant> known = List.copyOf(dye.shades().keySet());
            baths.add(BathStain.of(new DyeBath(dye, known.get((fixer + i) % known.size()), 3)));
            reached[i] = i % 2 == 0 ? share : 1;
            came += reached[i];
        }
        OverdyedStain overdyed = new OverdyedStain(baths);
        double[] amounts = new double[overdyed.stains().size()];
        overdyed.amounts(reached, amounts);
        double there = 0;
        for (double amount : amounts) {
            assertThat(amount).isGreaterThanOrEqualTo(0);
            there += amount;
        }
        assertThat(there).isCloseTo(came, within(1e-9));
    }

    private static DyeBath bath(String words) {
        String[] both = words.split(" ", -1);
        return new DyeBath(LIBRARY.find(both[0]), Mordant.valueOf(both[1].toUpperCase(Locale.ROOT)), 6);
    }

    private static void close(Stain stain, Stain expected) {
        for (int band = 0; band < Spectrum.BANDS; band++) {
            assertThat(stain.absorption().at(band))
                    .isCloseTo(expected.absorption().at(band), within(1e-9));
        }
    }
}
