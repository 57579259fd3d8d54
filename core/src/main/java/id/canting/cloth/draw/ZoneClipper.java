package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps placed drawings inside a convex part of their zone: what lies wholly inside stays an instance, what lies across
 * the edge is cut there, the rest is left out.
 */
final class ZoneClipper {
    private ZoneClipper() {}

    /** @param left takes what cannot be cut and is left out, as it lies on the cloth */
    static List<Drawing.Placed> convex(List<Drawing.Placed> placed, Region region, List<LeftOut> left) {
        Map<Drawing, Box> boxes = new IdentityHashMap<>();
        List<Drawing.Placed> kept = new ArrayList<>();
        for (Drawing.Placed one : placed) {
            Box box = one.transform().apply(boxes.computeIfAbsent(one.drawing(), Extent::of));
            if (box.outline().points(1).stream().allMatch(region::contains)) {
                kept.add(one);
            } else if (!region.and(Region.of(box)).isEmpty()) {
                Drawing whole = new Drawing(List.of(), List.of(), List.of(one));
                left.addAll(RegionClipper.leftOut(whole, region));
                Drawing cut = RegionClipper.to(whole, region);
                kept.add(new Drawing.Placed(cut.labelled(one.drawing().label()), Transform.IDENTITY));
            }
        }
        return kept;
    }
}
