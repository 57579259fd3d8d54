package id.canting.makeability;

import id.canting.design.Step;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Bound;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** Running stitches shorter than a needle with its raffia can sew. */
final class ShortStitches implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double shortest = limits.of(CraftLimit.STITCH_LENGTH);
        for (Step.Tie step : bench.tied()) {
            bench.each(step.name(), FindingKind.STITCHES, stencil -> tooShort(stencil, shortest), found);
        }
    }

    private static List<Spot> tooShort(Stencil stencil, double shortest) {
        List<Spot> spots = new ArrayList<>();
        for (Part part : stencil.parts()) {
            part.mark()
                    .bound()
                    .flatMap(Bound::stitches)
                    .filter(row -> row.stitch() < shortest - 1e-9)
                    .ifPresent(row -> spots.add(new Spot(part.name(), row.at(), row.stitch(), shortest)));
        }
        return spots;
    }
}
