package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.cloth.ClothSeries;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignWriter;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.scene.Scene;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The cloth of one item, for the files that show it; it is made when the first file asks for it, and pictures that
 * several files show are made once.
 */
public final class ItemContext {
    private final Map<String, String> values;
    private final Function<Map<String, String>, DesignFile> reading;
    private final Function<DesignFile, Cloth> making;
    private final ClothSeries series;
    private final Library library;
    private final String version;
    private final String design;
    private final Map<Map<String, String>, DesignFile> designs = new HashMap<>();
    private final Map<Map<String, String>, Cloth> cloths = new HashMap<>();
    private final Map<Integer, Scene> pictures = new HashMap<>();

    /**
     * @param values of the item by path
     * @param reading reads the design with values set
     * @param making carries the steps of a design out
     * @param series of which the item's own cloth is the next
     * @param version of the program
     * @param design the name of the design
     */
    ItemContext(
            Map<String, String> values,
            Function<Map<String, String>, DesignFile> reading,
            Function<DesignFile, Cloth> making,
            ClothSeries series,
            Library library,
            String version,
            String design) {
        this.values = values;
        this.reading = reading;
        this.making = making;
        this.series = series;
        this.library = library;
        this.version = version;
        this.design = design;
    }

    /** The seed of its design. */
    long seed() {
        return read(values).design().seed();
    }

    /** The cloth. */
    public Cloth cloth() {
        return cloth(values);
    }

    private DesignFile read(Map<String, String> own) {
        return designs.computeIfAbsent(own, reading);
    }

    private Cloth cloth(Map<String, String> own) {
        return cloths.computeIfAbsent(
                own, same -> own.equals(values) ? series.next(read(same)) : making.apply(read(same)));
    }

    /** What its design was read against, with what the design carries. */
    public Library library() {
        return library.of(read(values).design());
    }

    /**
     * The cloth of the same item with one value changed, which may be its {@code preset}.
     *
     * @throws id.canting.text.UserError where it cannot be made so
     */
    public Cloth changed(String path, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(path, value);
        return cloth(changed);
    }

    /**
     * The cloth as it looks after a step, or finished.
     *
     * @throws id.canting.text.UserError when there is no such step
     */
    public Scene picture(OptionalInt step) {
        Cloth cloth = cloth();
        return pictures.computeIfAbsent(step.orElse(cloth.steps()), series::picture);
    }

    /** What a file carries that a command makes of this item's design. */
    public EmbeddedRecipe imprint(ReplayCommand command) {
        return imprint(command, cloth().design());
    }

    /** What a file carries that a command makes of another design than this item's own. */
    public EmbeddedRecipe imprint(ReplayCommand command, Design design) {
        return imprint(command, design, Map.of());
    }

    /** What a file carries that a command makes of a design, with what else decides it. */
    public EmbeddedRecipe imprint(ReplayCommand command, Design design, Map<String, String> settings) {
        return command.recipe(version, DesignWriter.write(design), settings);
    }

    /** What a file carries that a command makes without the design. */
    public EmbeddedRecipe bare(ReplayCommand command, String recipe) {
        return command.recipe(version, recipe, Map.of());
    }

    /** The name of its design, without its endings. */
    public String design() {
        return design;
    }

    /** The version of the program. */
    public String version() {
        return version;
    }
}
