package id.canting.design.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes tables, lists and words as plain YAML: tables in block form, lists of words in one line, words quoted wherever
 * anything but a plain reading of them is possible.
 */
public final class YamlWriter {
    private YamlWriter() {}

    /** The text of a table as it was read, without its comments. */
    public static String write(Node.Table root) {
        return write(plain(root));
    }

    private static Map<String, Object> plain(Node.Table table) {
        Map<String, Object> plain = new LinkedHashMap<>();
        table.entries().forEach((key, value) -> plain.put(key, value(value)));
        return plain;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Table table) {
            return plain(table);
        }
        if (node instanceof Node.Items list) {
            return list.items().stream().map(YamlWriter::value).toList();
        }
        return ((Node.Scalar) node).text();
    }

    /**
     * The text of a table.
     *
     * @param root values are maps, lists or strings; a map within must not be empty
     */
    public static String write(Map<String, ?> root) {
        StringBuilder out = new StringBuilder();
        table(root, 0, out, false);
        return out.toString();
    }

    private static void table(Map<String, ?> table, int indent, StringBuilder out, boolean started) {
        boolean first = started;
        for (Map.Entry<String, ?> entry : table.entrySet()) {
            out.append(first ? "" : " ".repeat(indent))
                    .append(word(entry.getKey()))
                    .append(':');
            first = false;
            value(entry.getValue(), indent, out);
        }
    }

    private static void value(Object value, int indent, StringBuilder out) {
        if (value instanceof Map<?, ?> table) {
            if (table.isEmpty()) {
                out.append(" {}\n");
            } else {
                out.append('\n');
                table(keyed(table), indent + 2, out, false);
            }
        } else if (value instanceof List<?> items) {
            items(items, indent, out);
        } else {
            text(String.valueOf(value), indent + 2, out);
        }
    }

    /** A word, or a text of several lines line by line where it reads back as it is. */
    private static void text(String text, int indent, StringBuilder out) {
        List<String> lines = text.lines().toList();
        boolean ends = text.endsWith("\n") && text.indexOf('\r') < 0;
        if (lines.size() < 2 || !ends || !lines.stream().allMatch(YamlWriter::plainLine)) {
            out.append(' ').append(word(text)).append('\n');
            return;
        }
        out.append(" |\n");
        lines.forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
    }

    /** Whether a line begins with a letter or sign and holds nothing that only quotes can carry. */
    private static boolean plainLine(String line) {
        return !line.isEmpty()
                && line.charAt(0) != ' '
                && line.chars().allMatch(c -> c >= 0x20 && c < 0x7F || c > 0xA0 && c < 0x2000);
    }

    private static void items(List<?> items, int indent, StringBuilder out) {
        if (items.stream().noneMatch(item -> item instanceof Map<?, ?>)) {
            List<String> words =
                    items.stream().map(item -> word(String.valueOf(item))).toList();
            out.append(" [").append(String.join(", ", words)).append("]\n");
            return;
        }
        out.append('\n');
        for (Object item : items) {
            out.append(" ".repeat(indent + 2)).append("- ");
            if (item instanceof Map<?, ?> table) {
                table(keyed(table), indent + 4, out, true);
            } else {
                out.append(word(String.valueOf(item))).append('\n');
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> keyed(Map<?, ?> table) {
        return (Map<String, ?>) table;
    }

    /** A word as it can be read back: plain where that is safe, else in double quotes with escapes. */
    static String word(String word) {
        boolean plain = word.matches("[A-Za-z0-9][A-Za-z0-9 ./_%+-]*") && !word.endsWith(" ");
        if (plain || word.matches("-[0-9.]+( [a-z0-9/]+)?")) {
            return word;
        }
        StringBuilder out = new StringBuilder("\"");
        word.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20 || c == 0x7F || c >= 0x80 && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
