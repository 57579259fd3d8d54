package id.canting.batch;

import id.canting.design.file.Overrides;
import id.canting.design.file.Presets;
import id.canting.design.yaml.Node;
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
            tree = Presets.apply(tree, preset, NO_PRESET);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (!value.getKey().equals(PRESET)) {
                tree = Overrides.apply(tree, value.getKey(), value.getValue());
            }
        }
        return tree;
    }
}
