package id.canting.cloth;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.cloth.draw.Quality;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.mark.Drawing;
import id.canting.scene.Scene;
import id.canting.text.UserError;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * A cloth that is changed while somebody looks at it. It holds the last design and draws anew only what depends on what
 * is different about the next: nothing for another dye, not the figures for another ground. What it shows is what the
 * design made by itself would be, mark for mark.
 *
 * <pre>{@code
 * LiveCloth live = sanggar.live(draft);
 * ClothChange change = live.change(draft.set("last-bath.dye", "tingi").read(), Quality.FULL);
 * Scene scene = live.picture();
 * }</pre>
 *
 * While a hand drags a slider, {@link Quality#DRAFT} answers sooner. Threads may share one; each change waits for the one
 * before it.
 */
public final class LiveCloth {
    /** Steps whose marks are remembered: those of a large recipe, in full, as a draft, and as they were before. */
    private static final int STEPS = 48;

    private final Library library;
    private final DrawingMemory drawings;
    private final PictureMemory figures = new PictureMemory();
    private Cloth cloth;
    private ClothPicture pictures;

    /**
     * The cloth of a design.
     *
     * @param library against which this design and all that follow are made
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public LiveCloth(DesignFile design, Library library) {
        this(design, library, new DrawingMemory(STEPS));
    }

    /** @param drawings of this cloth and others */
    LiveCloth(DesignFile design, Library library, DrawingMemory drawings) {
        this.library = library;
        this.drawings = drawings;
        this.cloth = Cloth.make(design, library, drawings);
        this.pictures = new ClothPicture(cloth, figures);
    }

    /**
     * Changes the cloth. Where the design cannot be made, it stays as it was.
     *
     * @param quality how much is drawn
     * @return what is different
     * @throws UserError at the place of a step that cannot be done in this order or does not fit
     */
    public synchronized ClothChange change(DesignFile design, Quality quality) {
        Cloth next = Cloth.make(design, library, drawings, quality);
        ClothChange change = ClothChange.between(cloth, next);
        Set<Drawing> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(cloth.drawings().values());
        shown.addAll(next.drawings().values());
        figures.keep(shown);
        cloth = next;
        pictures = new ClothPicture(next, figures);
        return change;
    }

    /** The cloth as it is now; none while it is a draft, of which nothing but a picture may be made. */
    public synchronized Optional<Cloth> cloth() {
        return Optional.of(cloth).filter(shown -> shown.quality() == Quality.FULL);
    }

    /** The picture of the finished cloth; that of a draft says so. */
    public synchronized Scene picture() {
        return pictures.after(cloth.steps()).scene();
    }

    /**
     * The picture of the cloth after a step.
     *
     * @param step 0 for the bare cloth
     * @throws UserError when there is no such step
     */
    public synchronized Scene picture(int step) {
        cloth.checkStep(step);
        return pictures.after(step).scene();
    }
}
