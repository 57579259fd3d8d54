package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import id.canting.geometry.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where wax and ties kept dye away, for the question whether cloth elsewhere is of one colour. */
public final class KeptAreas implements FigureParts.Choice {
    private final BoxIndex<FigureParts.Outline> waxed;
    private final BoxIndex<FigureParts.Outline> tied;
    private final boolean none;
    private final Map<FigureParts.Outline, Region> areas = new HashMap<>();

    public KeptAreas(List<FigureParts.Outline> waxed, List<FigureParts.Outline> tied) {
        this.none = waxed.isEmpty() && tied.isEmpty();
        this.waxed = new BoxIndex<>(waxed, FigureParts.Outline::box);
        this.tied = new BoxIndex<>(tied, FigureParts.Outline::box);
    }

    /** Whether nothing was kept anywhere. */
    public boolean isEmpty() {
        return none;
    }

    @Override
    public boolean within(Box box) {
        return waxed.anyMeets(box) || tied.anyMeets(box);
    }

    /** Whether an outline's box meets that of any wax, whose outlines are many and small, or its area any tie's. */
    @Override
    public boolean chooses(FigureParts.Outline outline) {
        if (waxed.anyMeets(outline.box())) {
            return true;
        }
        if (!tied.anyMeets(outline.box())) {
            return false;
        }
        Region area = outline.area();
        return tied.meeting(outline.box()).stream()
                .anyMatch(tie ->
                        areas.computeIfAbsent(tie, FigureParts.Outline::area).meets(area));
    }
}
