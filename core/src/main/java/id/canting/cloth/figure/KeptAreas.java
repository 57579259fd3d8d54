package id.canting.cloth.figure;

import id.canting.geometry.BoxIndex;
import id.canting.geometry.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where wax and ties kept dye away, for the question whether cloth elsewhere is of one colour. */
public final class KeptAreas {
    private final BoxIndex waxed;
    private final List<FigureParts.Outline> tied;
    private final BoxIndex tiedBoxes;
    private final Map<Integer, Region> areas = new HashMap<>();

    public KeptAreas(List<FigureParts.Outline> waxed, List<FigureParts.Outline> tied) {
        this.waxed = index(waxed);
        this.tied = List.copyOf(tied);
        this.tiedBoxes = index(tied);
    }

    private static BoxIndex index(List<FigureParts.Outline> outlines) {
        return new BoxIndex(outlines.stream().map(FigureParts.Outline::box).toList());
    }

    /** Whether the box of an outline meets that of any area, which is asked of wax, whose outlines are many and small. */
    public boolean mayMeet(FigureParts.Outline outline) {
        return waxed.anyMeets(outline.box()) || tiedBoxes.anyMeets(outline.box());
    }

    /** Whether the area of an outline meets any area of ties, or the box of any wax. */
    public boolean meets(FigureParts.Outline outline) {
        if (waxed.anyMeets(outline.box())) {
            return true;
        }
        int[] near = tiedBoxes.meeting(outline.box());
        if (near.length == 0) {
            return false;
        }
        Region area = outline.area();
        for (int i : near) {
            if (areas.computeIfAbsent(i, n -> tied.get(n).area()).meets(area)) {
                return true;
            }
        }
        return false;
    }
}
