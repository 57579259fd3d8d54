package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.makeability.scan.Stencil;
import id.canting.makeability.scan.StrokeIndex;
import id.canting.makeability.scan.StrokeModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Dots of wax of one part set nearer than a canting can set them apart: from middle to middle less than a diameter and
 * some room, so that they run together.
 */
final class CrowdedDots implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double room = limits.of(CraftLimit.DOT_ROOM);
        for (Step.Wax step : bench.waxed()) {
            if (step.source().over().isEmpty()) {
                bench.each(step.name(), FindingKind.DENSE, stencil -> within(stencil, room), found);
                bench.pairs(step.name(), FindingKind.DENSE, room, (a, b, lie) -> between(a, b, lie, room), found);
            }
        }
    }

    private static List<Spot> within(Stencil stencil, double room) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (StrokeModel dot : stencil.wax()) {
            if (dot.isRound()) {
                crowded(dot, stencil.cells(), room, spots);
            }
        }
        return List.copyOf(spots);
    }

    private static List<Spot> between(Stencil first, Stencil second, Transform lie, double room) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (StrokeModel dot : second.wax()) {
            if (dot.isRound()) {
                crowded(dot.moved(lie, -second.wax().size()), first.cells(), room, spots);
            }
        }
        return List.copyOf(spots);
    }

    /** The dots numbered above one that are too near it; a dot laid upon another is one dot. */
    private static void crowded(StrokeModel dot, StrokeIndex cells, double room, Set<Spot> out) {
        Point centre = dot.end();
        double half = dot.half(0);
        cells.near(dot.box(), room, (other, piece) -> {
            if (other.isRound() && other.number() > dot.number() && other.part().equals(dot.part())) {
                double apart = other.end().distance(centre);
                double needed = half + other.half(0) + room;
                boolean upon = apart + Math.min(half, other.half(0)) <= Math.max(half, other.half(0)) + 1e-6;
                if (apart < needed - 1e-9 && !upon) {
                    Spot spot = new Spot(dot.part(), centre.toward(other.end(), 0.5), apart, needed);
                    out.add(spot);
                }
            }
        });
    }
}
