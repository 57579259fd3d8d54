package id.canting.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a motif is said whole, and no meaning is claimed without a source. */
class ClaimsTest {
    private static final Text WHOLE = new Text("udang", "shrimp");
    private static final Provenance PLAIN = provenance(Text.EMPTY, "", Text.EMPTY, Provenance.ShapeStatus.INTERPRETED);
    private static final Provenance UNDRAWN = provenance(Text.EMPTY, "", Text.EMPTY, Provenance.ShapeStatus.NOT_DRAWN);

    private static Provenance provenance(Text meaning, String source, Text restriction, Provenance.ShapeStatus shape) {
        return new Provenance(
                Provenance.Origin.BANYUASIN,
                Provenance.NameStatus.THIN,
                shape,
                meaning,
                source,
                restriction,
                List.of("B01"));
    }

    private static Placeholder placeholder(Text name, Provenance provenance, Text reason, Text supply) {
        return new Placeholder("byn-udang", name, Information.Kind.FIGURE, provenance, reason, supply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rezeki | fortune |     | ''   | ''
            ''     | ''      | B01 | ''   | ''
            rezeki | ''      | B01 | ''   | ''
            ''     | ''      | ''  | adat | ''
            """)
    void noMeaningWithoutASourceAndNoTextByHalf(
            String meaning, String inEnglish, String source, String restriction, String restricted) {
        Text means = new Text(meaning, inEnglish);
        Text keeps = new Text(restriction, restricted);
        assertThatThrownBy(() ->
                        provenance(means, source == null ? "" : source, keeps, Provenance.ShapeStatus.INTERPRETED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMeaningWithItsSourceIsTaken() {
        Provenance said = provenance(WHOLE, "B01", WHOLE, Provenance.ShapeStatus.DESCRIBED);
        assertThat(said.meaning()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @CsvSource({"udang, ''", "'', shrimp", "'', ''"})
    void nameAndNoteAreInBothLanguages(String indonesian, String english) {
        Text lame = new Text(indonesian, english);
        assertThatThrownBy(() -> new Information("byn-udang", lame, Information.Kind.FIGURE, WHOLE, PLAIN))
                .hasMessageContaining("byn-udang");
        assertThatThrownBy(() -> new Information("byn-udang", WHOLE, Information.Kind.FIGURE, lame, PLAIN))
                .hasMessageContaining("byn-udang");
        assertThatThrownBy(() -> placeholder(lame, UNDRAWN, WHOLE, WHOLE)).hasMessageContaining("byn-udang");
        assertThatThrownBy(() -> placeholder(WHOLE, UNDRAWN, lame, WHOLE)).hasMessageContaining("byn-udang");
        assertThatThrownBy(() -> placeholder(WHOLE, UNDRAWN, WHOLE, lame)).hasMessageContaining("byn-udang");
    }

    @Test
    void aNameThatIsOnlyListedClaimsNeitherShapeNorMeaning() {
        assertThat(placeholder(WHOLE, UNDRAWN, WHOLE, WHOLE).provenance()).isEqualTo(UNDRAWN);
        Provenance meant = provenance(WHOLE, "B01", Text.EMPTY, Provenance.ShapeStatus.NOT_DRAWN);
        for (Provenance claiming : List.of(PLAIN, meant)) {
            assertThatThrownBy(() -> placeholder(WHOLE, claiming, WHOLE, WHOLE)).hasMessageContaining("must not claim");
        }
    }
}
