package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.scene.Colour;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Colour spaces against published values. */
class ColourSpacesTest {
    @ParameterizedTest(name = "pair {0}")
    @CsvFileSource(resources = "ciede2000_pairs.csv", numLinesToSkip = 1)
    void colourDifferenceIsAsPublished(
            int pair, double l1, double a1, double b1, double l2, double a2, double b2, double published) {
        double difference = new Lab(l1, a1, b1).difference(new Lab(l2, a2, b2));
        if (pair == 14) {
            // The hues stand exactly opposite, so the mean hue has two right answers.
            assertThat(Math.min(Math.abs(difference - 4.8045), Math.abs(difference - 4.7461)))
                    .isLessThan(5.1e-5);
        } else {
            assertThat(difference).isCloseTo(published, within(5.1e-5));
        }
    }

    @Property(tries = 300)
    void colourDifferenceIsTheSameBothWaysAndNothingToItself(
            @ForAll @IntRange(max = 0xFFFFFF) int p, @ForAll @IntRange(max = 0xFFFFFF) int q) {
        Lab first = Lab.of(colour(p));
        Lab second = Lab.of(colour(q));
        assertThat(first.difference(second)).isCloseTo(second.difference(first), within(1e-9));
        assertThat(first.difference(first)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "#ffffff, 1, 0, 0",
        "#ff0000, .62796, .22486, .12585",
        "#00ff00, .86644, -.23389, .17950",
        "#0000ff, .45201, -.03246, -.31153",
    })
    void oklabIsAsPublished(String hex, double lightness, double a, double b) {
        Oklab lab = Oklab.of(Colour.hex(hex));
        assertThat(lab.lightness()).isCloseTo(lightness, within(1e-4));
        assertThat(lab.a()).isCloseTo(a, within(1e-4));
        assertThat(lab.b()).isCloseTo(b, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"#ffffff, 100, 0, 0", "#000000, 0, 0, 0", "#ff0000, 53.24, 80.09, 67.20"})
    void labIsAsPublished(String hex, double l, double a, double b) {
        Lab lab = Lab.of(Colour.hex(hex));
        assertThat(lab.l()).isCloseTo(l, within(0.01));
        assertThat(lab.a()).isCloseTo(a, within(0.02));
        assertThat(lab.b()).isCloseTo(b, within(0.02));
    }

    @Property(tries = 300)
    void whatCannotBeShownKeepsItsHueAndLightness(
            @ForAll @DoubleRange(min = 0.25, max = 0.9) double lightness,
            @ForAll @DoubleRange(max = 6.28) double hue,
            @ForAll @DoubleRange(min = 0.05, max = 0.5) double chroma) {
        Oklab wanted = new Oklab(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
        double[] shown = Gamut.inside(wanted.linear());
        for (double channel : shown) {
            assertThat(channel).isBetween(-1e-5, 1 + 1e-5);
        }
        Oklab got = Oklab.ofLinear(shown);
        assertThat(got.lightness()).isCloseTo(lightness, within(1e-3));
        assertThat(got.chroma()).isLessThanOrEqualTo(chroma + 1e-3);
        assertThat(got.a() * wanted.b() - got.b() * wanted.a()).isCloseTo(0, within(1e-3));
    }

    /** As little chroma is given up as can be: the colour shown stands at the edge of what can be shown. */
    @Property(tries = 300)
    void whatCannotBeShownIsShownAsStrongAsCanBe(
            @ForAll @DoubleRange(min = 0.25, max = 0.9) double lightness, @ForAll @DoubleRange(max = 6.28) double hue) {
        double[] shown = Gamut.inside(new Oklab(lightness, 0.5 * Math.cos(hue), 0.5 * Math.sin(hue)).linear());
        double gap = Arrays.stream(shown)
                .map(channel -> Math.min(Math.abs(channel), Math.abs(1 - channel)))
                .min()
                .orElseThrow();
        assertThat(gap).isLessThan(1e-5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 4, 5", "-3, 4, 5"})
    void chromaIsTheDistanceFromGrey(double a, double b, double chroma) {
        assertThat(new Lab(50, a, b).chroma()).isEqualTo(chroma);
        assertThat(new Oklab(0.5, a, b).chroma()).isEqualTo(chroma);
    }

    private static Colour colour(int rgb) {
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
