package id.canting.batch;

import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.text.Messages;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads sweep plans. */
public final class PlanReader {
    static final Messages MESSAGES = Messages.beside(PlanReader.class, "messages");

    private PlanReader() {}

    /**
     * The plan in a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of the first fault
     */
    public static Plan read(String file, String text) {
        return read(file, text, table -> {
            throw new UserError(MESSAGES.text("csv.beside", table));
        });
    }

    /**
     * The plan in a file's text.
     *
     * @param file its name for messages
     * @param beside gives the text of a file the plan names, by that name
     * @throws UserError at the place of the first fault
     */
    public static Plan read(String file, String text, UnaryOperator<String> beside) {
        Node root = YamlReader.read(file, text);
        Fields fields = Fields.of(root, Key.names(PlanKeys.PLAN));
        Node version = fields.get("canting-plan");
        if (!Fields.word(version).equals("1")) {
            throw new UserError(MESSAGES.text("version", Fields.word(version)), version.place());
        }
        PlanSample sample = SampleReader.read(fields, beside);
        List<Condition> where = new ArrayList<>();
        fields.find("where").ifPresent(node -> {
            for (Node item : node instanceof Node.Scalar ? List.of(node) : Fields.items(node)) {
                where.add(Condition.read(Fields.word(item), sample.paths(), item.place()));
            }
        });
        List<Product> outputs = new ArrayList<>();
        Fields.items(fields.get("outputs")).forEach(node -> outputs.add(Products.read(node, beside)));
        if (outputs.isEmpty()) {
            throw new UserError(MESSAGES.text("outputs"), fields.get("outputs").place());
        }
        Plan plan = new Plan(
                Fields.word(fields.get("design")),
                sample,
                where,
                outputs,
                fields.word("name", "{design}-{index:04}"),
                fields.find("contact").map(node -> Fields.placed(node, named -> Contact.of(Fields.word(named)))));
        if (plan.items().findAny().isEmpty()) {
            throw new UserError(
                    MESSAGES.text("none"), fields.find("where").map(Node::place).orElse(fields.place()));
        }
        if (plan.contact().isPresent() && outputs.stream().noneMatch(Product::carriesDesign)) {
            throw new UserError(
                    MESSAGES.text("contact.design"), fields.get("contact").place());
        }
        FileNames.check(plan, fields.find("name").map(Node::place).orElse(fields.place()));
        return plan;
    }

    /** The axes of {@code vary:} by path. */
    static Map<String, PlanAxis> axes(Fields fields, boolean grid) {
        Map<String, PlanAxis> axes = new LinkedHashMap<>();
        fields.entries("vary").forEach((path, node) -> axes.put(path, PlanAxisReader.read(path, node, grid)));
        return axes;
    }
}
