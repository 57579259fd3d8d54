package id.canting.sheet.repeat;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.layout.Layout;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps of a design that are seen in one of its zones: those done there, and all baths. */
final class VisibleSteps {
    /** The zones that lie over others. */
    private static final Map<String, List<String>> OVER = Map.of(
            "body", List.of("all"),
            "pagi", List.of("body", "all"),
            "sore", List.of("body", "all"),
            "head", List.of("all"),
            "tumpal", List.of("all"),
            "border", List.of("all"));

    private final Design design;
    private final List<String> marks = new ArrayList<>();
    private List<String> tied = new ArrayList<>();
    private List<String> waxed = new ArrayList<>();

    VisibleSteps(Design design) {
        this.design = design;
    }

    /**
     * The steps seen in a zone; bands along its edges are no part of its repeat and left out.
     *
     * @throws UserError for marks that stand once or fold the zone as a whole
     */
    List<Step> in(String zone) {
        List<String> zones = new ArrayList<>(OVER.getOrDefault(zone, List.of()));
        zones.add(zone);
        List<Step> kept = new ArrayList<>();
        for (Step step : design.steps()) {
            if (step instanceof Step.Tie || step instanceof Step.Wax) {
                if (marked(step, zones)) {
                    marks.add(step.name());
                    (step instanceof Step.Tie ? tied : waxed).add(step.name());
                    kept.add(step);
                }
            } else if (step instanceof Step.Untie untie) {
                open(untie, kept);
            } else if (step instanceof Step.BoilOut) {
                if (!waxed.isEmpty()) {
                    kept.add(step);
                }
                waxed = new ArrayList<>();
            } else {
                kept.add(step);
            }
        }
        return kept;
    }

    private void open(Step.Untie untie, List<Step> kept) {
        List<String> opened = new ArrayList<>(untie.steps().isEmpty() ? tied : untie.steps());
        opened.retainAll(tied);
        if (!opened.isEmpty()) {
            kept.add(new Step.Untie(untie.name(), opened));
        }
        List<String> left = new ArrayList<>(tied);
        left.removeAll(opened);
        tied = left;
    }

    private boolean marked(Step step, List<String> zones) {
        Source source = RepeatFinder.source(step);
        if (source instanceof Source.Over over) {
            return marks.contains(over.step());
        }
        if (source instanceof Source.Edges || !zones.contains(RepeatFinder.zone(step))) {
            return false;
        }
        boolean single = source instanceof Source.Repeat repeat && repeat.layout() instanceof Layout.Single;
        if (single || source instanceof Source.Folded) {
            throw new UserError(Repeating.MESSAGES.text(single ? "single" : "folded", step.name()));
        }
        return true;
    }

    /** The same steps on a zone of another name. */
    static List<Step> onto(String zone, List<Step> steps) {
        List<Step> moved = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Tie tie) {
                moved.add(new Step.Tie(tie.name(), tie.source(), zone));
            } else if (step instanceof Step.Wax wax) {
                moved.add(new Step.Wax(
                        wax.name(),
                        wax.source(),
                        zone,
                        wax.canting(),
                        wax.fine(),
                        wax.fills(),
                        wax.cover(),
                        wax.ground(),
                        wax.crackle()));
            } else {
                moved.add(step);
            }
        }
        return moved;
    }
}
