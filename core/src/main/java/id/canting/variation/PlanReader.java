package id.canting.variation;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.text.Decimals;
import id.canting.text.Limit;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sweep plans. */
public final class PlanReader {
    static final Messages MESSAGES = Messages.beside(PlanReader.class, "messages");

    private static final List<String> KEYS = List.of("canting-plan", "design", "vary", "sample", "outputs", "name");
    private static final Pattern RANGE = Pattern.compile(
            "(-?[0-9]+(?:\\.[0-9]+)?)( ?[A-Za-z%/0-9]*?)\\.\\.(-?[0-9]+(?:\\.[0-9]+)?)( ?[A-Za-z%]*)(?: by ([0-9]+(?:\\.[0-9]+)?))?");
    private static final Pattern OUTPUT = Pattern.compile("(.+\\.(svg|png))(?:@([0-9]+(?:\\.[0-9]+)?)dpi)?");
    private static final double USUAL_DPI = 100;

    private PlanReader() {}

    /**
     * The plan in a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of the first fault
     */
    public static Plan read(String file, String text) {
        Node root = YamlReader.read(file, text);
        Fields fields = Fields.of(root, KEYS);
        Node version = fields.get("canting-plan");
        if (!Fields.word(version).equals("1")) {
            throw new UserError(MESSAGES.text("version", Fields.word(version)), version.place());
        }
        fields.find("sample").ifPresent(PlanReader::grid);
        Map<String, List<String>> vary = new LinkedHashMap<>();
        fields.entries("vary").forEach((path, node) -> vary.put(path, values(path, node)));
        List<Plan.Output> outputs = new ArrayList<>();
        Fields.items(fields.get("outputs")).forEach(node -> outputs.add(output(node)));
        Plan plan =
                new Plan(Fields.word(fields.get("design")), vary, outputs, fields.word("name", "{design}-{index:04}"));
        long count = count(plan);
        if (outputs.isEmpty()) {
            throw new UserError(MESSAGES.text("outputs"), fields.place());
        }
        if (count > Limit.ITEMS.most()) {
            throw Limit.ITEMS
                    .exceeded(MESSAGES.text("many", Limit.ITEMS.most()))
                    .at(fields.place());
        }
        Names.check(plan, fields.find("name").map(Node::place).orElse(fields.place()));
        return plan;
    }

    private static long count(Plan plan) {
        try {
            return plan.count();
        } catch (ArithmeticException overflow) {
            return Long.MAX_VALUE;
        }
    }

    private static void grid(Node node) {
        Node method = Fields.of(node, List.of("method")).get("method");
        if (!Fields.word(method).equals("grid")) {
            throw new UserError(MESSAGES.text("method", Fields.word(method)), method.place());
        }
    }

    private static List<String> values(String path, Node node) {
        if (node instanceof Node.Items items) {
            List<String> values = items.items().stream().map(Fields::word).toList();
            if (values.isEmpty()) {
                throw new UserError(MESSAGES.text("empty", path), node.place());
            }
            return values;
        }
        String word = Fields.word(node);
        Matcher range = RANGE.matcher(word);
        return range.matches() ? range(path, node, range) : List.of(word);
    }

    private static List<String> range(String path, Node node, Matcher range) {
        double low = Double.parseDouble(range.group(1));
        double high = Double.parseDouble(range.group(3));
        double by = range.group(5) == null ? 1 : Double.parseDouble(range.group(5));
        String unit = range.group(4).isEmpty() ? range.group(2) : range.group(4);
        double steps = Math.floor((high - low) / by + 1e-9);
        if (!(by > 0) || high < low || steps >= Limit.ITEMS.most()) {
            throw new UserError(MESSAGES.text("range", path, Fields.word(node)), node.place());
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            values.add(Decimals.write(low + i * by, 6) + unit);
        }
        return values;
    }

    private static Plan.Output output(Node node) {
        String word = Fields.word(node);
        Matcher match = OUTPUT.matcher(word);
        if (!match.matches()) {
            throw new UserError(MESSAGES.text("output", word), node.place());
        }
        double dpi = match.group(3) == null ? USUAL_DPI : Double.parseDouble(match.group(3));
        return new Plan.Output(match.group(1), match.group(2), dpi);
    }
}
