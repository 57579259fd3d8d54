package id.canting.cli.sheet;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.design.Library;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.motif.MotifSheet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the page that teaches a motif. */
@Command(name = "motif", mixinStandardHelpOptions = true, sortOptions = false)
final class MotifPageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "motif")
    private String id = "";

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Replay replay = new Replay();

    MotifPageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Library library = terminal.library();
        Motif motif = library.catalogue().motif(id);
        id = motif.reference();
        Target target = sheet.target(motif.information().id());
        Languages languages = language.of(terminal);
        Book book = MotifSheet.of(motif, library, sheet.paper(), languages);
        sheet.write(book, target, Replay.of(replay.command(languages), motif), terminal);
        return ExitCode.DONE;
    }
}
