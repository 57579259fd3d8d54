package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.parameter.Numeral;
import id.canting.text.Decimals;
import id.canting.text.ResourceLimit;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a path of a plan may be: one value, a list, or a range such as {@code 5..8} or
 * {@code 2 mm..4 mm step 0.5 mm}. A range without a step goes in ones in a grid; under a sampler it goes in ones
 * between whole numbers without a unit, and is any value between otherwise.
 */
final class PlanAxisReader {
    private static final String NUMBER = "(-?[0-9]{1,9}(?:[.,][0-9]{1,6})?)";
    private static final String UNIT = "( ?[A-Za-z%][A-Za-z0-9/%]*)?";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + UNIT + " ?\\.\\. ?" + NUMBER + UNIT + "(?: (?:by|step) " + NUMBER + UNIT + ")?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+\\.\\.-?[0-9]+");

    private PlanAxisReader() {}

    static PlanAxis read(String path, Node node, boolean grid) {
        if (node instanceof Node.Items items) {
            List<String> values = items.items().stream().map(Fields::word).toList();
            if (values.isEmpty()) {
                throw new UserError(PlanReader.MESSAGES.text("empty", path), node.place());
            }
            return new PlanAxis.Listed(
                    values, items.items().stream().map(Node::place).toList());
        }
        String word = Fields.word(node);
        Matcher range = RANGE.matcher(word);
        return range.matches()
                ? range(path, node, range, grid)
                : new PlanAxis.Listed(List.of(word), List.of(node.place()));
    }

    private static PlanAxis range(String path, Node node, Matcher range, boolean grid) {
        String unit = unit(path, node, range);
        double low = number(path, node, range.group(1), unit);
        double high = number(path, node, range.group(3), unit);
        boolean any =
                !grid && range.group(5) == null && !WHOLE.matcher(range.group()).matches();
        if (any && high > low) {
            return new PlanAxis.Span(low, high, unit, node.place());
        }
        double by = range.group(5) == null ? 1 : number(path, node, range.group(5), unit);
        double steps = Math.floor((high - low) / by + 1e-9);
        if (!(by > 0) || high < low || steps >= ResourceLimit.ITEMS.most()) {
            throw new UserError(PlanReader.MESSAGES.text("range", path, range.group()), node.place());
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            values.add(Decimals.write(low + i * by, 6) + unit);
        }
        return new PlanAxis.Listed(values, List.of(node.place()));
    }

    private static double number(String path, Node node, String written, String unit) {
        return Fields.placed(node, n -> Numeral.measured(path, written, unit.strip()));
    }

    /** The one unit of a range: written at either end or both, and behind the step if wanted. */
    private static String unit(String path, Node node, Matcher range) {
        String found = "";
        for (int group : new int[] {2, 4, 6}) {
            String unit = range.group(group) == null ? "" : range.group(group);
            if (!unit.isEmpty() && !found.isEmpty() && !unit.strip().equals(found.strip())) {
                throw new UserError(PlanReader.MESSAGES.text("range.units", path, range.group()), node.place());
            }
            found = unit.isEmpty() ? found : unit;
        }
        return found;
    }
}
