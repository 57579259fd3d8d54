package id.canting.cloth;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.Quality;
import id.canting.design.Design;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.Step;
import id.canting.mark.Drawing;
import id.canting.motif.plugin.Plugins;
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
 * @param quality how much of it is drawn
 * @param drawings the marks of each tie and wax step, by its name
 * @param baths the dye baths in order, each with what kept its dye away
 * @param states what is on the cloth after each step; the first is the bare cloth
 * @param remarks what was noted while it was made
 * @param titles what sheets call each step, by its name
 */
public record Cloth(
        Design design,
        Quality quality,
        Map<String, Drawing> drawings,
        List<AppliedBath> baths,
        List<State> states,
        Remarks remarks,
        Map<String, Text> titles) {
    /** Copies the collections. */
    public Cloth {
        drawings = Map.copyOf(drawings);
        baths = List.copyOf(baths);
        states = List.copyOf(states);
        titles = Map.copyOf(titles);
    }

    /**
     * Carries a recipe out.
     *
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public static Cloth make(DesignFile file, Library library) {
        return make(file, library, new DrawingMemory(0));
    }

    /**
     * Carries a recipe out as one of many alike.
     *
     * @param memory of what was drawn for the others
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public static Cloth make(DesignFile file, Library library, DrawingMemory memory) {
        return make(file, library, memory, Quality.FULL);
    }

    /**
     * Carries a recipe out, or drafts what it would come to.
     *
     * @param memory of what was drawn for the others
     * @param quality how much of it is drawn
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public static Cloth make(DesignFile file, Library library, DrawingMemory memory, Quality quality) {
        return Plugins.held(() -> new Workshop(file, library, memory, quality).work());
    }

    /** What was fitted, for the report. */
    public List<Text> notes() {
        return remarks.notes();
    }

    /** What is allowed but probably not meant. */
    public List<Text> warnings() {
        return remarks.warnings();
    }

    /** What is on the cloth when one of the design's steps begins. */
    public State before(Step step) {
        return states.get(design.steps().indexOf(step));
    }

    /** What is on the cloth when one of the design's steps is done. */
    public State after(Step step) {
        return states.get(design.steps().indexOf(step) + 1);
    }

    /**
     * What sheets call one of the design's steps.
     *
     * @param step its name
     */
    public Text title(String step) {
        return titles.getOrDefault(step, Text.same(step));
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
        checkStep(step);
        return pictures().apply(step);
    }

    void checkStep(int step) {
        if (step < 0 || step > steps()) {
            throw new UserError(Workshop.MESSAGES.text("step.range", step, steps()));
        }
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
