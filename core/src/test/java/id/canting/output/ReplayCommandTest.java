package id.canting.output;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.text.Language;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands as lines, and back. */
class ReplayCommandTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | ''
            render               | render
            --paper=300 mm x 9   | --paper=300%20mm%20x%209
            100%                 | 100%25
            %20                  | %2520
            "a" 'b'              | "a"%20'b'
            é                    | %C3%A9
            """, quoteCharacter = '`')
    void oneWord(String word, String line) {
        String plain = word.replace("''", "");
        ReplayCommand command = plain.isEmpty() ? ReplayCommand.of() : ReplayCommand.of(plain);
        assertThat(command.line()).isEqualTo(line.replace("''", ""));
        assertThat(ReplayCommand.parse(command.line())).isEqualTo(command);
    }

    @Test
    void aWordOfNothingIsAWord() {
        assertThat(ReplayCommand.of("", "a", "").line()).isEqualTo("% a %");
        assertThat(ReplayCommand.parse("% a %").words()).containsExactly("", "a", "");
    }

    /** A line may be a stranger's, or of a person's hand. */
    @ParameterizedTest
    @CsvSource({"'  render   x ',render x", "a%zz,a%zz", "a%2,a%2", "%41%,A%"})
    void readsWhatWeDidNotWrite(String line, String words) {
        assertThat(String.join(" ", ReplayCommand.parse(line).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'',ID", "render,ID", "render --lang=id,ID", "render --lang=en --step=1,EN", "sheet --lang=id+en,ID"})
    void namesALanguage(String line, Language language) {
        assertThat(ReplayCommand.parse(line).language()).isEqualTo(language);
    }

    @Test
    void aValueGivesWayToAnother() {
        ReplayCommand command =
                ReplayCommand.of("sheet", "--only=a", "--only-x=1").with("--only", "b");
        assertThat(command.words()).containsExactly("sheet", "--only-x=1", "--only=b");
    }

    @Test
    void onlyTheFinishedClothNeedsNoSetting() {
        assertThat(ReplayCommand.PICTURE.recipe("1", "r", Map.of()).settings()).isEmpty();
        assertThat(ReplayCommand.PICTURE
                        .with("--step", "2")
                        .recipe("1", "r", Map.of("page", "1"))
                        .settings())
                .isEqualTo(Map.of("command", "render --step=2", "page", "1"));
    }

    @Property
    void everyLineIsReadAsItWasWritten(@ForAll @Size(max = 6) List<String> words) {
        ReplayCommand command =
                new ReplayCommand(words.stream().map(ReplayCommandTest::whole).toList());
        assertThat(command.line()).matches("[!-~ ]*");
        assertThat(ReplayCommand.parse(command.line())).isEqualTo(command);
    }

    /** Half a character is none that a command line could have. */
    private static String whole(String word) {
        return word.replaceAll("[\\uD800-\\uDFFF]", "");
    }
}
