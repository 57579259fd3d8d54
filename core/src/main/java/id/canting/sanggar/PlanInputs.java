package id.canting.sanggar;

import id.canting.batch.Batch;
import id.canting.batch.Plan;
import id.canting.batch.PlanReader;
import id.canting.batch.Sha256;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.Node;
import id.canting.design.yaml.YamlReader;
import id.canting.design.yaml.YamlWriter;
import id.canting.text.InputFile;
import id.canting.text.ResourceLimit;
import id.canting.text.UserError;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what decides a batch: plan, table, design and the drawings it names. */
final class PlanInputs {
    private PlanInputs() {}

    /** The batch of a plan file; the files it names lie beside it. */
    static Batch read(Sanggar sanggar, Path file) {
        List<String> texts = new ArrayList<>();
        String planText = InputFile.text(file);
        texts.add(planText);
        Plan plan = PlanReader.read(file.toString(), planText, name -> {
            String table = InputFile.text(file.toAbsolutePath().resolveSibling(name), ResourceLimit.TABLE);
            texts.add(table);
            return table;
        });
        Path design = file.toAbsolutePath().resolveSibling(plan.design());
        String designText = InputFile.text(design);
        texts.add(designText);
        Draft draft = new Draft(sanggar.beside(design), YamlReader.read(plan.design(), designText));
        return batch(draft, plan, texts);
    }

    /** The batch of a design at hand and a plan's text. */
    static Batch of(Draft draft, String name, String planText) {
        Plan plan = PlanReader.read(name, planText);
        List<String> texts = new ArrayList<>(List.of(planText, YamlWriter.write(Fields.table(draft.tree()))));
        return batch(draft, plan, texts);
    }

    private static Batch batch(Draft draft, Plan plan, List<String> texts) {
        List<String> names = new ArrayList<>();
        collect(draft.tree(), names);
        plan.items()
                .flatMap(item -> item.values().values().stream())
                .filter(PlanInputs::drawing)
                .distinct()
                .forEach(names::add);
        names.forEach(name -> texts.add(text(name, draft.sanggar())));
        draft.sanggar().plugins().files().forEach(jar -> texts.add(hash(jar)));
        return new Batch(plan, draft.tree(), draft.sanggar().library(), Sanggar.version(), texts);
    }

    private static void collect(Node node, List<String> names) {
        if (node instanceof Node.Table table) {
            table.entries().values().forEach(inner -> collect(inner, names));
        } else if (node instanceof Node.Items items) {
            items.items().forEach(inner -> collect(inner, names));
        } else if (node instanceof Node.Scalar scalar && drawing(scalar.text())) {
            names.add(scalar.text());
        }
    }

    private static boolean drawing(String word) {
        return word.endsWith(".svg");
    }

    /** What changes when a plug-in does: what it draws may then differ, though the design does not. */
    private static String hash(Path plugin) {
        return Sha256.of(InputFile.read(plugin, InputStream::readAllBytes));
    }

    /** A drawing's text; one that cannot be read is told by the reader of designs, at its place. */
    private static String text(String name, Sanggar sanggar) {
        try {
            return sanggar.drawing(name);
        } catch (UserError missing) {
            return "";
        }
    }
}
