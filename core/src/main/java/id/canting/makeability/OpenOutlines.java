package id.canting.makeability;

import id.canting.cloth.draw.Parts;
import id.canting.design.Step;
import id.canting.makeability.scan.PlacedStencil;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Area;
import id.canting.mark.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Outlines that do not close around an area that is filled or covered, so that dye gets in: where the area's edge runs
 * without wax for longer than wax bridges. Any wax of the step closes an edge; where a motif is cut off at the edge of
 * its field it is open on purpose.
 */
final class OpenOutlines implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double bridge = limits.of(CraftLimit.WAX_BRIDGE);
        for (Step.Wax step : bench.waxed()) {
            if (step.source().over().isPresent()) {
                continue;
            }
            Predicate<Area> used = used(step, covered(bench, step));
            List<Fitted> fits = Fitted.of(bench.cloth().design(), step);
            List<PlacedStencil> prints = bench.prints(step.name());
            Map<Stencil, List<Opening>> known = new HashMap<>();
            for (PlacedStencil print : prints) {
                List<Opening> openings =
                        known.computeIfAbsent(print.stencil(), stencil -> openings(stencil, used, bridge));
                for (Opening opening : openings) {
                    opening.left(print, prints, fits, bridge)
                            .ifPresent(spot -> bench.report(step.name(), FindingKind.OPEN, spot, found));
                }
            }
        }
    }

    private static List<Opening> openings(Stencil stencil, Predicate<Area> used, double bridge) {
        return stencil.areas().stream()
                .filter(area -> used.test(area) && outlined(stencil, area))
                .flatMap(area -> Opening.of(area, stencil.cells(), bridge).stream())
                .toList();
    }

    private static boolean outlined(Stencil stencil, Area area) {
        return stencil.parts().stream()
                .anyMatch(part -> part.role() == Role.KLOWONG && part.name().equals(area.part()));
    }

    /** The parts that this step or a later one blocks with wax. */
    private static Set<String> covered(Inspection bench, Step.Wax step) {
        Set<String> covered = new HashSet<>(step.cover());
        for (Step.Wax later : bench.waxed()) {
            if (later.source().over().filter(step.name()::equals).isPresent()) {
                covered.addAll(later.cover());
            }
        }
        return covered;
    }

    private static Predicate<Area> used(Step.Wax step, Set<String> covered) {
        return area -> {
            boolean filled = area.given(step.fills())
                    .map(fill -> !fill.isNone())
                    .orElse(!area.isen().isEmpty());
            return filled || area.names().stream().anyMatch(covered::contains) || covered.contains(Parts.ALL);
        };
    }
}
