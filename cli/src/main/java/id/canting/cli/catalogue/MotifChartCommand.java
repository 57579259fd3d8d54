package id.canting.cli.catalogue;

import id.canting.cli.option.DpiOption;
import id.canting.cli.option.LanguageOption;
import id.canting.cli.option.OutputOptions;
import id.canting.cli.option.PaperOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.scene.Book;
import id.canting.sheet.card.LibrarySheet;
import id.canting.sheet.flow.Languages;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws the sheet that shows the whole library at a glance, as {@link CatalogueCommand} lays it beside the cards. */
@Command(name = "chart", mixinStandardHelpOptions = true, sortOptions = false)
public final class MotifChartCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PaperOption paper = new PaperOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private DpiOption dpi = new DpiOption();

    @Mixin
    private Replay replay = new Replay();

    public MotifChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Target target = Target.of(output.file("motifs.pdf"), "", dpi.value());
        target.check(output.force());
        Languages languages = language.of(terminal);
        Book book = LibrarySheet.of(terminal.library(), paper.size(), languages);
        List<Target> files = target.files(book);
        files.forEach(file -> file.check(output.force()));
        target.write(book, Replay.of(replay.command(languages)), output.force(), terminal);
        if (!target.stream()) {
            terminal.tell(Terminal.MESSAGES.text(
                    "sheet.written", target.file(), book.pages().size()));
        }
        return ExitCode.DONE;
    }
}
