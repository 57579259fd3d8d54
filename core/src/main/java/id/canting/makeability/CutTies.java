package id.canting.makeability;

import id.canting.cloth.draw.LeftOut;
import id.canting.design.Step;
import java.util.List;

/**
 * Ties and rows of stitches that the edge of their zone goes through. They cannot be made in part, so they are left out
 * and what is drawn of their motif is not what its maker drew.
 */
final class CutTies implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        for (Step.Tie step : bench.tied()) {
            for (LeftOut left : bench.cloth().remarks().leftOut().getOrDefault(step.name(), List.of())) {
                Spot spot = new Spot(left.part(), left.place(), left.over(), 0);
                bench.report(step.name(), FindingKind.EDGE, spot, found);
            }
        }
    }
}
