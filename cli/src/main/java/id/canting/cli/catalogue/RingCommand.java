package id.canting.cli.catalogue;

import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.estimate.BindingNeeds;
import id.canting.estimate.Coefficient;
import id.canting.estimate.Coefficients;
import id.canting.estimate.TieKind;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.resist.Binding;
import id.canting.resist.RingPlan;
import id.canting.text.Decimals;
import id.canting.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans how to tie a ring of a wanted size. */
@Command(name = "ring", mixinStandardHelpOptions = true, sortOptions = false)
public final class RingCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--diameter", required = true, paramLabel = "MM", descriptionKey = "ring.diameter")
    private String diameter = "";

    @Option(names = "--white", required = true, paramLabel = "MM", descriptionKey = "ring.white")
    private String white = "";

    @Option(names = "--thread", paramLabel = "MM", descriptionKey = "ring.thread")
    private String thread = usual(Coefficient.THREAD_WIDTH);

    @Option(names = "--cloth-thickness", paramLabel = "MM", descriptionKey = "ring.thickness")
    private String thickness = usual(Coefficient.CLOTH_THICKNESS);

    @Mixin
    private JsonOption json = new JsonOption();

    public RingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RingPlan plan = RingPlan.of(
                length("--diameter", diameter),
                length("--white", white),
                length("--thread", thread),
                length("--cloth-thickness", thickness));
        if (json.given()) {
            terminal.out().print(Json.write(data(plan)));
        } else {
            Lists.table(terminal, rows(plan));
        }
        return ExitCode.DONE;
    }

    /** The length that estimates and tie sheets reckon with, too. */
    private static String usual(Coefficient coefficient) {
        return Decimals.write(coefficient.initial(), 3) + "mm";
    }

    /** Thread of one tie, mm. */
    private static double thread(RingPlan plan) {
        Coefficients by = Coefficients.standard()
                .with(Coefficient.CLOTH_THICKNESS, plan.cloth().thickness());
        Binding binding = plan.binding();
        return new BindingNeeds(by).thread(binding.turns(), binding.from(), binding.to());
    }

    private static double minutes(RingPlan plan) {
        return new BindingNeeds(Coefficients.standard())
                .minutes(plan.over().isPresent() ? TieKind.OBJECT : TieKind.FREE);
    }

    private static double knot() {
        return Coefficients.standard().get(Coefficient.TIE_KNOT);
    }

    private static double length(String option, String written) {
        return Measure.parse(option, written, Unit.LENGTH);
    }

    private List<List<String>> rows(RingPlan plan) {
        Binding binding = plan.binding();
        List<List<String>> rows = new ArrayList<>();
        row(rows, "ring", plan.diameter(), binding.white());
        row(rows, "bind", binding.from(), binding.to());
        row(rows, "turns", binding.turns(), binding.thread());
        plan.over()
                .ifPresentOrElse(
                        over -> row(
                                rows,
                                "over",
                                over.object().name(),
                                over.object().diameter(),
                                tenths(over.error() + binding.from()),
                                tenths(over.error())),
                        () -> rows.add(List.of(terminal.text("ring.row.over"), terminal.text("ring.says.over.none"))));
        row(rows, "rays", plan.rays());
        row(rows, "bundle", tenths(2 * plan.bundleRadius()));
        row(rows, "thread", (double) Math.round(thread(plan)), knot());
        row(rows, "time", tenths(minutes(plan)));
        row(rows, "note");
        return rows;
    }

    private void row(List<List<String>> rows, String key, Object... says) {
        rows.add(List.of(terminal.text("ring.row." + key), terminal.text("ring.says." + key, says)));
    }

    private static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }

    private static Map<String, Object> data(RingPlan plan) {
        Binding binding = plan.binding();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("diameter", plan.diameter());
        data.put("white", binding.white());
        data.put("from", binding.from());
        data.put("to", binding.to());
        data.put("turns", binding.turns());
        data.put("thread", binding.thread());
        data.put("clothThickness", plan.cloth().thickness());
        plan.over().ifPresent(over -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", over.object().id());
            object.put("name", over.object().name());
            object.put("diameter", over.object().diameter());
            object.put("error", over.error());
            object.put("sources", over.object().sources());
            data.put("over", object);
        });
        data.put("rays", plan.rays());
        data.put("bundleRadius", plan.bundleRadius());
        data.put("threadLength", thread(plan));
        data.put("minutes", minutes(plan));
        Map<String, Object> assumed = new LinkedHashMap<>();
        assumed.put("packing", plan.cloth().packing());
        assumed.put("knot", knot());
        assumed.put("minutesATie", minutes(plan));
        data.put("assumptions", assumed);
        return data;
    }
}
