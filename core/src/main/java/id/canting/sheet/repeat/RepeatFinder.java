package id.canting.sheet.repeat;

import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.text.Decimals;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rectangle with which all repeating steps of a zone repeat. */
final class RepeatFinder {
    /** Zones in the order in which their repeat counts as the design's. */
    private static final List<String> ZONES = List.of("body", "pagi", "sore", "all", "head", "tumpal", "border");

    private static final double SAME = 1e-6;

    /** The most cells of one step that a common repeat may take before a step is fitted to the larger one: our choice. */
    private static final int MOST = 6;

    private final Design design;
    private final Map<String, Fit> fits = new LinkedHashMap<>();

    RepeatFinder(Design design) {
        this.design = design;
    }

    Repeating find() {
        String zone = ZONES.stream()
                .filter(name ->
                        design.marks().stream().anyMatch(step -> layout(step).isPresent() && name.equals(step.zone())))
                .findFirst()
                .orElseThrow(() -> new UserError(Repeating.MESSAGES.text("nothing")));
        List<Step> steps = VisibleSteps.in(zone, design);
        Map<Step.Marks, Layout> layouts = layouts(steps);
        layouts.forEach((step, layout) -> fits.put(step.name(), Fit.into(piece(step.zone()), layout)));
        boolean rows = layouts.values().stream().allMatch(Layout::singleRow);
        double width =
                common(fits.values().stream().map(fit -> fit.tile().width()).toList());
        double height = rows
                ? piece(zone).height()
                : common(fits.values().stream().map(fit -> fit.tile().height()).toList());
        List<Text> notes = new ArrayList<>();
        layouts.forEach((step, layout) -> fitted(step, layout, new Box(0, 0, width, height), rows, notes));
        return new Repeating(design, zone, width, height, onto("body", steps), notes);
    }

    private static Map<Step.Marks, Layout> layouts(List<Step> steps) {
        Map<Step.Marks, Layout> layouts = new LinkedHashMap<>();
        steps.stream()
                .flatMap(step -> step.marks().stream())
                .forEach(step -> layout(step).ifPresent(layout -> layouts.put(step, layout)));
        return layouts;
    }

    /** The same steps with their marks in a zone of another name. */
    private static List<Step> onto(String zone, List<Step> steps) {
        return steps.stream()
                .map(step -> step.marks().<Step>map(marks -> marks.onto(zone)).orElse(step))
                .toList();
    }

    /** Checks that a step fills the rectangle with whole repeats, and says so where they are not those of the cloth. */
    private void fitted(Step step, Layout layout, Box box, boolean rows, List<Text> notes) {
        Fit fit = Fit.into(box, layout);
        boolean fills = Math.abs(fit.leftX()) < SAME && (rows || Math.abs(fit.leftY()) < SAME);
        if (!fills || layout.singleRow() && !rows) {
            throw new UserError(Repeating.MESSAGES.text("apart", step.name(), mm(box.width()), mm(box.height())));
        }
        Fit before = fits.get(step.name());
        if (before != null
                && (differ(before.tile().width(), fit.tile().width())
                        || differ(before.tile().height(), fit.tile().height()))) {
            notes.add(Repeating.MESSAGES.text(
                    "fitted",
                    step.name(),
                    mm(fit.tile().width()),
                    mm(fit.tile().height()),
                    mm(before.tile().width()),
                    mm(before.tile().height())));
        }
    }

    private static Text mm(double length) {
        return Decimals.text(length, 1);
    }

    private static boolean differ(double p, double q) {
        return Math.abs(p - q) > SAME * Math.max(p, q);
    }

    private Box piece(String name) {
        return design.zones().zone(name).pieces().get(0).upright();
    }

    /** The shortest length that all are whole parts of; where there is none near, the longest of them. */
    private static double common(List<Double> lengths) {
        double most = lengths.stream().mapToDouble(length -> length).max().orElseThrow();
        for (int times = 1; times <= MOST; times++) {
            double tried = most * times;
            if (lengths.stream().allMatch(length -> !differ(Math.rint(tried / length) * length, tried))) {
                return tried;
            }
        }
        return most;
    }

    /** The layout by which a step's motifs repeat; empty where they do not. */
    static Optional<Layout> layout(Step.Marks step) {
        return step.source().repeat().map(Source.Repeat::layout).filter(Layout::repeats);
    }
}
