import id.canting.batch.Batch;
import id.canting.batch.BatchOptions;
import id.canting.batch.BatchWork;
import id.canting.batch.Shard;
import id.canting.sanggar.Sanggar;
import java.nio.file.Path;

/** Spreads eight points over dyes and dips, makes those whose second bath is not the weaker, and says what came of each. */
public final class ManyTiles {
    public static void main(String[] arguments) throws InterruptedException {
        Batch batch = Sanggar.open().read(Path.of(arguments[0])).batch("tiles", """
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
        BatchWork.Outcome outcome = new BatchWork(batch, Path.of(arguments[1]), Shard.WHOLE)
                .run(BatchOptions.USUAL.withWorkers(2), item -> System.out.println(item.index() + " " + item.values()));
        System.out.println(outcome.made() + " made, " + outcome.failed() + " failed");
    }
}
