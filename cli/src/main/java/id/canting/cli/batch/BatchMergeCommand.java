package id.canting.cli.batch;

import id.canting.batch.BatchMerge;
import id.canting.cli.shell.Terminal;
import id.canting.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the shards of a batch. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false)
public final class BatchMergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "shards")
    private List<Path> shards = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public BatchMergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = folder.toAbsolutePath().normalize();
        for (Path shard : shards) {
            if (shard.toAbsolutePath().normalize().equals(target)) {
                throw new UserError(Terminal.MESSAGES.text("merge.into", folder));
            }
        }
        return BatchCommand.report(BatchMerge.merge(shards, folder, force), folder, terminal, json);
    }
}
