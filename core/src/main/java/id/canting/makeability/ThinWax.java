package id.canting.makeability;

import id.canting.design.Step;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;

/** Wax lines and dots finer than a canting lays. */
final class ThinWax implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double finest = limits.of(CraftLimit.FINEST_WAX);
        for (Step.Wax step : bench.waxed()) {
            bench.each(step.name(), FindingKind.THIN, stencil -> thin(stencil, finest), found);
        }
    }

    private static List<Spot> thin(Stencil stencil, double finest) {
        List<Spot> thin = new ArrayList<>();
        for (Part part : stencil.parts()) {
            Mark mark = part.mark();
            if (mark instanceof Mark.WaxLine line && line.width() < finest - 1e-9) {
                thin.add(new Spot(part.name(), line.centre().start(), line.width(), finest));
            } else if (mark instanceof Mark.WaxDot dot && dot.diameter() < finest - 1e-9) {
                thin.add(new Spot(part.name(), dot.centre(), dot.diameter(), finest));
            }
        }
        return thin;
    }
}
