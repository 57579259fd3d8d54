package id.canting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.List;
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
