package id.canting.sanggar;

import id.canting.batch.Batch;
import id.canting.cloth.Cloth;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.file.DesignReader;
import id.canting.design.file.Overrides;
import id.canting.design.file.Presets;
import id.canting.design.yaml.Node;
import java.util.Map;

/**
 * A design as it is written, before its names and ranges are checked, so that values of it can still be changed. Each
 * change gives another draft; this one stays as it is.
 *
 * @param sanggar in which it is made
 * @param tree of what is written
 */
public record Draft(Sanggar sanggar, Node tree) {
    /**
     * The draft with one value changed.
     *
     * @param path as {@code --set} takes it: {@code cloth.width}, or by a step's name {@code last-bath.dye}
     * @param value as a design file has it: {@code 300 mm}
     * @throws id.canting.text.UserError when no such place can be found
     */
    public Draft set(String path, String value) {
        return new Draft(sanggar, Overrides.apply(tree, path, value));
    }

    /** The draft with several values changed, in their order. */
    public Draft set(Map<String, String> values) {
        Draft changed = this;
        for (Map.Entry<String, String> value : values.entrySet()) {
            changed = changed.set(value.getKey(), value.getValue());
        }
        return changed;
    }

    /**
     * The draft with one of its own presets.
     *
     * @throws id.canting.text.UserError when it has no such preset, naming the nearest
     */
    public Draft preset(String name) {
        return new Draft(sanggar, Presets.apply(tree, name));
    }

    /**
     * The design, checked.
     *
     * @throws id.canting.text.UserError at the place of the first fault
     */
    public Design design() {
        return read().design();
    }

    /**
     * The design, checked, with the places of its steps.
     *
     * @throws id.canting.text.UserError at the place of the first fault
     */
    public DesignFile read() {
        return new DesignReader(sanggar.library()).read(tree);
    }

    /**
     * The cloth, with the steps carried out.
     *
     * @throws id.canting.text.UserError at the place of what cannot be read or done
     */
    public Cloth make() {
        return sanggar.make(read());
    }

    /**
     * A batch of this design, varied by a plan. Its values are read when it is run, or before by {@link Batch#faults}.
     *
     * @param name of the plan, for messages
     * @param plan its text; what it says of {@code design} is only told in the manifest
     * @throws id.canting.text.UserError at the place of the first fault, in the plan or here
     */
    public Batch batch(String name, String plan) {
        return PlanInputs.of(this, name, plan);
    }
}
