package id.canting.cloth.figure;

import id.canting.geometry.BoxIndex;
import java.util.List;

/** Where wax and ties kept dye away, for the question whether cloth elsewhere is of one colour. */
public final class KeptAreas {
    private final BoxIndex<FigureParts.Outline> kept;
    private final boolean none;

    public KeptAreas(List<FigureParts.Outline> kept) {
        this.none = kept.isEmpty();
        this.kept = new BoxIndex<>(kept, FigureParts.Outline::box);
    }

    /** Whether nothing was kept anywhere. */
    public boolean isEmpty() {
        return none;
    }

    /** Whether the box of an outline meets that of any area. */
    public boolean mayMeet(FigureParts.Outline outline) {
        return kept.anyMeets(outline.box());
    }
}
