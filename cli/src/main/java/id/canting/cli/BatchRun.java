package id.canting.cli;

import id.canting.design.yaml.YamlReader;
import id.canting.output.WholeFile;
import id.canting.text.UserError;
import id.canting.variation.Batch;
import id.canting.variation.ItemResult;
import id.canting.variation.Manifest;
import id.canting.variation.Plan;
import id.canting.variation.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries out a sweep plan. */
@Command(name = "batch", mixinStandardHelpOptions = true, sortOptions = false)
final class BatchRun implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
    private Path plan = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            descriptionKey = "jobs")
    private int jobs = 1;

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    @Option(
            names = {"-n", "--dry-run"},
            descriptionKey = "dry-run")
    private boolean dryRun;

    BatchRun(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1 || jobs > 256) {
            throw new UserError(Terminal.MESSAGES.text("jobs.range", jobs));
        }
        Plan read = PlanReader.read(plan.toString(), Library.text(plan));
        Path design = plan.toAbsolutePath().resolveSibling(read.design());
        Library library = Library.load().beside(design);
        Batch batch = new Batch(
                read,
                YamlReader.read(read.design(), Library.text(design)),
                library.catalogue(),
                library.dyes(),
                Library.version());
        List<String> files = batch.files();
        if (dryRun) {
            files.forEach(file -> terminal.print(folder.resolve(file).toString()));
            return Canting.DONE;
        }
        Files.createDirectories(folder);
        for (String file : files) {
            WholeFile.check(folder.resolve(file), force);
        }
        int[] finished = {0};
        List<ItemResult> results = batch.run(folder, force, jobs, result -> told(result, ++finished[0], read));
        manifest("manifest.json", Manifest.json(read, results, Library.version()));
        manifest("manifest.csv", Manifest.csv(read, results, Library.version()));
        long failed = results.stream().filter(r -> !r.succeeded()).count();
        terminal.tell(Terminal.MESSAGES.text("batch.done", results.size() - failed, failed, folder));
        return failed == 0 ? Canting.DONE : Canting.PARTLY;
    }

    private void told(ItemResult result, int finished, Plan read) {
        if (!result.succeeded()) {
            terminal.tell(Terminal.MESSAGES.text("batch.failed", result.item().index(), result.fault()));
        } else if (finished % 25 == 0) {
            terminal.tell(Terminal.MESSAGES.text("batch.progress", finished, read.count()));
        }
    }

    private void manifest(String name, String text) {
        WholeFile.write(folder.resolve(name), true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
