package id.canting.design.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML in and out. */
class YamlTest {
    @Test
    void remembersWhereEverythingStood() {
        Node.Table root = Fields.table(YamlReader.read("a.yaml", "one: 1\ntwo:\n  - x\n  - {three: y}\n"));
        Node.Items items = (Node.Items) entry(root, "two");
        assertThat(root.keys().get("two")).hasToString("a.yaml:2:1");
        assertThat(items.items().get(0).place().toString()).isEqualTo("a.yaml:3:5");
        Node.Table inner = (Node.Table) items.items().get(1);
        assertThat(entry(inner, "three").place().toString()).isEqualTo("a.yaml:4:13");
    }

    /** Words stay words: what they mean is for the reader to say. */
    @ParameterizedTest
    @CsvSource({"no", "1.0", "0x1F", "null", "2026-01-01", "1e3"})
    void guessesNoMeaning(String word) {
        Node.Table root = Fields.table(YamlReader.read("a.yaml", "key: " + word));
        assertThat(Fields.word(entry(root, "key"))).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: 1\\na: 2'         | a.yaml:2:1 | duplicate key
            'a: &x 1\\nb: *x'     | a.yaml:1:4 | anchors
            'a: !!int 1'          | a.yaml:1:4 | leave it out
            'a: ['                | a.yaml:    | YAML
            'a: "\\u'             | a.yaml:1:1 | YAML
            'a: b: c'             | a.yaml:1:5 | a colon inside a text
            '? [1]\\n: 2'         | a.yaml:1:3 | word
            ''                    | a.yaml:1:1 | empty
            """)
    void refusesAtThePlace(String text, String place, String told) {
        String yaml = text.replace("\\n", "\n");
        assertThatThrownBy(() -> YamlReader.read("a.yaml", yaml))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.describe(Language.EN))
                                .startsWith(place)
                                .contains(told));
    }

    @Property(tries = 500)
    void anyWordsComeBack(@ForAll String key, @ForAll String value, @ForAll List<String> list) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("k" + tame(key), tame(value));
        root.put("list", list.stream().map(YamlTest::tame).toList());
        root.put("inner", Map.of("x", List.of(Map.of("y", tame(key)))));
        Node.Table read = Fields.table(YamlReader.read("a.yaml", YamlWriter.write(root)));
        assertThat(plain(read)).isEqualTo(root);
    }

    @Property(tries = 500)
    void anyLinesComeBack(@ForAll List<String> lines, @ForAll @StringLength(max = 3) String last) {
        String text = lines.stream().map(YamlTest::tame).collect(Collectors.joining("\n")) + "\n" + tame(last);
        Map<String, Object> root = Map.of("text", text, "inner", Map.of("x", List.of(Map.of("y", "a\nb" + text))));
        Node.Table read = Fields.table(YamlReader.read("a.yaml", YamlWriter.write(root)));
        assertThat(plain(read)).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "<a>\n# b: \"c\"\n--- \n...\n%d\n", "- a\n? b\né\n"})
    void linesAreWrittenLineByLine(String text) {
        String written = YamlWriter.write(Map.of("text", text));
        assertThat(written).isEqualTo("text: |\n" + text.indent(2));
        assertThat(plain(Fields.table(YamlReader.read("a.yaml", written)))).isEqualTo(Map.of("text", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\n",
                " a\nb\n",
                "a\n\n",
                "a\r\nb\n",
                "a\tb\nc\n",
                "a\u0085\nb\n",
                "\n\n",
                "a\u2028\nb\n"
            })
    void whatOnlyQuotesCarryIsQuoted(String text) {
        String written = YamlWriter.write(Map.of("text", text));
        assertThat(written).startsWith("text: \"").hasLineCount(1);
        assertThat(plain(Fields.table(YamlReader.read("a.yaml", written)))).isEqualTo(Map.of("text", text));
    }

    private static Node entry(Node.Table table, String key) {
        return Objects.requireNonNull(table.entries().get(key));
    }

    /** Lone halves of surrogate pairs are no text, so no file can hold them. */
    private static String tame(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).limit(40).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Scalar word) {
            return word.text();
        }
        if (node instanceof Node.Items items) {
            return items.items().stream().map(YamlTest::plain).toList();
        }
        Map<String, Object> table = new LinkedHashMap<>();
        ((Node.Table) node).entries().forEach((key, value) -> table.put(key, plain(value)));
        return table;
    }
}
