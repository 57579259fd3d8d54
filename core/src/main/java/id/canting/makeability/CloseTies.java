package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.Point;
import id.canting.makeability.scan.Stencil;
import id.canting.makeability.scan.StrokeIndex;
import id.canting.makeability.scan.StrokeModel;
import id.canting.mark.Bound;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Bindings that leave fingers and thread no room: those of one step, and those of earlier steps still bound when it is
 * tied. Room is measured on the flat cloth between the outer edges of two bindings.
 */
final class CloseTies implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double room = limits.of(CraftLimit.HAND_ROOM);
        for (Step.Tie step : bench.tied()) {
            BoundTogether bound = BoundTogether.with(step, bench, CloseTies::ties);
            for (StrokeModel tie : bound.own()) {
                close(tie, bound.all(), room).forEach(spot -> bench.report(step.name(), FindingKind.TIES, spot, found));
            }
        }
    }

    static List<StrokeModel> ties(Stencil stencil) {
        List<StrokeModel> ties = new ArrayList<>();
        for (Part part : stencil.parts()) {
            part.mark()
                    .bound()
                    .flatMap(Bound::tie)
                    .ifPresent(tie -> ties.add(StrokeModel.round(ties.size(), part, tie.centre(), tie.outer())));
        }
        return ties;
    }

    private static Set<Spot> close(StrokeModel tie, StrokeIndex cells, double room) {
        Set<Spot> spots = new LinkedHashSet<>();
        Point centre = tie.end();
        cells.near(tie.box(), room, (other, piece) -> {
            if (other.number() > tie.number()) {
                double left = other.end().distance(centre) - tie.half(0) - other.half(0);
                if (left < room - 1e-9) {
                    spots.add(new Spot(tie.part(), centre.toward(other.end(), 0.5), left, room));
                }
            }
        });
        return spots;
    }
}
