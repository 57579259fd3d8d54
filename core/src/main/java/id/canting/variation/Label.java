package id.canting.variation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words under a variation: what differs and nothing else, a line for each step of the design. */
public final class Label {
    private Label() {}

    /** The lines of differences given as value by path, such as {@code apples: lobes 7, ground.isen sisik}. */
    public static List<String> of(Map<String, String> differences) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        differences.forEach((path, value) -> {
            int dot = path.indexOf('.');
            String step = dot < 0 ? "" : path.substring(0, dot);
            String rest = path.substring(dot + 1).replace(".set.", ".");
            steps.computeIfAbsent(step, s -> new ArrayList<>()).add(rest + " " + value);
        });
        List<String> lines = new ArrayList<>();
        steps.forEach((step, values) -> lines.add((step.isEmpty() ? "" : step + ": ") + String.join(", ", values)));
        return lines;
    }
}
