package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.canting.text.Language;
import id.canting.text.Text;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures are called: words for programs, texts for people, numbers for copies. */
class LabelTest {
    private static final Label LEAF = new Label("leaf isen", new Text("daun", "leaf"));
    private static final Label BUD = new Label("bud", new Text("kuncup", "bud"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            byn-udang        | byn-udang
            Daun_2           | daun-2
            sisik ikan       | sisik-ikan
            a"b<c            | a-b-c
            ''               | -
            """)
    void whatPeopleWroteBecomesAWord(String written, String word) {
        assertThat(Label.of(Text.EMPTY, written, "isen").words()).isEqualTo(word + " isen");
    }

    @Property(tries = 200)
    void anyWordsMakeALabel(@ForAll String one, @ForAll String two) {
        assertThat(Label.of(Text.EMPTY, one, two).words().split(" ", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Leaf", "leaf  isen", "leaf ", "a\"b", "é"})
    void otherWordsAreRefused(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Label(words, Text.EMPTY))
                .withMessageContaining(words);
    }

    @Test
    void aCopyHasANumberInEitherLanguage() {
        CopyName third = new CopyName(LEAF, 3);
        assertThat(third.in(Language.ID)).isEqualTo("daun 3");
        assertThat(third.in(Language.EN)).isEqualTo("leaf 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new CopyName(LEAF, 0));
    }

    @Test
    void aShapeHasLabelsForAllContoursOrNone() {
        List<Path> two = List.of(Path.circle(Point.ZERO, 1), Path.circle(new Point(9, 0), 1));
        assertThat(new Figure.Shape(two).labels()).isEmpty();
        assertThat(new Figure.Shape(two, List.of(LEAF, BUD)).labels()).containsExactly(LEAF, BUD);
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure.Shape(two, List.of(LEAF)));
    }

    @Test
    void aPartOfAShapeKeepsItsLabels() {
        List<Path> two = List.of(Path.circle(Point.ZERO, 1), Path.circle(new Point(9, 0), 1));
        BitSet second = BitSet.valueOf(new long[] {2});
        assertThat(ShapePieces.part(new Figure.Shape(two, List.of(LEAF, BUD)), second))
                .isEqualTo(new Figure.Shape(List.of(two.get(1)), List.of(BUD)));
        assertThat(ShapePieces.part(new Figure.Shape(two), second)).isEqualTo(new Figure.Shape(List.of(two.get(1))));
    }

    /** A copy without a name that moves nothing is the figure itself; one with a name keeps it. */
    @Test
    void anotherFigureTakesACopysPlaceAndName() {
        Figure disc = new Figure.Shape(List.of(Path.circle(Point.ZERO, 1)));
        Optional<CopyName> name = Optional.of(new CopyName(BUD, 1));
        Figure.Placed named = new Figure.Placed(Figure.NOTHING, Transform.IDENTITY, name);
        assertThat(named.with(disc)).isEqualTo(new Figure.Placed(disc, Transform.IDENTITY, name));
        assertThat(new Figure.Placed(Figure.NOTHING, Transform.IDENTITY).with(disc))
                .isSameAs(disc);
    }
}
