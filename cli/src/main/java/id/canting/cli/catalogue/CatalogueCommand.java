package id.canting.cli.catalogue;

import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Library;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.card.Cards;
import id.canting.sheet.card.LibrarySheet;
import id.canting.sheet.flow.Languages;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the cards of the whole library and the sheet that shows it at a glance. */
@Command(name = "catalogue", mixinStandardHelpOptions = true, sortOptions = false)
public final class CatalogueCommand implements Callable<Integer> {
    private static final String SHEET = "catalogue";
    private static final int MOST_JOBS = 256;

    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "${bundle:formats.pictures}", descriptionKey = "catalogue.format")
    private String format = Format.PDF.ending();

    @Option(names = "--paper", paramLabel = "SIZE", descriptionKey = "paper")
    private String paper = "a4";

    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            descriptionKey = "jobs")
    private int jobs = 2;

    @Option(
            names = {"-f", "--force"},
            descriptionKey = "force")
    private boolean force;

    @Option(
            names = {"-n", "--dry-run"},
            descriptionKey = "dry-run")
    private boolean dryRun;

    public CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UserError(Terminal.MESSAGES.text("jobs.range", jobs));
        }
        Library library = Library.load();
        Languages languages = both ? Languages.BOTH : Languages.of(terminal.language());
        PageSize size = PageSize.of(paper);
        Cards cards = new Cards(library.catalogue(), library.dyes(), size, languages);
        Map<String, Supplier<Book>> books = new LinkedHashMap<>();
        books.put(SHEET, () -> LibrarySheet.of(library.catalogue(), library.dyes(), size, languages));
        books.putAll(CardFiles.all(library.catalogue(), cards));
        Map<String, Target> targets = new LinkedHashMap<>();
        books.keySet().forEach(name -> targets.put(name, target(name)));
        if (dryRun) {
            targets.values().forEach(target -> terminal.print(target.file()));
            return ExitCode.DONE;
        }
        Files.createDirectories(folder);
        targets.values().forEach(target -> target.check(force));
        write(books, targets, languages);
        terminal.tell(Terminal.MESSAGES.text("catalogue.written", books.size() - 1, folder));
        return ExitCode.DONE;
    }

    private Target target(String name) {
        return Target.of(folder.resolve(name + "." + format).toString(), "", Double.NaN);
    }

    private void write(Map<String, Supplier<Book>> books, Map<String, Target> targets, Languages languages)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> written = new ArrayList<>();
            targets.forEach((name, target) -> written.add(pool.submit(() -> {
                String command = name.equals(SHEET) ? "catalogue" : "motifs show " + name;
                Book book = java.util.Objects.requireNonNull(books.get(name)).get();
                try {
                    target.write(book, CardFiles.imprint(command, paper, languages), force, terminal);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            })));
            for (Future<?> one : written) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserError fault) {
                throw fault;
            }
            throw new IllegalStateException("a card could not be made", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
