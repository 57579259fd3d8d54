package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.scene.Scene;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

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

    /** What a picture carries, so that it can be made again: the recipe, the step if one is said, and other settings. */
    public EmbeddedRecipe imprint(OptionalInt step, Map<String, String> settings) {
        ReplayCommand picture = ReplayCommand.PICTURE;
        return imprint(
                step.isPresent() ? picture.with("--step", Integer.toString(step.getAsInt())) : picture, settings);
    }

    /** What a file carries that a command makes of this item's design. */
    public EmbeddedRecipe imprint(ReplayCommand command) {
        return imprint(command, Map.of());
    }

    private EmbeddedRecipe imprint(ReplayCommand command, Map<String, String> settings) {
        return command.recipe(version, DesignWriter.write(cloth.design()), settings);
    }
}
