package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.parameter.Unit;
import id.canting.random.LowDiscrepancy;
import id.canting.text.ResourceLimit;
import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads how a plan picks its combinations: {@code sample:} with {@code vary:}. */
final class SampleReader {
    /** The methods in the order of the message. */
    static final List<String> METHODS = List.of("grid", "r2", "sobol", "random", "rows");

    private SampleReader() {}

    static PlanSample read(Fields plan, UnaryOperator<String> beside) {
        if (!plan.has("sample")) {
            return grid(plan);
        }
        Node node = plan.get("sample");
        Node named = Fields.of(node, Key.names(PlanKeys.SAMPLE)).get("method");
        String method = Fields.word(named);
        if (!METHODS.contains(method)) {
            throw new UserError(PlanReader.MESSAGES.text("method", method, String.join(", ", METHODS)), named.place());
        }
        return switch (method) {
            case "grid" -> {
                Fields.of(node, Key.names(PlanKeys.GRID));
                yield grid(plan);
            }
            case "rows" -> rows(plan, Fields.of(node, Key.names(PlanKeys.ROWS)), beside);
            default -> spread(plan, node, method);
        };
    }

    private static PlanSample grid(Fields plan) {
        Map<String, PlanAxis.Listed> listed = new LinkedHashMap<>();
        PlanReader.axes(plan, true).forEach((path, axis) -> listed.put(path, (PlanAxis.Listed) axis));
        PlanSampleGrid grid = new PlanSampleGrid(listed);
        few(grid.product(), plan.place());
        return grid;
    }

    private static PlanSample spread(Fields plan, Node node, String method) {
        boolean chance = method.equals("random");
        Fields own = Fields.of(node, Key.names(chance ? PlanKeys.RANDOM : PlanKeys.SPREAD));
        Map<String, PlanAxis> axes = PlanReader.axes(plan, false);
        Node count = own.get("count");
        double many = Fields.number("count", count, Unit.COUNT);
        if (many != Math.rint(many) || many < 1) {
            throw new UserError(PlanReader.MESSAGES.text("count", Fields.word(count)), count.place());
        }
        few((long) many, count.place());
        if (axes.size() > LowDiscrepancy.MOST_DIMENSIONS) {
            throw new UserError(PlanReader.MESSAGES.text("dimensions", LowDiscrepancy.MOST_DIMENSIONS), node.place());
        }
        long seed = (long) own.number("seed", Unit.COUNT, 1, 0, 999_999_999);
        PlanSampleSpread.Method way = PlanSampleSpread.Method.valueOf(method.toUpperCase(Locale.ROOT));
        return new PlanSampleSpread(axes, (int) many, way, seed);
    }

    private static PlanSample rows(Fields plan, Fields own, UnaryOperator<String> beside) {
        if (plan.has("vary")) {
            throw new UserError(
                    PlanReader.MESSAGES.text("csv.vary"), plan.get("vary").place());
        }
        Node table = own.get("csv");
        String text = Fields.placed(table, node -> beside.apply(Fields.word(node)));
        PlanSampleRows rows = PlanSampleRows.read(Fields.word(table), text);
        few(rows.count(), table.place());
        return rows;
    }

    private static void few(long count, SourceLocation place) {
        if (count > ResourceLimit.ITEMS.most()) {
            throw ResourceLimit.ITEMS
                    .exceeded(PlanReader.MESSAGES.text("many", ResourceLimit.ITEMS.most()))
                    .at(place);
        }
    }
}
