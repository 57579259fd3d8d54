package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nearest names, JSON, languages. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "udnag, udang, 1",
        "'', udang, 5",
        "udang, udang, 0",
        "sawit, sawut, 1",
        "ab, ba, 1",
        "kitten, sitting, 3"
    })
    void countsEdits(String from, String to, int edits) {
        assertThat(Suggestion.edits(from, to)).isEqualTo(edits);
    }

    @Property(tries = 300)
    void editsMakeADistance(
            @ForAll @AlphaChars @StringLength(max = 8) String p, @ForAll @AlphaChars @StringLength(max = 8) String q) {
        assertThat(Suggestion.edits(p, q)).isEqualTo(Suggestion.edits(q, p));
        assertThat(Suggestion.edits(p, q))
                .isBetween(Math.abs(p.length() - q.length()), Math.max(p.length(), q.length()));
        assertThat(Suggestion.edits(p, q) == 0).isEqualTo(p.equals(q));
    }

    @Test
    void offersTheNearestNameOnlyIfItIsNear() {
        List<String> names = List.of("udang", "nipah", "sawut");
        assertThat(Suggestion.to("udan", names)).contains("udang");
        assertThat(Suggestion.to("kupu-kupu", names)).isEmpty();
        assertThat(Suggestion.to("udang", List.of())).isEmpty();
    }

    @Test
    void asksWhetherTheNearestNameWasMeant() {
        List<String> names = List.of("udang", "nipah");
        assertThat(Suggestion.didYouMean("udan", names))
                .isEqualTo(new Text(" Maksudnya \"udang\"?", " Did you mean \"udang\"?"));
        assertThat(Suggestion.didYouMean("kupu-kupu", names)).isEqualTo(Text.EMPTY);
        assertThat(Suggestion.didYouMean("", List.of())).isEqualTo(Text.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "udang, Udang",
        "Udang, Udang",
        "élan, Élan",
        "7 titik, 7 titik",
        "\uD801\uDC28x, \uD801\uDC00x"
    })
    void beginsALineWithACapital(String words, String begun) {
        assertThat(Text.same(words).capital()).isEqualTo(Text.same(begun));
    }

    @Test
    void writesJson() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("words", "a \"b\" \\ \n \u0007 é");
        root.put("number", 1.25);
        root.put("list", List.of(1, true));
        root.put("none", List.of());
        assertThat(Json.write(root)).isEqualTo("""
                {
                  "words": "a \\"b\\" \\\\ \\n \\u0007 é",
                  "number": 1.25,
                  "list": [
                    1,
                    true
                  ],
                  "none": []
                }
                """);
        assertThatThrownBy(() -> Json.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksIndonesianToIndonesians() {
        assertThat(Language.of(Locale.forLanguageTag("id-ID"))).isEqualTo(Language.ID);
        assertThat(Language.of(new Locale("in"))).isEqualTo(Language.ID);
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.EN);
    }

    @Test
    void aMistakeTellsItsPlace() {
        UserError error = new UserError(new Text("salah", "wrong")).at(new SourceLocation("a.yaml", 3, 4));
        assertThat(error.describe(Language.EN)).isEqualTo("a.yaml:3:4: wrong");
        assertThat(error.describe(Language.ID)).isEqualTo("a.yaml:3:4: salah");
        assertThat(error.at(new SourceLocation("b.yaml", 1, 1)).describe(Language.EN))
                .isEqualTo("a.yaml:3:4: wrong");
        assertThatThrownBy(() -> new SourceLocation("a", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
