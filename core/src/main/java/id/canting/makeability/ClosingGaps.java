package id.canting.makeability;

import id.canting.design.Step;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.makeability.scan.GapProfile;
import id.canting.makeability.scan.Stencil;
import id.canting.makeability.scan.StrokeIndex;
import id.canting.makeability.scan.StrokeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one step whose wax runs together because too little clear cloth is left between them over a length. Lines
 * that touch or cross are meant to, and so is the narrowing cloth where they part; outlines set against each other count
 * as touching.
 */
final class ClosingGaps implements Check {
    private static final double STEP = 0.25;

    /**
     * One thread of the finest mori, mm (42 to 50 a cm, source D11): outlines that leave less between them are set
     * against each other.
     */
    private static final double THREAD = 0.2;

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double gap = limits.of(CraftLimit.WAX_GAP);
        double length = limits.of(CraftLimit.GAP_LENGTH);
        for (Step.Wax step : bench.waxed()) {
            // What covers parts of earlier marks reaches to the lines already there.
            if (step.source().over().isEmpty()) {
                bench.each(step.name(), FindingKind.GAP, stencil -> within(stencil, gap, length), found);
                bench.pairs(step.name(), FindingKind.GAP, gap, (a, b, lie) -> between(a, b, lie, gap, length), found);
            }
        }
    }

    private static List<Spot> within(Stencil stencil, double gap, double length) {
        List<Spot> spots = new ArrayList<>();
        for (StrokeModel strand : stencil.wax()) {
            if (!strand.isRound()) {
                List<GapProfile> passings = GapProfile.along(
                        strand, STEP, gap, stencil.cells(), o -> !o.isRound() && o.number() > strand.number());
                passings.forEach(passing -> spots(passing, gap, length, stencil.cells(), spots));
            }
        }
        return spots;
    }

    private static List<Spot> between(Stencil first, Stencil second, Transform lie, double gap, double length) {
        List<Spot> spots = new ArrayList<>();
        for (StrokeModel own : second.wax()) {
            if (!own.isRound() && lie.apply(own.box()).grown(gap).meets(first.box())) {
                StrokeModel strand = own.moved(lie, first.wax().size());
                for (GapProfile passing : GapProfile.along(strand, STEP, gap, first.cells(), o -> !o.isRound())) {
                    spots(passing, gap, length, first.cells(), spots);
                }
            }
        }
        return spots;
    }

    private static void spots(GapProfile passing, double gap, double length, StrokeIndex wax, List<Spot> out) {
        boolean outlines =
                passing.walk().strand().isOutline() && passing.beside().isOutline();
        for (GapProfile.Stretch stretch : passing.stretches(gap, outlines ? THREAD : 0)) {
            boolean parting = stretch.touchesBefore() || stretch.touchesAfter();
            if (!parting && isOpen(passing, stretch, wax, length)) {
                int at = passing.nearest(stretch);
                out.add(new Spot(passing.walk().strand().part(), passing.place(at), passing.gap(at), gap));
            }
        }
    }

    /** Whether the gap of a stretch is free of a third strand's wax for so many mm in all. */
    private static boolean isOpen(GapProfile passing, GapProfile.Stretch stretch, StrokeIndex wax, double length) {
        double step = passing.walk().step();
        long open = 0;
        for (int i = 0; i < stretch.count() && open * step < length; i++) {
            if ((open + stretch.count() - i) * step < length) {
                return false;
            }
            Point middle = passing.middle(stretch.from() + i);
            open += wax.isSolid(middle, 0) || wax.clear(middle, 0) <= 0 ? 0 : 1;
        }
        return open * step >= length;
    }
}
