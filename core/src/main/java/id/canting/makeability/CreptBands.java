package id.canting.makeability;

import id.canting.design.Step;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** Bindings and drawn-up stitches so narrow that dye creeping in at both sides leaves no white between. */
final class CreptBands implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double share = limits.of(CraftLimit.BAND_CREEP);
        for (Step.Tie step : bench.tied()) {
            bench.each(step.name(), FindingKind.CREEP, stencil -> narrow(stencil, share), found);
        }
    }

    private static List<Spot> narrow(Stencil stencil, double share) {
        List<Spot> spots = new ArrayList<>();
        for (Part part : stencil.parts()) {
            part.mark()
                    .bound()
                    .filter(bound -> bound.band() < share * bound.creep() - 1e-9)
                    .ifPresent(
                            bound -> spots.add(new Spot(part.name(), bound.at(), bound.band(), share * bound.creep())));
        }
        return spots;
    }
}
