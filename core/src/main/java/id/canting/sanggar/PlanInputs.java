package id.canting.sanggar;

import id.canting.batch.Batch;
import id.canting.batch.BatchInputs;
import id.canting.batch.NamedDrawings;
import id.canting.batch.Plan;
import id.canting.batch.PlanReader;
import id.canting.batch.Sha256;
import id.canting.design.OwnDyes;
import id.canting.design.file.OwnDyeWriter;
import id.canting.design.yaml.Fields;
import id.canting.design.yaml.YamlReader;
import id.canting.design.yaml.YamlWriter;
import id.canting.dye.OwnDye;
import id.canting.text.InputFile;
import id.canting.text.ResourceLimit;
import id.canting.text.UserError;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what decides a batch: plan, table, design and the drawings it names. */
final class PlanInputs {
    private PlanInputs() {}

    /** The batch of a plan file; the files it names lie beside it. */
    static Batch read(Sanggar sanggar, Path file) {
        List<String> texts = new ArrayList<>();
        String planText = InputFile.text(file);
        texts.add(planText);
        Plan plan = PlanReader.read(file.toString(), planText, name -> {
            String table = InputFile.text(InputFile.beside(file, name), ResourceLimit.TABLE);
            texts.add(table);
            return table;
        });
        Path design = InputFile.beside(file, plan.design());
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
        Set<String> names = new TreeSet<>(NamedDrawings.names(draft.tree()));
        plan.items()
                .flatMap(item -> item.values().values().stream())
                .filter(NamedDrawings::names)
                .forEach(names::add);
        Map<String, OwnDye> dyes = draft.sanggar().library().dyes().own();
        if (!dyes.isEmpty()) {
            texts.add(OwnDyeWriter.write(new OwnDyes(dyes)));
        }
        Map<String, String> drawings = new TreeMap<>();
        names.forEach(name -> drawings.put(name, text(name, draft.sanggar())));
        List<String> plugins =
                draft.sanggar().plugins().files().stream().map(PlanInputs::hash).toList();
        return new Batch(
                plan,
                draft.tree(),
                draft.sanggar().library(),
                new BatchInputs(Sanggar.version(), plugins, texts, new NamedDrawings(drawings)));
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
