package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.Circle;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.makeability.scan.PlacedStencil;
import id.canting.makeability.scan.Stencil;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures of one step that lie over each other in part, as motifs larger than their cell do: their outlines cross, and
 * each is seen through the other. A figure that stands within another is meant to.
 */
final class CrossingFigures implements Check {
    private static final double TOLERANCE = 0.2;

    /** So much of a figure beside the other still counts as standing within it. */
    private static final double SHARE = 0.02;

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double most = limits.of(CraftLimit.OVERLAP);
        Map<Stencil, Region> standing = new IdentityHashMap<>();
        List<Step.Wax> drawn = bench.waxed().stream()
                .filter(step -> step.source().over().isEmpty())
                .toList();
        for (Step.Wax step : drawn) {
            List<PlacedStencil> prints = bench.printsOnCloth(step.name()).stream()
                    .filter(print -> !print.stencil().areas().isEmpty())
                    .toList();
            new Pairs(prints, 0, (first, second, onFirst) -> crossing(standing, first, second, onFirst, most))
                    .each(spot -> bench.report(step.name(), FindingKind.CROSS, spot, found));
        }
    }

    private static List<Spot> crossing(
            Map<Stencil, Region> known, Stencil first, Stencil second, Transform onFirst, double most) {
        Region one = standing(known, first);
        Region other = standing(known, second).transformed(onFirst);
        if (!one.bounds().meets(other.bounds())) {
            return List.of();
        }
        Region both = one.and(other);
        double least = Math.min(one.area(), other.area());
        if (both.isEmpty() || both.area() > (1 - SHARE) * least) {
            return List.of();
        }
        Circle deepest = both.inscribed(TOLERANCE);
        double depth = 2 * deepest.radius();
        String part = first.areas().get(0).part();
        return depth > most + TOLERANCE ? List.of(new Spot(part, deepest.centre(), depth, most)) : List.of();
    }

    private static Region standing(Map<Stencil, Region> known, Stencil stencil) {
        return known.computeIfAbsent(
                stencil,
                each -> Region.union(
                        each.areas().stream().map(area -> area.region()).toList()));
    }
}
