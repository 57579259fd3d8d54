package id.canting.batch;

import id.canting.design.file.Overrides;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.Map;

/** Sets an item's values in its design: first a preset, if the plan varies it, then single values. */
final class Changes {
    /** The path that stands for the design's presets. */
    static final String PRESET = "preset";

    /** The preset that changes nothing. */
    static final String NO_PRESET = "none";

    private Changes() {}

    static Node apply(Node design, Map<String, String> values) {
        Node tree = design;
        String preset = values.getOrDefault(PRESET, NO_PRESET);
        if (!preset.equals(NO_PRESET)) {
            tree = Overrides.applyAll(tree, preset(design, preset));
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (!value.getKey().equals(PRESET)) {
                tree = Overrides.apply(tree, value.getKey(), value.getValue());
            }
        }
        return tree;
    }

    private static Map<String, Node> preset(Node design, String name) {
        Map<String, Node> presets =
                Fields.table(design).entries().get("presets") instanceof Node.Table table ? table.entries() : Map.of();
        Node chosen = presets.get(name);
        if (chosen == null) {
            Text near = Suggestion.to(name, presets.keySet())
                    .map(found -> PlanReader.MESSAGES.text("nearest", found))
                    .orElse(Text.EMPTY);
            throw new UserError(
                    PlanReader.MESSAGES.text("preset", name, near, String.join(", ", presets.keySet()), NO_PRESET));
        }
        return Fields.table(chosen).entries();
    }
}
