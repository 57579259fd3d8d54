package id.canting.cloth;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.Quality;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.scene.Scene;
import id.canting.text.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Whole cloths made one after another, most of them much alike, as those of a batch: of each only what depends on what is
 * different about it is drawn anew, as in a {@link LiveCloth}. One series is for one thread; several may share what they
 * drew.
 */
public final class ClothSeries {
    private final Library library;
    private final DrawingMemory memory;
    private @Nullable LiveCloth live;

    /**
     * A series without a cloth yet.
     *
     * @param library against which all designs are made
     * @param memory of what was drawn, perhaps for other series
     */
    public ClothSeries(Library library, DrawingMemory memory) {
        this.library = library;
        this.memory = memory;
    }

    /**
     * Makes the next cloth. Where it cannot be made, the last stays the last.
     *
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public Cloth next(DesignFile design) {
        LiveCloth last = live;
        if (last == null) {
            last = new LiveCloth(design, library, memory);
            live = last;
        } else {
            last.change(design, Quality.FULL);
        }
        return last.cloth().orElseThrow();
    }

    /**
     * The picture of the last cloth after a step.
     *
     * @param step 0 for the bare cloth
     * @throws UserError when there is no such step
     * @throws IllegalStateException before the first cloth
     */
    public Scene picture(int step) {
        if (live == null) {
            throw new IllegalStateException("a series has no picture before its first cloth");
        }
        return live.picture(step);
    }
}
