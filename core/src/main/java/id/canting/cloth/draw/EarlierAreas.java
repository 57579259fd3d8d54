package id.canting.cloth.draw;

import id.canting.geometry.Box;
import id.canting.geometry.BoxIndex;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.layout.Fit;
import id.canting.layout.RepeatTile;
import java.util.List;

/**
 * The areas of earlier steps that a ground keeps clear of, in the coordinates of the ground's fitted rectangle. Where they
 * repeat as the ground's tiles do, one tile shows them all; where they do not, the whole field is one tile.
 */
final class EarlierAreas {
    /** By so many mm the hand may draw one of them otherwise than its like. */
    private static final double HAND = 2;

    /** What comes so near to the field's edge may have been cut off there, mm. */
    private static final double EDGE = 0.1;

    private final List<Region> areas;
    private final BoxIndex<Region> index;
    private final Fit fit;

    EarlierAreas(List<Region> areas, Fit fit) {
        this.areas = List.copyOf(areas);
        this.index = new BoxIndex<>(areas, Region::bounds);
        this.fit = fit;
    }

    /** Whether under no tile lies anything that does not lie alike under the middle one. */
    boolean repeat() {
        Transform middle = fit.middleCorner();
        return areas.isEmpty() || fit.corners().stream().allMatch(corner -> like(corner, middle));
    }

    private boolean like(Transform corner, Transform middle) {
        Transform there = corner.inverse().then(middle);
        for (Region area : index.meeting(corner.apply(fit.tile().box()))) {
            Box sought = there.apply(area.bounds());
            boolean cut = !fit.field().grown(-EDGE).contains(area.bounds());
            boolean same = index.meeting(sought).stream()
                    .map(Region::bounds)
                    .anyMatch(other -> cut ? other.grown(HAND).contains(sought) : near(other, sought));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Box box, Box other) {
        double most = Math.max(
                Math.max(Math.abs(box.left() - other.left()), Math.abs(box.right() - other.right())),
                Math.max(Math.abs(box.top() - other.top()), Math.abs(box.bottom() - other.bottom())));
        return most <= HAND;
    }

    /** The areas in and around the middle tile, in its own coordinates. */
    Region middle() {
        return around(fit.tile().box(), fit.middleCorner());
    }

    /** The areas in and around the whole field, in the coordinates of {@link #whole}. */
    Region all() {
        return around(
                whole(0).tile().box(),
                Transform.shift(fit.field().left(), fit.field().top()));
    }

    private Region around(Box tile, Transform corner) {
        Box near = corner.apply(tile.grown(GroundMaker.MARGIN));
        Transform back = corner.inverse();
        return Region.union(
                index.meeting(near).stream().map(area -> area.transformed(back)).toList());
    }

    /**
     * The field as one tile, with every place of the motif in it.
     *
     * @param reach how far a motif reaches from its place, mm
     */
    Fit whole(double reach) {
        Box field = fit.field();
        Transform corner = Transform.shift(-field.left(), -field.top());
        List<Transform> places =
                fit.spots(reach).stream().map(spot -> spot.place().then(corner)).toList();
        List<Transform> some =
                places.isEmpty() ? List.of(Transform.to(new Point(field.width() / 2, field.height() / 2))) : places;
        RepeatTile tile = new RepeatTile(field.width(), field.height(), some);
        return new Fit(tile, 1, 1, field, fit.left(), fit.stretch(), false);
    }
}
