package id.canting.examples;

import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.design.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Spoils files from a seed: by their structure, by their words, and letter by letter. */
final class Mutator {
    /** Words that readers stumble over, as they stand in a file. */
    private static final List<String> NASTY = List.of(
            "",
            "0",
            "-1",
            "1",
            "-0",
            "1e308",
            "1e999",
            "NaN",
            "Infinity",
            "2147483648",
            "99999999999999999999",
            "999999999",
            "0.000000001",
            "-999999999 mm",
            "999999999 mm",
            "0 mm",
            "1 parsec",
            "5 mm",
            "10000 mm",
            "400 deg",
            "200 %",
            "true",
            "null",
            "~",
            "\"\"",
            "\"\\0\"",
            "\"\\u202e\"",
            "\"\\ud800\"",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{a: {b: {c: d}}}",
            "- x",
            "&a x",
            "*a",
            "!!int 7",
            "!!python/object:x y",
            "!",
            "%TAG",
            "---",
            "...",
            "|",
            ">",
            "? x",
            "@",
            "`",
            "#",
            ": ",
            "../../../etc/passwd",
            "/etc/passwd.svg",
            "a\0b.svg",
            "CON",
            "NUL.svg",
            "http://localhost:1/x.svg",
            "file:///etc/passwd.svg",
            "\u202e",
            "\u200f",
            "\ufeff",
            "\u0085",
            "\u2028",
            "\ud83e\udd90",
            "\u0130",
            "\u0131",
            "\u0661\u0662",
            "\t",
            "\r\n",
            "<!DOCTYPE x>",
            "<!ENTITY a \"b\">",
            "&a;",
            "&#0;",
            "<![CDATA[",
            "1..99999999 by 0.0001",
            "1..2 by 0",
            "5..1",
            "{design}",
            "{index:09}",
            "{name}",
            "{x}",
            "{",
            "x".repeat(5000),
            "9".repeat(400),
            "[".repeat(60),
            "M0 0L1e30 1e30Z",
            "rotate(1e308)",
            "matrix(0 0 0 0 0 0)",
            "url(http://x/)");

    private final SplittableRandom random;

    Mutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One of the files, spoiled in one way or several. */
    String next(List<String> files) {
        String text = files.get(random.nextInt(files.size()));
        for (int i = Math.max(1, random.nextInt(5) - 1); i > 0; i--) {
            text = spoiled(text, files);
        }
        return text;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String spoiled(String text, List<String> files) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> tree(text);
            case 3, 4, 5 -> word(text, NASTY.get(random.nextInt(NASTY.size())));
            case 6 -> word(text, anyWord(files.get(random.nextInt(files.size()))));
            case 7 -> line(text);
            default -> letter(text);
        };
    }

    private record Span(int from, int to) {}

    private Span span(String text) {
        List<Span> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || ".-".indexOf(text.charAt(i)) >= 0);
            if (within && from < 0) {
                from = i;
            } else if (!within && from >= 0) {
                words.add(new Span(from, i));
                from = -1;
            }
        }
        return words.isEmpty() ? new Span(0, 0) : words.get(random.nextInt(words.size()));
    }

    private String anyWord(String text) {
        Span span = span(text);
        return text.substring(span.from, span.to);
    }

    private String word(String text, String other) {
        Span span = span(text);
        return text.substring(0, span.from) + other + text.substring(span.to);
    }

    private String line(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return "\n";
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            default ->
                lines.set(at, "  ".repeat(random.nextInt(4)) + lines.get(at).strip());
        }
        return String.join("\n", lines) + "\n";
    }

    private String letter(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(0x10000) + text.substring(at);
            case 2 ->
                text.substring(0, at) + (char) random.nextInt(0x80) + text.substring(Math.min(text.length(), at + 1));
            default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(20)));
        };
    }

    /** A change of the tree of a YAML file; what is no YAML is left to the other ways. */
    private String tree(String text) {
        try {
            Object root = plain(YamlReader.read("x", text));
            List<Object> holders = new ArrayList<>();
            collect(root, holders);
            if (holders.isEmpty() || !(root instanceof Map<?, ?>)) {
                return letter(text);
            }
            change(holders.get(random.nextInt(holders.size())), holders);
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) root;
            return YamlWriter.write(map);
        } catch (RuntimeException | StackOverflowError e) {
            return letter(text);
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Items items) {
            List<Object> list = new ArrayList<>();
            items.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((Node.Table) node).entries().forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static void collect(Object node, List<Object> holders) {
        if (node instanceof Map<?, ?> map && !map.isEmpty()) {
            holders.add(map);
            map.values().forEach(value -> collect(value, holders));
        } else if (node instanceof List<?> list && !list.isEmpty()) {
            holders.add(list);
            list.forEach(value -> collect(value, holders));
        }
    }

    private static Object copy(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> copied = new LinkedHashMap<>();
            map.forEach((key, value) -> copied.put(key, copy(value)));
            return copied;
        }
        return node instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Mutator::copy).toList())
                : node;
    }

    @SuppressWarnings("unchecked")
    private void change(Object holder, List<Object> others) {
        Object value = random.nextInt(3) == 0
                ? copy(others.get(random.nextInt(others.size())))
                : NASTY.get(random.nextInt(NASTY.size()));
        if (holder instanceof Map<?, ?> any) {
            Map<String, Object> map = (Map<String, Object>) any;
            List<String> keys = List.copyOf(map.keySet());
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> map.remove(key);
                case 1 -> map.put(NASTY.get(random.nextInt(NASTY.size())), map.getOrDefault(key, ""));
                case 2 -> map.put(key, new ArrayList<>(List.of(map.getOrDefault(key, ""))));
                default -> map.put(key, value);
            }
        } else {
            List<Object> list = (List<Object>) holder;
            int at = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.remove(at);
                case 1 -> list.add(at, list.get(at));
                default -> list.set(at, value);
            }
        }
    }
}
