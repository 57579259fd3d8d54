package id.canting.cloth;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.dye.DyeLibrary;
import id.canting.mark.Drawing;
import id.canting.motif.Catalogue;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A cloth with a recipe carried out on it: the marks of every step, and what the cloth looks like after each.
 *
 * @param design the recipe
 * @param drawings the marks of each tie and wax step, by its name
 * @param baths the dye baths in order, each with what kept its dye away
 * @param states what is on the cloth after each step; the first is the bare cloth
 * @param notes what was fitted, for the report
 * @param warnings what is allowed but probably not meant
 */
public record Cloth(
        Design design,
        Map<String, Drawing> drawings,
        List<AppliedBath> baths,
        List<State> states,
        List<Text> notes,
        List<Text> warnings) {
    /** Copies the collections. */
    public Cloth {
        drawings = Map.copyOf(drawings);
        baths = List.copyOf(baths);
        states = List.copyOf(states);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /**
     * Carries a recipe out.
     *
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public static Cloth make(DesignFile file, Catalogue catalogue, DyeLibrary dyes) {
        return make(file, catalogue, dyes, new DrawingMemory(0));
    }

    /**
     * Carries a recipe out as one of many alike.
     *
     * @param memory of what was drawn for the others
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public static Cloth make(DesignFile file, Catalogue catalogue, DyeLibrary dyes, DrawingMemory memory) {
        return new Workshop(file, catalogue, dyes, memory).work();
    }

    /** How many steps there are. */
    public int steps() {
        return states.size() - 1;
    }

    /**
     * The picture of the cloth after a step.
     *
     * @param step 0 for the bare cloth to {@link #steps()} for the finished one
     * @throws UserError when there is no such step
     */
    public Scene picture(int step) {
        if (step < 0 || step > steps()) {
            throw new UserError(Workshop.MESSAGES.text("step.range", step, steps()));
        }
        return pictures().apply(step);
    }

    /** The picture of the finished cloth with what is known of its colours. */
    public DyedPicture finished() {
        return stages().apply(steps());
    }

    /**
     * The pictures of the cloth after each step, for those who need several: they share what they show alike, so that
     * a file stores it once. Each may be asked for once more, but the steps must exist.
     */
    public IntFunction<Scene> pictures() {
        IntFunction<DyedPicture> stages = stages();
        return step -> stages.apply(step).scene();
    }

    /** The same pictures with what is known of their colours. */
    public IntFunction<DyedPicture> stages() {
        return new ClothPicture(this)::after;
    }
}
