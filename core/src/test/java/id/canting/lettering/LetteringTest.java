package id.canting.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Figure;
import id.canting.geometry.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void setsNothingForNothing() {
        assertThat(Lettering.figure("", Point.ZERO, 4).isEmpty()).isTrue();
        assertThat(Lettering.width("", 4)).isZero();
        assertThat(Lettering.wrapped("", 4, 10)).containsExactly("");
    }

    @Test
    void standsOnItsBaselineAsTallAsCapitalsAre() {
        Figure.Leaf leaf = Lettering.figure("H", new Point(10, 20), 10).leaves().get(0);
        var box = leaf.transform().apply(leaf.shape().contours().get(0).bounds());
        assertThat(box.bottom()).isCloseTo(20, within(0.01));
        assertThat(box.height()).isBetween(6.5, 7.5);
        assertThat(box.left()).isBetween(10.0, 12.0);
    }

    @Test
    void storesALetterMetTwiceOnce() {
        var leaves = Lettering.figure("aa", Point.ZERO, 4).leaves();
        assertThat(leaves.get(0).shape()).isSameAs(leaves.get(1).shape());
    }

    @Test
    void showsAMarkForALetterTheFaceLacks() {
        assertThat(Lettering.width("\u4e00", 5)).isEqualTo(Lettering.width("?", 5));
    }

    @Test
    void breaksLinesAtSpacesAndWhereTold() {
        assertThat(Lettering.wrapped("buah pedade di air", 4, 22)).containsExactly("buah", "pedade di", "air");
        assertThat(Lettering.wrapped("a\nb", 4, 100)).containsExactly("a", "b");
        assertThat(Lettering.wrapped("sedulangsetudung ya", 4, 5)).containsExactly("sedulangsetudung", "ya");
    }

    @Property(tries = 100)
    void isAsWideAsItsLettersTogether(@ForAll @AlphaChars @StringLength(max = 30) String word) {
        double sum = word.codePoints()
                .mapToDouble(c -> Lettering.width(Character.toString(c), 3))
                .sum();
        assertThat(Lettering.width(word, 3)).isCloseTo(sum, within(1e-9));
    }
}
