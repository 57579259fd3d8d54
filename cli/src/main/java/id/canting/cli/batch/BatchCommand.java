package id.canting.cli.batch;

import id.canting.batch.Batch;
import id.canting.batch.BatchOptions;
import id.canting.batch.BatchWork;
import id.canting.batch.ItemResult;
import id.canting.batch.Plan;
import id.canting.batch.Shard;
import id.canting.cli.option.CsvOption;
import id.canting.cli.option.ForceOption;
import id.canting.cli.option.JobsOption;
import id.canting.cli.option.JsonOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Terminal;
import id.canting.sanggar.Sanggar;
import id.canting.text.Json;
import id.canting.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries out a sweep plan. */
@Command(name = "batch", mixinStandardHelpOptions = true, sortOptions = false)
public final class BatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PLAN", arity = "0..*", descriptionKey = "plans")
    private List<Path> plans = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "batch.folder")
    private String output = "";

    @Mixin
    private JobsOption jobs = new JobsOption(1);

    @Option(names = "--resume", descriptionKey = "resume")
    private boolean resume;

    @Option(names = "--shard", paramLabel = "I/N", descriptionKey = "shard")
    private String shard = "1/1";

    @Option(names = "--max-failures", paramLabel = "N", descriptionKey = "max-failures")
    private int maxFailures = Integer.MAX_VALUE;

    @Mixin
    private CsvOption csv = new CsvOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Option(
            names = {"-n", "--dry-run"},
            descriptionKey = "batch.dry-run")
    private boolean dryRun;

    @Mixin
    private JsonOption json = new JsonOption();

    public BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (plans.isEmpty()) {
            throw new UserError(Terminal.MESSAGES.text("missing", "PLAN"));
        }
        BatchOptions options = new BatchOptions(jobs.count(), resume, force.given(), maxFailures, csv.style());
        if (json.given() && plans.size() > 1) {
            throw new UserError(Terminal.MESSAGES.text("batch.json"));
        }
        Shard part = Shard.parse(shard);
        Sanggar sanggar = terminal.sanggar();
        Map<Path, Batch> batches = new LinkedHashMap<>();
        for (Path plan : plans) {
            Path folder = folder(plan);
            if (batches.put(folder, sanggar.batch(plan)) != null) {
                throw new UserError(Terminal.MESSAGES.text("batch.same", folder));
            }
        }
        if (dryRun) {
            return tried(batches, part);
        }
        batches.values().forEach(Batch::requirePaths);
        int code = ExitCode.DONE;
        for (Map.Entry<Path, Batch> batch : batches.entrySet()) {
            code = Math.max(code, make(batch.getValue(), part, batch.getKey(), options));
        }
        return code;
    }

    /** The folder given; below it or without it, one named like the plan. */
    private Path folder(Path plan) {
        String name = String.valueOf(plan.getFileName()).replaceAll("(\\.plan)?\\.ya?ml$", "");
        return plans.size() > 1 || output.isEmpty() ? Path.of(output).resolve(name) : Path.of(output);
    }

    /** Reads all values; lists what would be made, or all that is wrong. */
    private int tried(Map<Path, Batch> batches, Shard part) {
        List<UserError> faults = batches.values().stream()
                .flatMap(batch -> batch.faults(part).stream())
                .toList();
        if (faults.isEmpty()) {
            batches.forEach((folder, batch) -> list(batch, part, folder));
            return ExitCode.DONE;
        }
        faults.forEach(terminal::fault);
        if (faults.size() > 1) {
            terminal.tell(Terminal.MESSAGES.text("batch.faults", faults.size()));
        }
        return ExitCode.MISUSE;
    }

    private int make(Batch batch, Shard part, Path folder, BatchOptions options) throws InterruptedException {
        try (Progress progress = new Progress(terminal, batch.items(part).count());
                Interrupted interrupted = new Interrupted(terminal, folder)) {
            BatchWork.Outcome outcome =
                    new BatchWork(batch, folder, part).run(options, result -> told(result, progress));
            interrupted.finished();
            progress.clear();
            return report(outcome, folder, terminal, json.given());
        }
    }

    /** Says how a batch ended, and gives the exit code. */
    static int report(BatchWork.Outcome outcome, Path folder, Terminal terminal, boolean json) {
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("made", outcome.made());
            data.put("kept", outcome.kept());
            data.put("kept-files", outcome.keptFiles());
            data.put("failed", outcome.failed());
            data.put("left", outcome.left());
            data.put("strangers", outcome.strangers());
            if (outcome.left() == 0) {
                data.put("manifest", folder.resolve("manifest.json").toString());
            }
            terminal.out().print(Json.write(data));
        } else {
            told(outcome, folder, terminal);
        }
        return outcome.failed() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private static void told(BatchWork.Outcome outcome, Path folder, Terminal terminal) {
        terminal.tell(Terminal.MESSAGES.text("batch.done", outcome.made(), outcome.failed(), folder));
        if (outcome.keptFiles() > 0) {
            terminal.tell(Terminal.MESSAGES.text("batch.kept", outcome.keptFiles(), outcome.kept()));
        }
        if (!outcome.strangers().isEmpty()) {
            terminal.tell(Terminal.MESSAGES.text(
                    "batch.strangers",
                    outcome.strangers().size(),
                    folder,
                    outcome.strangers().get(0)));
        }
        if (outcome.left() > 0) {
            terminal.tell(Terminal.MESSAGES.text("batch.left", outcome.failed(), outcome.left()));
        }
    }

    private void told(ItemResult result, Progress progress) {
        if (!result.succeeded()) {
            progress.clear();
            terminal.tell(Terminal.MESSAGES.text("batch.failed", result.index(), result.fault()));
        }
        progress.step();
    }

    /** Lists every file, or with JSON every item with its values and files, one after another. */
    private void list(Batch batch, Shard part, Path folder) {
        Iterator<Plan.Item> items = batch.items(part).iterator();
        String before = "[\n  ";
        while (items.hasNext()) {
            Plan.Item item = items.next();
            if (json.given()) {
                Map<String, Object> data = new LinkedHashMap<>();
                data.put("index", item.index());
                data.put("parameters", item.values());
                data.put("files", batch.plan().files(item));
                terminal.out().print(before + Json.line(data));
                before = ",\n  ";
            } else {
                batch.plan()
                        .files(item)
                        .forEach(file -> terminal.print(folder.resolve(file).toString()));
            }
        }
        if (json.given()) {
            terminal.out().print("\n]\n");
        } else {
            batch.plan()
                    .besides(part)
                    .forEach(file -> terminal.print(folder.resolve(file).toString()));
        }
    }
}
