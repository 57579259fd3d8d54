package id.canting.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.mark.Drawing;
import id.canting.parameter.Parameters;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names mean, with and without entries of others. */
class CatalogueTest {
    private static final List<Isen> NO_ISENS = List.of();

    private static final Catalogue OURS = Catalogue.of(List.of(motif("our-one"), motif("our-two")), NO_ISENS);

    private static final Catalogue ALL = OURS.with(
            List.of(motif("ann-one"), motif("ann-three"), motif("bob-three"), motif("bob-four")), NO_ISENS, List.of());

    @Test
    void nothingIsFoundInAnEmptyOne() {
        Catalogue empty = Catalogue.of(List.of(), NO_ISENS);
        assertThat(empty.motifs()).isEmpty();
        assertThatThrownBy(() -> empty.motif("one")).hasMessageStartingWith("there is no motif \"one\"");
    }

    @ParameterizedTest
    @CsvSource({
        "our-one, our-one",
        "one, our-one",
        "ann-one, ann-one",
        "two, our-two",
        "four, bob-four",
        "bob-three, bob-three"
    })
    void aNameWithoutPrefixMeansOursFirst(String name, String id) {
        assertThat(ALL.motif(name).information().id()).isEqualTo(id);
        assertThat(ALL.motif(name, false).information().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            three | "three" may mean any of these: ann-three, bob-three; write one of them in full
            five  | there is no motif "five"
            """)
    void whatIsNotOneIsRefused(String name, String told) {
        assertThatThrownBy(() -> ALL.motif(name)).hasMessageStartingWith(told);
        assertThatThrownBy(() -> ALL.motif(name, false)).hasMessageStartingWith(told);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> ALL.motif("five"))
                .asInstanceOf(InstanceOfAssertFactories.type(UserError.class))
                .satisfies(fault -> assertThat(fault.missing()).contains("five"));
        assertThatThrownBy(() -> ALL.isen("dots"))
                .asInstanceOf(InstanceOfAssertFactories.type(UserError.class))
                .satisfies(fault -> assertThat(fault.missing()).contains("dots"));
        assertThatThrownBy(() -> ALL.motif("three"))
                .asInstanceOf(InstanceOfAssertFactories.type(UserError.class))
                .satisfies(fault -> assertThat(fault.missing()).isEmpty());
    }

    @Test
    void oneIdForTwoIsRefusedWithBoth() {
        assertThatThrownBy(() -> OURS.with(List.of(motif("our-two")), NO_ISENS, List.of()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("the id \"our-two\" is used twice, by " + TrialMotif.class.getName() + " in ");
        Placeholders twice = () -> List.of(placeholder("our-gap"), placeholder("our-gap"));
        assertThatThrownBy(() -> OURS.with(List.of(), NO_ISENS, List.of(twice)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("the id \"our-gap\" is listed twice");
    }

    @Test
    void aDrawingTakesThePlaceOfWhatWasOnlyListed() {
        Catalogue listed = Catalogue.of(List.of(), NO_ISENS, List.of(placeholder("our-gap")));
        assertThatThrownBy(() -> listed.motif("gap")).hasMessageContaining("listed without a drawing");
        Catalogue drawn = listed.with(List.of(motif("our-gap")), NO_ISENS, List.of());
        assertThat(drawn.placeholders()).isEmpty();
        assertThat(drawn.motif("gap").information().id()).isEqualTo("our-gap");
    }

    private static Motif motif(String id) {
        return new TrialMotif(id, Information.Kind.FIGURE, Parameters.of(), (values, hand) -> Drawing.EMPTY);
    }

    private static Placeholder placeholder(String id) {
        Provenance provenance = new Provenance(
                Provenance.Origin.NUSANTARA,
                Provenance.NameStatus.ATTESTED,
                Provenance.ShapeStatus.NOT_DRAWN,
                Text.EMPTY,
                "",
                Text.EMPTY,
                List.of());
        Text text = Text.same("x");
        return new Placeholder(id, text, Information.Kind.FIGURE, provenance, text, text);
    }
}
