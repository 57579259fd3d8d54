package id.canting.makeability;

import id.canting.design.Step;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Part;
import id.canting.mark.Wax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            Wax.Cases<Optional<Spot>> spots = Wax.cases(
                    line -> Optional.of(new Spot(part.name(), line.centre().start(), line.width(), finest)),
                    dot -> Optional.of(new Spot(part.name(), dot.centre(), dot.diameter(), finest)),
                    area -> Optional.empty());
            part.mark()
                    .wax()
                    .flatMap(wax -> wax.match(spots))
                    .filter(spot -> spot.measured() < finest - 1e-9)
                    .ifPresent(thin::add);
        }
        return thin;
    }
}
