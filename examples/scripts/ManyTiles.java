import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeLibrary;
import id.canting.motif.Catalogue;
import id.canting.variation.Batch;
import id.canting.variation.BatchWork;
import id.canting.variation.Plan;
import id.canting.variation.PlanReader;
import id.canting.variation.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Spreads eight points over dyes and dips, makes those whose second bath is not the weaker, and says what came of each. */
public final class ManyTiles {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path design = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        String recipe = Files.readString(design);
        Plan plan = PlanReader.read("tiles", """
                canting-plan: 1
                design: tile.canting.yaml
                vary:
                  first-bath.dye: [secang, tegeran, mangga, tingi]
                  first-bath.dips: 1..12
                  last-bath.dips: 1..12
                sample: {method: r2, count: 8}
                where: first-bath.dips <= last-bath.dips
                outputs: ["{index}-{dye}.svg", "{index}-{dye}.png@60dpi"]
                """);
        Batch batch = new Batch(
                plan,
                YamlReader.read(design.toString(), recipe),
                Catalogue.load(),
                DyeLibrary.standard(),
                "ManyTiles",
                List.of(recipe, plan.name()));
        BatchWork.Outcome outcome = new BatchWork(batch, folder, Shard.WHOLE)
                .run(2, false, false, item -> System.out.println(item.index() + " " + item.values()));
        System.out.println(outcome.made() + " made, " + outcome.failed() + " failed");
    }
}
