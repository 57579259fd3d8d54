package id.canting.makeability;

import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.layout.Layout;

/**
 * Repeats larger than the copper stamp. A design is stamped when its {@code hand} is 0, which draws every repeat exactly
 * alike as a cap does, or when a stamp's size was given; and only repeats of wax are stamped. A stamp carries one cell
 * of a lampah, or one tile of any other layout.
 */
final class LargeRepeats implements Check {
    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        boolean stamped = bench.cloth().design().hand() == 0 || limits.sets(CraftLimit.CAP_SIZE);
        if (!stamped) {
            return;
        }
        double most = limits.of(CraftLimit.CAP_SIZE);
        for (Step.Wax step : bench.waxed()) {
            for (Fitted fitted : Fitted.of(bench.cloth().design(), step)) {
                double side = side(fitted);
                if (!(fitted.layout() instanceof Layout.Single) && side > most + 1e-6) {
                    bench.report(
                            step.name(), FindingKind.CAP, new Spot(motif(step), middle(fitted), side, most), found);
                }
            }
        }
    }

    private static double side(Fitted fitted) {
        return fitted.layout() instanceof Layout.Lampah lampah
                ? Math.max(lampah.width(), lampah.height())
                : Math.max(fitted.fit().tile().width(), fitted.fit().tile().height());
    }

    private static String motif(Step.Wax step) {
        return step.source() instanceof Source.Repeat repeat
                ? repeat.figures().get(0).use().motif()
                : "";
    }

    private static Point middle(Fitted fitted) {
        Box field = fitted.field();
        return field.centre();
    }
}
