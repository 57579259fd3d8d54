package id.canting.makeability;

import id.canting.design.Step;
import id.canting.dye.Lab;
import id.canting.geometry.Point;
import id.canting.makeability.scan.PlacedStencil;
import id.canting.makeability.scan.ProbePoints;
import id.canting.makeability.scan.Stencil;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Resists that cannot be seen on the finished cloth: the colour below their marks is almost that of the cloth beside
 * them. Both are added up bath by bath, leaving out those that a tie or any wax over the place kept away. The step is
 * judged by the middle one of many marks, so that a few lost under later wax do not count.
 */
final class FaintColours implements Check {
    /** How many marks of one stencil are looked at, spread over all of them. */
    private static final int MARKS = 24;

    @Override
    public void look(Inspection bench, CraftLimits limits, Findings found) {
        double least = limits.of(CraftLimit.COLOUR_STEP);
        Colours colours = new Colours(bench);
        for (Step.Marks step : bench.cloth().design().marks()) {
            List<Spot> differences = differences(bench, colours, step.name(), least);
            if (!differences.isEmpty()) {
                Spot middle = differences.get(differences.size() / 2);
                if (middle.measured() < least) {
                    bench.report(step.name(), FindingKind.FAINT, middle, found);
                }
            }
        }
    }

    /** The difference of colour at many marks of a step, the least first. */
    private static List<Spot> differences(Inspection bench, Colours colours, String step, double least) {
        List<Spot> differences = new ArrayList<>();
        Map<Stencil, Boolean> seen = new HashMap<>();
        for (PlacedStencil print : bench.printsOnCloth(step)) {
            if (seen.put(print.stencil(), true) == null) {
                List<Part> parts = print.stencil().parts();
                int every = 1 + (parts.size() - 1) / MARKS;
                for (int i = 0; i < parts.size(); i += every) {
                    String part = parts.get(i).name();
                    ProbePoints.of(parts.get(i).mark().transformed(print.place()))
                            .filter(beside -> bench.onCloth(beside.below()))
                            .ifPresent(beside -> differences.add(
                                    new Spot(part, beside.below(), difference(colours, step, beside, least), least)));
                }
            }
        }
        differences.sort(Comparator.comparingDouble(Spot::measured));
        return differences;
    }

    /** The greatest difference to the places beside; those after one that is great enough are not looked at. */
    private static double difference(Colours colours, String step, ProbePoints beside, double enough) {
        Lab below = colours.at(
                beside.below(),
                bath -> bath.tied().contains(step) || bath.waxed().contains(step));
        double most = 0;
        for (Point open : beside.open()) {
            if (most < enough) {
                most = Math.max(most, below.difference(colours.at(open, bath -> false)));
            }
        }
        return most;
    }
}
