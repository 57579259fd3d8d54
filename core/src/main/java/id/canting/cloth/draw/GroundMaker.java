package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.Fit;
import id.canting.layout.RepeatTile;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.motif.Filling;
import id.canting.motif.Hand;
import id.canting.motif.HandVariation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the ground between repeated motifs. One tile's ground is drawn so that it repeats without a seam: its marks may
 * reach over the tile's edge, where the next tile leaves them room. Marks that would reach out of the field are cut off
 * there or left out, which is why they are kept apart by the sides they reach over.
 */
final class GroundMaker {
    private enum Over {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }

    /** How far a lively hand may move a mark of the ground, mm; marks so near an edge count as reaching over it. */
    private static final double STRAY = 0.5;

    private final Fit fit;
    private final AllowedArea room;
    private final Region free;

    /** How far beyond a tile its surroundings are looked at, mm: farther than a mark of a fill reaches. */
    static final double MARGIN = 25;

    /** So many figures are taken out of the ground at a time. */
    private static final int TOGETHER = 32;

    /**
     * @param fit the fitted layout
     * @param room where marks may lie
     * @param taken the cloth one place's motif stands on, in all its variants, with the clear cloth around it
     * @param kept cloth in and around a tile that is kept clear, too
     */
    GroundMaker(Fit fit, AllowedArea room, Region taken, Region kept) {
        this.fit = fit;
        this.room = room;
        Region around = free(fit, taken);
        this.free = kept.isEmpty() ? around : around.minus(kept);
    }

    /** The ground of a tile and a margin around it, seen as part of the endless pattern if it repeats. */
    private static Region free(Fit fit, Region taken) {
        RepeatTile tile = fit.tile();
        double margin = Math.min(MARGIN, Math.min(tile.width(), tile.height()) / 2);
        Box around = tile.box().grown(margin);
        double reach = taken.isEmpty() ? 0 : Extent.reach(taken.bounds());
        Fit endless = new Fit(tile, 1, 1, tile.box(), Point.ZERO, new Point(1, 1), fit.repeats());
        Region left = Region.of(around);
        List<Region> figures = new ArrayList<>();
        for (Fit.Spot spot : endless.spots(reach + margin)) {
            Region there = taken.transformed(spot.place());
            if (!there.isEmpty() && there.bounds().meets(around)) {
                // Of a figure larger than its tile most lies beyond, or where others lie: nothing need be reckoned
                // there.
                figures.add(around.contains(there.bounds()) ? there : there.and(left));
            }
            if (figures.size() == TOGETHER) {
                left = left.minus(Region.union(figures));
                figures.clear();
            }
        }
        return left.minus(Region.union(figures));
    }

    /** The placed grounds, in the coordinates of the fitted rectangle. */
    List<Drawing.Placed> place(Filling.Chosen fill, Hand hand) {
        Area area = new Area(
                "ground", free, Optional.empty(), "", Optional.of(fit.tile().box()));
        Map<Set<Over>, Drawing.Builder> bySides = new LinkedHashMap<>();
        for (Mark mark : fill.isen().fill(area, fill.values(), hand)) {
            bySides.computeIfAbsent(over(mark.bounds().grown(STRAY)), sides -> Drawing.builder())
                    .add("ground", Role.LATAR, mark);
        }
        List<Drawing.Placed> placed = new ArrayList<>();
        bySides.forEach((sides, builder) ->
                place(HandVariation.drawing(builder.build(), hand.stream("lively/" + sides.size())), sides, placed));
        return placed;
    }

    private void place(Drawing ground, Set<Over> sides, List<Drawing.Placed> placed) {
        Box extent = Extent.of(ground);
        Map<String, Drawing> cuts = new HashMap<>();
        for (int row = sides.contains(Over.BELOW) ? -1 : 0; row < rows(sides); row++) {
            for (int column = sides.contains(Over.RIGHT) ? -1 : 0; column < columns(sides); column++) {
                double x = fit.field().left() + column * fit.tile().width();
                double y = fit.field().top() + row * fit.tile().height();
                Box seen = room.box();
                Box here = new Box(seen.left() - x, seen.top() - y, seen.right() - x, seen.bottom() - y);
                String kind = kind(column, fit.columns()) + kind(row, fit.rows());
                Drawing shown = here.contains(extent)
                        ? ground
                        : cuts.computeIfAbsent(kind, key -> TileClipper.to(ground, extent, here));
                if (!shown.parts().isEmpty()) {
                    placed.add(new Drawing.Placed(shown, Transform.shift(x, y)));
                }
            }
        }
    }

    /** One row more where marks of the tiles beyond the field reach into it. */
    private int rows(Set<Over> sides) {
        return fit.rows() + (sides.contains(Over.ABOVE) ? 1 : 0);
    }

    private int columns(Set<Over> sides) {
        return fit.columns() + (sides.contains(Over.LEFT) ? 1 : 0);
    }

    /** Tiles of one kind are cut alike: those before, at and after each end of the field, and those between. */
    private static String kind(int place, int count) {
        return place <= 0 ? place + " " : place >= count - 1 ? "-" + (place - count) + " " : "* ";
    }

    private Set<Over> over(Box mark) {
        Set<Over> sides = EnumSet.noneOf(Over.class);
        Box tile = fit.tile().box();
        if (mark.left() < tile.left()) {
            sides.add(Over.LEFT);
        }
        if (mark.right() > tile.right()) {
            sides.add(Over.RIGHT);
        }
        if (mark.top() < tile.top()) {
            sides.add(Over.ABOVE);
        }
        if (mark.bottom() > tile.bottom()) {
            sides.add(Over.BELOW);
        }
        return sides;
    }
}
