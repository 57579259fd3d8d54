package id.canting.cloth.figure;

import id.canting.geometry.BoxIndex;
import id.canting.geometry.Region;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where wax and ties kept dye away, for the question whether cloth elsewhere is of one colour. */
public final class KeptAreas {
    private final BoxIndex<FigureParts.Outline> waxed;
    private final BoxIndex<FigureParts.Outline> tied;
    private final boolean none;
    private final Map<FigureParts.Outline, Region> areas = new IdentityHashMap<>();

    public KeptAreas(List<FigureParts.Outline> waxed, List<FigureParts.Outline> tied) {
        this.none = waxed.isEmpty() && tied.isEmpty();
        this.waxed = new BoxIndex<>(waxed, FigureParts.Outline::box);
        this.tied = new BoxIndex<>(tied, FigureParts.Outline::box);
    }

    /** Whether nothing was kept anywhere. */
    public boolean isEmpty() {
        return none;
    }

    /** Whether the box of an outline meets that of any area, which is asked of wax, whose outlines are many and small. */
    public boolean mayMeet(FigureParts.Outline outline) {
        return waxed.anyMeets(outline.box()) || tied.anyMeets(outline.box());
    }

    /** Whether the area of an outline meets any area of ties, or the box of any wax. */
    public boolean meets(FigureParts.Outline outline) {
        if (waxed.anyMeets(outline.box())) {
            return true;
        }
        List<FigureParts.Outline> near = tied.meeting(outline.box());
        if (near.isEmpty()) {
            return false;
        }
        Region area = outline.area();
        return near.stream()
                .anyMatch(one ->
                        areas.computeIfAbsent(one, FigureParts.Outline::area).meets(area));
    }
}
