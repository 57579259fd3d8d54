package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvStyleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            comma     | a        | a
            comma     | a,b      | "a,b"
            comma     | a;b      | a;b
            comma     | a"b      | "a""b"
            semicolon | a;b      | "a;b"
            semicolon | a,b      | a,b
            semicolon | 2.5 mm   | 2.5 mm
            tab       | a,b;c    | a,b;c
            """)
    void quotesOnlyWhatPartsCellsInIt(String style, String cell, String written) {
        assertThat(CsvStyle.of(style).row(List.of(cell))).isEqualTo(written + "\r\n");
    }

    @Property(tries = 400)
    void theReaderOfTablesReadsBackWhatItWrites(
            @ForAll CsvStyle style, @ForAll @Size(min = 1, max = 5) List<@From("words") String> cells) {
        List<String> head =
                IntStream.range(0, cells.size()).mapToObj(i -> "a\n" + i).toList();
        List<List<Csv.Cell>> read = Csv.read("t.csv", style.mark() + style.row(head) + style.row(cells));
        boolean blank = cells.size() == 1 && cells.get(0).isBlank();
        assertThat(texts(read.get(0))).isEqualTo(head);
        assertThat(read.stream().skip(1).map(CsvStyleTest::texts)).isEqualTo(blank ? List.of() : List.of(cells));
    }

    private static List<String> texts(List<Csv.Cell> row) {
        return row.stream().map(Csv.Cell::text).toList();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab,;\"\n\r\t").ofMaxLength(6);
    }

    @Test
    void keepsEmptyCells() {
        assertThat(CsvStyle.COMMA.row(List.of("", "", "a", ""))).isEqualTo(",,a,\r\n");
        assertThat(CsvStyle.SEMICOLON.row(List.of("", ""))).isEqualTo(";\r\n");
        assertThat(CsvStyle.TAB.row(List.of("a\tb", "c"))).isEqualTo("\"a\tb\"\tc\r\n");
    }

    @Test
    void marksTheTextWhereExcelNeedsIt() {
        assertThat(CsvStyle.SEMICOLON.mark()).isEqualTo("\uFEFF");
        assertThat(CsvStyle.COMMA.mark()).isEmpty();
    }

    @Test
    void refusesAnotherStyle() {
        assertThatThrownBy(() -> CsvStyle.of("semikolon"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("comma, semicolon, tab")
                .hasMessageContaining("Did you mean \"semicolon\"");
    }
}
