package id.canting.cloth.draw;

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
import java.util.stream.IntStream;

/**
 * Places the variants of a motif at the spots of a fitted layout. Where a motif reaches over the edge of its field it
 * is cut off there; the cut is made in the motif's own coordinates, so that motifs cut alike are one drawing.
 */
final class RepeatMaker {
    private final Fit fit;
    private final AllowedArea room;
    private final List<Drawing> variants;
    private final RandomSource random;
    private final boolean whole;
    private final Map<String, Cut> cuts = new HashMap<>();
    private final List<LeftOut> left = new ArrayList<>();

    /** What of a motif is drawn where the field ends, and what is not, in the motif's own coordinates. */
    private record Cut(Drawing drawing, List<LeftOut> left) {}

    /**
     * @param room where the motif may lie
     * @param variants how the hand draws the motif, at least one
     * @param random picks a variant at each spot
     * @param whole whether a motif that the edge of the field would cut is left out
     */
    RepeatMaker(Fit fit, AllowedArea room, List<Drawing> variants, RandomSource random, boolean whole) {
        this.fit = fit;
        this.room = room;
        this.variants = variants;
        this.random = random;
        this.whole = whole;
    }

    /** The marks that could not be cut and were left out, in the coordinates of the fitted rectangle. */
    List<LeftOut> left() {
        return left;
    }

    /** The placed motifs, in the coordinates of the fitted rectangle. */
    List<Drawing.Placed> place() {
        Box widest = variants.stream().map(Extent::of).reduce(Box::with).orElseThrow();
        List<Drawing.Placed> placed = new ArrayList<>();
        for (Fit.Spot spot : fit.spots(Extent.reach(widest))) {
            Box there = spot.place().apply(widest);
            if (fit.field().contains(there)) {
                placed.add(new Drawing.Placed(variants.get(variant(spot)), spot.place()));
            } else if (!whole && fit.field().meets(there)) {
                Drawing first = atEdge(spot, widest);
                if (!first.parts().isEmpty()
                        || !first.areas().isEmpty()
                        || !first.placed().isEmpty()) {
                    placed.add(new Drawing.Placed(first, spot.place()));
                }
            }
        }
        return placed;
    }

    private int variant(Fit.Spot spot) {
        return random.stream(spot.column() + "/" + spot.row() + "/" + spot.index())
                .below(variants.size());
    }

    /**
     * The motif where it reaches over the field's edge: always the first variant, so that what leaves the field at one
     * side comes in alike at the other; cut off where there is no room beyond.
     */
    private Drawing atEdge(Fit.Spot spot, Box box) {
        if (room.box().contains(spot.place().apply(box))) {
            return variants.get(0);
        }
        Region inside =
                Region.of(room.box()).transformed(spot.place().inverse()).and(Region.of(box.grown(5)));
        if (inside.isEmpty()) {
            return Drawing.EMPTY;
        }
        Box b = inside.bounds();
        String key = Math.round(b.left() * 1000) + " " + Math.round(b.top() * 1000) + " " + Math.round(b.right() * 1000)
                + " " + Math.round(b.bottom() * 1000) + " " + Math.round(inside.area() * 1000);
        Cut cut = cuts.computeIfAbsent(
                key,
                k -> new Cut(
                        RegionClipper.to(variants.get(0), inside), RegionClipper.leftOut(variants.get(0), inside)));
        cut.left().forEach(one -> left.add(one.moved(spot.place())));
        return cut.drawing();
    }

    /** Variants of a drawing made with chances of their own, which is why they can be drawn side by side. */
    static <T> List<T> variants(int count, IntFunction<T> draw) {
        return IntStream.range(0, count).parallel().mapToObj(draw).toList();
    }

    /** A drawing of placed drawings, all moved. */
    static Drawing moved(List<Drawing.Placed> placed, Transform onto) {
        Drawing.Builder all = Drawing.builder();
        placed.forEach(p -> all.place(p.drawing(), p.transform().then(onto)));
        return all.build();
    }
}
