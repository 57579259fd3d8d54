package id.canting.cli.catalogue;

import id.canting.cli.option.DryRunOption;
import id.canting.cli.option.FolderOptions;
import id.canting.cli.option.JobsOption;
import id.canting.cli.option.LanguageOption;
import id.canting.cli.option.PaperOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.design.Library;
import id.canting.output.ReplayCommand;
import id.canting.output.WholeFiles;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.card.Cards;
import id.canting.sheet.card.LibrarySheet;
import id.canting.sheet.flow.Languages;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the cards of the whole library and the sheet that shows it at a glance. */
@Command(name = "catalogue", mixinStandardHelpOptions = true, sortOptions = false)
public final class CatalogueCommand implements Callable<Integer> {
    private static final String SHEET = "catalogue";

    private final Terminal terminal;

    @Mixin
    private FolderOptions output = new FolderOptions();

    @NotReplayed
    @Option(names = "--format", paramLabel = "${bundle:formats.pictures}", descriptionKey = "catalogue.format")
    private String format = Format.PDF.ending();

    @Mixin
    private PaperOption paper = new PaperOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JobsOption jobs = new JobsOption(2);

    @Mixin
    private DryRunOption dryRun = new DryRunOption();

    @Mixin
    private Replay replay = new Replay();

    public CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        int workers = jobs.count();
        Library library = terminal.library();
        Languages languages = language.of(terminal);
        PageSize size = paper.size();
        Cards cards = new Cards(library, size, languages);
        Map<String, Supplier<Book>> books = new LinkedHashMap<>();
        books.put(SHEET, () -> LibrarySheet.of(library, size, languages));
        books.putAll(CardFiles.all(library.catalogue(), cards));
        Map<String, Target> targets = new LinkedHashMap<>();
        books.keySet().forEach(name -> targets.put(name, target(name)));
        if (dryRun.given()) {
            targets.values().forEach(target -> terminal.print(target.file()));
            return ExitCode.DONE;
        }
        targets.values().forEach(target -> target.check(output.force()));
        try (WholeFiles files = new WholeFiles(output.force())) {
            write(books, targets, files, languages, workers);
            files.finish();
        }
        terminal.tell(Terminal.MESSAGES.text("catalogue.written", books.size() - 1, output.folder()));
        return ExitCode.DONE;
    }

    private Target target(String name) {
        return Target.of(output.folder().resolve(name + "." + format).toString(), "", Double.NaN);
    }

    private void write(
            Map<String, Supplier<Book>> books,
            Map<String, Target> targets,
            WholeFiles files,
            Languages languages,
            int workers)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> written = new ArrayList<>();
            targets.forEach((name, target) -> written.add(pool.submit(() -> {
                ReplayCommand command = name.equals(SHEET)
                        ? replay.other(languages, "motifs", "chart")
                        : replay.other(languages, "motifs", "show", name);
                Book book = java.util.Objects.requireNonNull(books.get(name)).get();
                try {
                    target.write(book, Replay.of(command), files, terminal);
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
