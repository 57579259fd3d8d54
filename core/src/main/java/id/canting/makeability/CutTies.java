package id.canting.makeability;

import id.canting.cloth.draw.LeftOut;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.mark.Bound;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import java.util.List;
import java.util.Optional;

/**
 * Ties and rows of stitches that the edge of their zone or of the cloth goes through. They cannot be made in part: at a
 * zone's edge they are left out, at the cloth's they are drawn as far as it reaches, and neither is what their maker drew.
 * An open row may run to the edge of the cloth, as a hem does.
 */
final class CutTies implements Check {
    /** What reaches less far over the edge of the cloth is kept on it by the hand that sets it, mm. */
    private static final double SLACK = 0.5;

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        Box cloth = bench.cloth().design().cut().box();
        for (Step.Tie step : bench.tied()) {
            for (LeftOut left : bench.cloth().remarks().leftOut().getOrDefault(step.name(), List.of())) {
                Spot spot = new Spot(left.part(), left.place(), left.over(), 0);
                bench.report(step.name(), FindingKind.EDGE, spot, found);
            }
            Drawing drawing = bench.cloth().drawings().getOrDefault(step.name(), Drawing.EMPTY);
            for (Part part : drawing.flattened()) {
                part.mark()
                        .bound()
                        .flatMap(bound -> over(part, bound, cloth))
                        .ifPresent(spot -> bench.report(step.name(), FindingKind.EDGE, spot, found));
            }
        }
    }

    private static Optional<Spot> over(Part part, Bound bound, Box cloth) {
        Box thread = bound.thread().bounds();
        boolean open = bound.tie().isEmpty() && !bound.thread().closed();
        if (open || !cloth.meets(thread)) {
            return Optional.empty();
        }
        double over = Math.max(
                Math.max(cloth.left() - thread.left(), thread.right() - cloth.right()),
                Math.max(cloth.top() - thread.top(), thread.bottom() - cloth.bottom()));
        return over < SLACK ? Optional.empty() : Optional.of(new Spot(part.name(), bound.at(), over, 0));
    }
}
