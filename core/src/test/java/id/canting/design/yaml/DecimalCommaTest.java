package id.canting.design.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.parameter.Unit;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commas that stand for decimals where YAML takes them for the end of an entry. */
class DecimalCommaTest {
    private static final List<String> KEYS = List.of("width", "height", "natural");

    private static Fields read(String text) {
        return Fields.of(YamlReader.read("a.yaml", text), KEYS);
    }

    @Test
    void readsACommaWhereNoListIsMeant() {
        assertThat(read("width: 2,4 m").number("width", Unit.LENGTH, 0)).isEqualTo(2400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{width: 2,4 m} | write width: 2.4 m", "{height: 1 m, width: 22,5 cm} | write width: 22.5 cm",
                "{natural: 12,5} | write natural: 12.5",
                        "{natural: 150,000} | natural: \"150,000\" can be read as 150000 or as 150.0"
            })
    void saysWhatToWriteInBraces(String text, String line) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UserError.class).hasMessageContaining(line);
    }

    @Test
    void stillNamesUnknownKeys() {
        assertThatThrownBy(() -> read("{width: 2 m, 4 m: 3}")).hasMessageContaining("no key");
        assertThatThrownBy(() -> read("{width: wide, 4 m}")).hasMessageContaining("no key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[10,5 mm, 20 mm] | write 10.5 mm", "[20 mm, 10,5 mm] | write 10.5 mm", "[1 mm, 2 mm, 3 mm] | two!"
            })
    void saysWhatToWriteInBrackets(String text, String line) {
        Node node = YamlReader.read("a.yaml", text);
        assertThatThrownBy(() -> Fields.pair(node, Text.same("two!"))).hasMessageContaining(line);
    }
}
