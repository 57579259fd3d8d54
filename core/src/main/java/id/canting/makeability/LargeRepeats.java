package id.canting.makeability;

import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.layout.RepeatTile;

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
            String motif = step.source().motifs().stream()
                    .findFirst()
                    .map(Source.Use::motif)
                    .orElse("");
            for (Fitted fitted : Fitted.of(bench.cloth().design(), step)) {
                double side = side(fitted);
                if (fitted.layout().repeats() && side > most + 1e-6) {
                    bench.report(step.name(), FindingKind.CAP, new Spot(motif, middle(fitted), side, most), found);
                }
            }
        }
    }

    private static double side(Fitted fitted) {
        RepeatTile tile = fitted.fit().tile();
        return fitted.layout()
                .lampah()
                .map(lampah -> Math.max(lampah.width(), lampah.height()))
                .orElse(Math.max(tile.width(), tile.height()));
    }

    private static Point middle(Fitted fitted) {
        Box field = fitted.field();
        return field.centre();
    }
}
