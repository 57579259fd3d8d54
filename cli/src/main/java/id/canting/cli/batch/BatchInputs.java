package id.canting.cli.batch;

import id.canting.batch.Batch;
import id.canting.batch.Plan;
import id.canting.batch.PlanReader;
import id.canting.cli.shell.Library;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.text.ResourceLimit;
import id.canting.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that decide a batch: plan, table, design and the drawings it names. */
final class BatchInputs {
    private BatchInputs() {}

    static Batch read(Path plan) {
        List<String> texts = new ArrayList<>();
        String planText = Library.text(plan);
        texts.add(planText);
        Plan read = PlanReader.read(plan.toString(), planText, name -> {
            String table = Library.text(plan.toAbsolutePath().resolveSibling(name), ResourceLimit.TABLE);
            texts.add(table);
            return table;
        });
        Path design = plan.toAbsolutePath().resolveSibling(read.design());
        String designText = Library.text(design);
        texts.add(designText);
        Node tree = YamlReader.read(read.design(), designText);
        drawings(tree, design, texts);
        read.items()
                .flatMap(item -> item.values().values().stream())
                .filter(BatchInputs::drawing)
                .distinct()
                .forEach(name -> add(name, design, texts));
        Library library = Library.load().beside(design);
        return new Batch(read, tree, library.catalogue(), library.dyes(), Library.version(), texts);
    }

    private static void drawings(Node node, Path design, List<String> texts) {
        if (node instanceof Node.Table table) {
            table.entries().values().forEach(inner -> drawings(inner, design, texts));
        } else if (node instanceof Node.Items items) {
            items.items().forEach(inner -> drawings(inner, design, texts));
        } else if (node instanceof Node.Scalar scalar && drawing(scalar.text())) {
            add(scalar.text(), design, texts);
        }
    }

    private static boolean drawing(String word) {
        return word.endsWith(".svg");
    }

    /** Adds a drawing's text; one that cannot be read is told by the reader of designs, at its place. */
    private static void add(String name, Path design, List<String> texts) {
        try {
            texts.add(Library.text(design.resolveSibling(name)));
        } catch (UserError missing) {
            texts.add("");
        }
    }
}
