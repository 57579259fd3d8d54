package id.canting.motif.svg;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a drawing holds that wax cannot follow: counted by name, so that none of it is left out in silence. */
final class UnsupportedFeatures {
    /** Elements that hold what is drawn. */
    private static final List<String> HOLDERS = List.of("svg", "g", "use", "symbol", "switch");

    /** Elements that draw nothing by themselves. */
    private static final List<String> SILENT = List.of(
            "defs",
            "symbol",
            "clippath",
            "mask",
            "pattern",
            "marker",
            "filter",
            "lineargradient",
            "radialgradient",
            "metadata",
            "namedview",
            "style",
            "title",
            "desc");

    private static final List<String> EFFECTS = List.of(
            "clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end", "stroke-dasharray");

    private final Map<String, Integer> count = new TreeMap<>();

    /** Whether an element draws nothing by itself. */
    static boolean silent(String element) {
        return SILENT.contains(element);
    }

    /** Whether an element can be drawn or holds what can; another one is counted. */
    boolean follows(Tag tag) {
        boolean known = HOLDERS.contains(tag.name()) || SvgShapes.known(tag.name());
        if (!known) {
            count(tag.name());
        }
        return known;
    }

    /** Counts the effects on an element, which is drawn as if they were not there. */
    void effects(Map<String, String> attributes) {
        for (String effect : EFFECTS) {
            String value = attributes.getOrDefault(effect, "none");
            if (!value.isBlank() && !value.equals("none") && !value.equals("inherit")) {
                count(effect.startsWith("marker") ? "marker" : effect);
            }
        }
    }

    void count(String name) {
        count.merge(Tag.written(name), 1, Integer::sum);
    }

    Map<String, Integer> counted() {
        return count;
    }
}
