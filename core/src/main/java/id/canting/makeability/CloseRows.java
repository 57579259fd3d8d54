package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.makeability.scan.GapProfile;
import id.canting.makeability.scan.Stencil;
import id.canting.makeability.scan.StrokeModel;
import id.canting.mark.Bound;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of stitches so near each other that they cannot be sewn and drawn up apart, or that cross: those of one step, and
 * those of earlier steps still drawn up when it is sewn. A row that goes on where another ends is the same row.
 */
final class CloseRows implements Check {
    private static final double STEP = 0.5;
    private static final double HAIR = 1e-3;
    private static final double JOINED = 0.5;

    /** How far from a joint rows may be near each other, in rooms: they part at an angle. */
    private static final double AROUND_JOINT = 2;

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double room = limits.of(CraftLimit.ROW_ROOM);
        for (Step.Tie step : bench.tied()) {
            BoundTogether bound = BoundTogether.with(step, bench, CloseRows::rows);
            for (StrokeModel row : bound.own()) {
                for (GapProfile passing :
                        GapProfile.along(row, STEP, room, bound.all(), other -> other.number() > row.number())) {
                    nearest(passing, room).ifPresent(spot -> bench.report(step.name(), FindingKind.ROWS, spot, found));
                }
            }
        }
    }

    private static List<StrokeModel> rows(Stencil stencil) {
        List<StrokeModel> rows = new ArrayList<>();
        for (Part part : stencil.parts()) {
            part.mark()
                    .bound()
                    .flatMap(Bound::stitches)
                    .ifPresent(row -> rows.add(StrokeModel.line(rows.size(), part, row.line(), HAIR, Taper.NONE)));
        }
        return rows;
    }

    private static Optional<Spot> nearest(GapProfile passing, double room) {
        int best = -1;
        for (int i = 0; i < passing.count(); i++) {
            boolean nearer = passing.gap(i) < (best < 0 ? room - 1e-6 : passing.gap(best));
            if (nearer && !joined(passing, passing.place(i), room)) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Spot(
                        passing.walk().strand().part(), passing.place(best), Math.max(0, passing.gap(best)), room));
    }

    /** Whether a place is near a common end of both rows. */
    private static boolean joined(GapProfile passing, Point place, double room) {
        StrokeModel one = passing.walk().strand();
        StrokeModel other = passing.beside();
        if (one.isLoop() || other.isLoop()) {
            return false;
        }
        for (Point end : List.of(one.point(0), one.end())) {
            boolean common = end.distance(other.point(0)) < JOINED || end.distance(other.end()) < JOINED;
            if (common && place.distance(end) < AROUND_JOINT * room) {
                return true;
            }
        }
        return false;
    }
}
