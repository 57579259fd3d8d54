package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's shades against what was measured on dyed cloth. */
class MeasuredDyesTest {
    /** Colours have 8 bits a channel, which rounds L*, a* and b* by as much as this. */
    private static final double ROUNDING = 0.5;

    private static final DyeLibrary LIBRARY = DyeLibrary.standard();

    /** Gambir on silk over all fixers (Y13); ketapang (Q01); naphthol and indigosol (Y19). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gambir         | tawas   |  6 | 44.3 66.2 |  7.2 13.1 | 15.1 32.1
            gambir         | kapur   |  6 | 44.3 66.2 |  7.2 13.1 | 15.1 32.1
            gambir         | tunjung |  6 | 44.3 66.2 |  7.2 13.1 | 15.1 32.1
            ketapang       | kapur   | 18 | 53.02 53.02 | 12.15 12.15 |  0.0 38.99
            ketapang       | tunjung | 18 | 20.78 20.78 |  0.0 8.43 |  0.0 11.35
            naptol-biru    | none    |  1 | 24.0 30.0 | -99  99   | -99  99
            indigosol-biru | none    |  1 | 61.0 64.0 | -99  99   | -99  99
            """)
    void liesWithinWhatWasMeasured(String id, String mordant, int dips, String l, String a, String b) {
        Mordant fixer = Mordant.valueOf(mordant.toUpperCase(Locale.ROOT));
        Lab lab = Lab.of(new DyeBath(LIBRARY.find(id), fixer, dips).onReferenceCloth());
        holds(lab.l(), l);
        holds(lab.a(), a);
        holds(lab.b(), b);
    }

    @Test
    void onlyWhatIsComparedHereIsSaidToBeMeasured() {
        List<String> known = new ArrayList<>();
        for (Dye dye : LIBRARY.all()) {
            dye.shades().forEach((mordant, shade) -> {
                if (shade.status() != DyeStatus.ESTIMATED) {
                    known.add(dye.id() + " " + mordant.id());
                }
            });
        }
        assertThat(known)
                .containsExactlyInAnyOrder(
                        "gambir tawas",
                        "gambir kapur",
                        "gambir tunjung",
                        "ketapang kapur",
                        "ketapang tunjung",
                        "jolawe kapur",
                        "naptol-biru none",
                        "indigosol-biru none");
    }

    @ParameterizedTest
    @CsvSource({"naptol-biru, .042, .061", "indigosol-biru, .29, .32"})
    void sendsBackAsMuchLightAsWasMeasured(String id, double least, double most) {
        Dye dye = LIBRARY.find(id);
        Stain stain = new DyeBath(dye, Mordant.NONE, 1).stain();
        assertThat(Lightness.of(Stain.ofCloth(DyeBath.REFERENCE_CLOTH).plus(stain)))
                .isBetween(least, most);
    }

    /** Masiswo et al. 2019 (Y12): 10.33 % and K/S 3.88, taken as those of the band that is absorbed most. */
    @Test
    void jolaweWithLimeIsAsDeepAsMeasuredAt24Dips() {
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH)
                .plus(new DyeBath(LIBRARY.find("jolawe"), Mordant.KAPUR, 24).stain());
        double strongest = visible(cloth).max().orElseThrow();
        assertThat(strongest).isCloseTo(3.88, within(3.88 * 0.01));
        assertThat(Stain.reflectance(strongest)).isCloseTo(0.1033, within(0.0005));
    }

    /** Of 3 to 30 dips 24 gave the most; the model has 98 % of its deepest there. */
    @Test
    void twentyFourDipsAreNearlyTheDeepest() {
        Dye jolawe = LIBRARY.find("jolawe");
        double deepest = added(jolawe, 60);
        assertThat(added(jolawe, 24) / deepest).isCloseTo(1 - Math.exp(-4), within(1e-3));
        assertThat(added(jolawe, 6) / deepest).isCloseTo(1 - Math.exp(-1), within(1e-3));
    }

    /** Wanyama et al. 2010 (Q04): turmeric on cotton was the most vivid of all plants tried, with a chroma of 68.34. */
    @Test
    void turmericIsAsVividAsMeasured() {
        assertThat(Lab.of(LIBRARY.find("kunyit").defaultShade().alone()).chroma())
                .isCloseTo(68.34, within(ROUNDING));
    }

    /** Mangrove by part and fixer (Y10): words of hue as bounds of a*, b* and chroma. */
    @ParameterizedTest
    @CsvSource({
        "bakau-kulit, tunjung, grey", "bakau-akar, tunjung, greenish grey", "bakau-daun, tunjung, greenish grey",
        "bakau-buah, tunjung, greenish grey", "bakau-daun, kapur, pink", "bakau-akar, kapur, reddish brown",
        "bakau-kulit, tawas, brown", "jengkol, tunjung, grey", "secang, none, reddish brown",
    })
    void hasTheHueItsSourceNames(String id, String mordant, String hue) {
        Mordant fixer = Mordant.valueOf(mordant.toUpperCase(Locale.ROOT));
        Lab lab = Lab.of(new DyeBath(LIBRARY.find(id), fixer, 6).onReferenceCloth());
        double angle = Math.toDegrees(Math.atan2(lab.b(), lab.a()));
        switch (hue) {
            case "grey" -> assertThat(lab.chroma()).isLessThan(5);
            case "greenish grey" -> {
                assertThat(lab.chroma()).isLessThan(14);
                assertThat(lab.a()).isNegative();
            }
            case "pink" -> assertThat(angle).isBetween(0.0, 40.0);
            case "reddish brown" -> assertThat(angle).isBetween(30.0, 55.0);
            default -> assertThat(angle).isBetween(55.0, 80.0);
        }
    }

    private static double added(Dye dye, int dips) {
        return new DyeBath(dye, Mordant.KAPUR, dips).stain().absorption().at(8);
    }

    /** K/S from 400 to 700 nm. */
    private static DoubleStream visible(Stain stain) {
        return IntStream.rangeClosed(2, 32).mapToDouble(stain.absorption()::at);
    }

    /** A range must hold as it stands; a single value as far as 8 bits allow. */
    private static void holds(double value, String ends) {
        String[] both = ends.split(" +", -1);
        double low = Double.parseDouble(both[0]);
        double high = Double.parseDouble(both[1]);
        double slack = low == high ? ROUNDING : 0;
        assertThat(value).isBetween(low - slack, high + slack);
    }
}
