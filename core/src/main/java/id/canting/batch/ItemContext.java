package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Scene;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The cloth of one item, for the files that show it; pictures that several files show are made once. */
public final class ItemContext {
    private final Cloth cloth;
    private final String version;
    private final Map<Integer, Scene> pictures = new HashMap<>();

    ItemContext(Cloth cloth, String version) {
        this.cloth = cloth;
        this.version = version;
    }

    /** The cloth. */
    public Cloth cloth() {
        return cloth;
    }

    /**
     * The cloth as it looks after a step, or finished.
     *
     * @throws id.canting.text.UserError when there is no such step
     */
    public Scene picture(OptionalInt step) {
        return pictures.computeIfAbsent(step.orElse(cloth.steps()), cloth::picture);
    }

    /** What a file carries, so that it can be made again: the recipe, the step if one is said, and other settings. */
    public EmbeddedRecipe imprint(OptionalInt step, Map<String, String> settings) {
        TreeMap<String, String> all = new TreeMap<>(settings);
        if (step.isPresent()) {
            all.put("step", Integer.toString(step.getAsInt()));
        }
        return new EmbeddedRecipe(version, DesignWriter.write(cloth.design()), all);
    }
}
