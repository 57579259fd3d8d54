package id.canting.cli.batch;

import id.canting.batch.BatchMerge;
import id.canting.cli.option.FolderOptions;
import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.Terminal;
import id.canting.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins the shards of a batch. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false)
public final class BatchMergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "shards")
    private List<Path> shards = new ArrayList<>();

    @Mixin
    private FolderOptions output = new FolderOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    public BatchMergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = output.folder();
        Path target = folder.toAbsolutePath().normalize();
        for (Path shard : shards) {
            if (shard.toAbsolutePath().normalize().equals(target)) {
                throw new UserError(Terminal.MESSAGES.text("merge.into", folder));
            }
        }
        return BatchCommand.report(BatchMerge.merge(shards, folder, output.force()), folder, terminal, json.given());
    }
}
