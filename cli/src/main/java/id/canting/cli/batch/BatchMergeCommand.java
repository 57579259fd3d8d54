package id.canting.cli.batch;

import id.canting.batch.BatchMerge;
import id.canting.batch.BatchWork;
import id.canting.batch.Joining;
import id.canting.cli.option.CsvOption;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the shards of a batch. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false)
public final class BatchMergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "shards")
    private List<Path> shards = new ArrayList<>();

    @Mixin
    private FolderOptions output = new FolderOptions();

    @Option(names = "--link", descriptionKey = "merge.link")
    private boolean link;

    @Option(names = "--move", descriptionKey = "merge.move")
    private boolean move;

    @Mixin
    private CsvOption csv = new CsvOption();

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
        if (link && move) {
            throw new UserError(Terminal.MESSAGES.text("merge.one"));
        }
        Joining joining = link ? Joining.LINK : move ? Joining.MOVE : Joining.COPY;
        BatchWork.Outcome outcome = BatchMerge.merge(
                shards,
                folder,
                joining,
                output.force(),
                csv.style(),
                terminal.sanggar().library());
        return BatchCommand.report(outcome, folder, terminal, json.given());
    }
}
