package id.canting.cli.sheet;

import id.canting.cli.catalogue.CardFiles;
import id.canting.cli.shell.CommandCodec;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Target;
import id.canting.cli.shell.Terminal;
import id.canting.design.Library;
import id.canting.motif.Motif;
import id.canting.scene.Book;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.motif.MotifSheet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the page that teaches a motif. */
@Command(name = "motif", mixinStandardHelpOptions = true, sortOptions = false)
final class MotifPageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "motif")
    private String id = "";

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    MotifPageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Library library = Library.standard();
        Motif motif = library.catalogue().motif(id);
        Target target = sheet.target(motif.information().id());
        Languages languages = both ? Languages.BOTH : Languages.of(terminal.language());
        Book book = MotifSheet.of(motif, library, sheet.paper(), languages);
        String command =
                CommandCodec.join(List.of("sheet", "motif", motif.information().id()));
        sheet.write(book, target, CardFiles.imprint(command, sheet.paperName(), languages), terminal);
        return ExitCode.DONE;
    }
}
