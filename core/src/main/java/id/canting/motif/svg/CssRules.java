package id.canting.motif.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a drawing's style sheets that say what is filled, stroked and shown, as drawing programs write them: for
 * an element's name, a class or an id. Other rules are passed over.
 */
final class CssRules {
    /** What a rule may say about a shape that becomes wax, or that wax cannot follow. */
    static final List<String> KNOWN = List.of(
            "fill",
            "stroke",
            "display",
            "visibility",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "stroke-width",
            "stroke-dasharray",
            "clip-path",
            "mask",
            "filter",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end");

    private final Map<String, Map<String, String>> bySelector = new TreeMap<>();

    /** The rules in a style sheet's text. */
    CssRules(String text) {
        String bare = uncommented(text);
        int at = 0;
        for (int open = bare.indexOf('{'); open >= 0; open = bare.indexOf('{', at)) {
            int close = bare.indexOf('}', open);
            if (close < 0) {
                return;
            }
            Map<String, String> says = declarations(bare.substring(open + 1, close));
            for (String selector : bare.substring(at, open).split(",", -1)) {
                bySelector
                        .computeIfAbsent(selector.strip().toLowerCase(Locale.ROOT), s -> new TreeMap<>())
                        .putAll(says);
            }
            at = close + 1;
        }
    }

    private static String uncommented(String text) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", at)) {
            int close = text.indexOf("*/", open + 2);
            bare.append(text, at, open);
            if (close < 0) {
                return bare.toString();
            }
            at = close + 2;
        }
        return bare.append(text, at, text.length()).toString();
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> says = new TreeMap<>();
        for (String rule : text.split(";", -1)) {
            int colon = rule.indexOf(':');
            String key = colon > 0 ? rule.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
            if (KNOWN.contains(key)) {
                String value = rule.substring(colon + 1).strip();
                says.put(key, value.replaceAll("\\s*!\\s*important$", "").replaceAll("\\s+", " "));
            }
        }
        return says;
    }

    /**
     * An element's attributes with what is said over them: by the rules for its name, then its classes, then its id, and
     * by its own style.
     */
    Map<String, String> over(Tag tag) {
        Map<String, String> all = new LinkedHashMap<>(tag.attributes());
        all.putAll(bySelector.getOrDefault(tag.name(), Map.of()));
        for (String word : tag.attribute("class").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            all.putAll(bySelector.getOrDefault("." + word, Map.of()));
        }
        all.putAll(bySelector.getOrDefault("#" + tag.attribute("id").toLowerCase(Locale.ROOT), Map.of()));
        all.putAll(declarations(tag.attribute("style")));
        return all;
    }

    /** The rules as a style sheet's text, which reads as these rules again. */
    String text() {
        StringBuilder text = new StringBuilder();
        bySelector.forEach((selector, says) -> {
            if (!says.isEmpty()) {
                text.append(selector).append('{').append(text(says)).append("}\n");
            }
        });
        return text.toString();
    }

    /** What a style says of what is known, as a style is written. */
    static String known(String style) {
        return text(declarations(style));
    }

    private static String text(Map<String, String> says) {
        StringBuilder text = new StringBuilder();
        says.forEach((key, value) ->
                text.append(text.isEmpty() ? "" : ";").append(key).append(':').append(value));
        return text.toString();
    }
}
