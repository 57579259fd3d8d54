package id.canting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong word was probably meant to be: another language, a piece of a name, a slip of the hand. */
class SuggestionTest {
    private static final List<String> KEYS = List.of("width", "height", "wax", "boil-out", "last-bath", "first-bath");

    @ParameterizedTest
    @CsvSource({
        "lebar, width",
        "Lebar, width",
        "malam, wax",
        "WAX, wax",
        "boil out, boil-out",
        "boil_out, boil-out",
        "bath, first-bath last-bath",
        "widht, width",
        "zzz, ''",
        "x, ''",
        "'', ''"
    })
    void findsNames(String given, String names) {
        assertThat(String.join(" ", Suggestion.near(given, KEYS))).isEqualTo(names);
    }

    /** A word of two letters is not mistyped from another of two. */
    @Test
    void everythingReplacedIsNoSlip() {
        assertThat(Suggestion.near("fr", List.of("id", "en"))).isEmpty();
        assertThat(Suggestion.to("fr", List.of("id", "en"))).isEmpty();
    }

    @Test
    void knowsWhatPeopleCallNames() {
        Map<String, Text> parts =
                Map.of("calyx", new Text("daun kelopak", "calyx"), "fruit", new Text("buah", "fruit"));
        assertThat(Suggestion.near("buah", parts)).containsExactly("fruit");
        assertThat(Suggestion.near("daun kelopak", parts)).containsExactly("calyx");
        assertThat(Suggestion.near("kelopak", parts)).containsExactly("calyx");
    }

    @Test
    void asksForSeveral() {
        assertThat(Suggestion.didYouMean("bath", KEYS))
                .isEqualTo(new Text(
                        " Maksudnya \"first-bath\" atau \"last-bath\"?",
                        " Did you mean \"first-bath\" or \"last-bath\"?"));
    }

    /** No word of the table leads to itself, and each is spelled as names are. */
    @Test
    void theTableIsSound() {
        assertThat(Synonyms.all()).hasSizeGreaterThan(150);
        Synonyms.all()
                .forEach((word, names) -> assertThat(names)
                        .as(word)
                        .isNotEmpty()
                        .doesNotContain(word)
                        .doesNotHaveDuplicates());
        assertThat(Synonyms.all().keySet()).allMatch(word -> word.equals(Synonyms.plain(word)));
    }

    @ParameterizedTest
    @CsvSource({
        "canting, canting",
        "cli/canting, cli/canting",
        "/home/ibu/kain ibu/canting, '\"/home/ibu/kain ibu/canting\"'"
    })
    void namesTheProgramAsItWasStarted(String started, String said) {
        assertThat(ProgramName.quoted(started)).isEqualTo(said);
    }
}
