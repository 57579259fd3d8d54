package id.canting.cloth;

import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.Fit;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Places the variants of a motif at the spots of a fitted layout. Where a motif reaches over the edge of its field it
 * is cut off there; the cut is made in the motif's own coordinates, so that motifs cut alike are one drawing.
 */
final class RepeatMaker {
    private final Fit fit;
    private final List<Drawing> variants;
    private final RandomSource random;
    private final Map<String, Drawing> cuts = new HashMap<>();

    /**
     * @param variants how the hand draws the motif, at least one
     * @param random picks a variant at each spot
     */
    RepeatMaker(Fit fit, List<Drawing> variants, RandomSource random) {
        this.fit = fit;
        this.variants = variants;
        this.random = random;
    }

    /** The placed motifs, in the coordinates of the fitted rectangle. */
    List<Drawing.Placed> place() {
        List<Box> boxes = variants.stream().map(Extent::of).toList();
        double reach = boxes.stream().mapToDouble(Extent::reach).max().orElse(0);
        List<Drawing.Placed> placed = new ArrayList<>();
        for (Fit.Spot spot : fit.spots(reach)) {
            int variant = variant(spot);
            Box there = spot.place().apply(boxes.get(variant));
            if (fit.field().contains(there)) {
                placed.add(new Drawing.Placed(variants.get(variant), spot.place()));
            } else if (fit.field().meets(there)) {
                Drawing cut = cut(spot, boxes.get(0));
                if (!cut.parts().isEmpty() || !cut.areas().isEmpty()) {
                    placed.add(new Drawing.Placed(cut, spot.place()));
                }
            }
        }
        return placed;
    }

    private int variant(Fit.Spot spot) {
        return random.stream(spot.column() + "/" + spot.row() + "/" + spot.index())
                .below(variants.size());
    }

    private Drawing cut(Fit.Spot spot, Box box) {
        Region inside =
                Region.of(fit.field()).transformed(spot.place().inverse()).and(Region.of(box.grown(5)));
        if (inside.isEmpty()) {
            return Drawing.EMPTY;
        }
        Box b = inside.bounds();
        String key = Math.round(b.left() * 1000) + " " + Math.round(b.top() * 1000) + " " + Math.round(b.right() * 1000)
                + " " + Math.round(b.bottom() * 1000) + " " + Math.round(inside.area() * 1000);
        return cuts.computeIfAbsent(key, k -> Trim.to(variants.get(0), inside));
    }

    /** Variants of a drawing made with chances of their own. */
    static List<Drawing> variants(int count, IntFunction<Drawing> draw) {
        List<Drawing> variants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            variants.add(draw.apply(i));
        }
        return variants;
    }

    /** A drawing of placed drawings, all moved. */
    static Drawing moved(List<Drawing.Placed> placed, Transform onto) {
        Drawing.Builder all = Drawing.builder();
        placed.forEach(p -> all.place(p.drawing(), p.transform().then(onto)));
        return all.build();
    }
}
