package id.canting.text;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes maps, lists, words, numbers and truth values as JSON (RFC 8259), indented, the same bytes for the same data. No
 * library, because only writing is needed, of these few kinds, with numbers rounded as everywhere ({@link Decimals}) and
 * texts in both languages: a mapper for all of Java would be larger than all that it replaces, and would still have to be
 * taught both.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private boolean flat;

    private Json() {}

    /**
     * The JSON text of a value, with a line end.
     *
     * @throws IllegalArgumentException for a kind of value JSON has no form for
     */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    /** The JSON text of a value on one line, without a line end, for files with one record a line. */
    public static String line(Object value) {
        Json json = new Json();
        json.flat = true;
        json.value(value, 0);
        return json.out.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            list(map.entrySet().iterator(), '{', '}', depth);
        } else if (value instanceof Iterable<?> items) {
            list(items.iterator(), '[', ']', depth);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Double number) {
            Decimals.write(number, 6, out);
        } else if (value instanceof String words) {
            quoted(words);
        } else if (value instanceof Text text) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("id", text.id());
            both.put("en", text.en());
            value(both, depth);
        } else {
            throw new IllegalArgumentException("JSON has no form for " + value.getClass());
        }
    }

    private void list(Iterator<?> items, char open, char close, int depth) {
        out.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            Object item = items.next();
            newLine(depth + 1);
            if (item instanceof Map.Entry<?, ?> entry && open == '{') {
                quoted(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), depth + 1);
            } else {
                value(item, depth + 1);
            }
            out.append(items.hasNext() ? flat ? ", " : "," : "");
        }
        if (any) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        if (!flat) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (SafeText.unseen(c)) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
