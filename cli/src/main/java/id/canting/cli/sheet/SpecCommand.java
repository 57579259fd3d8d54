package id.canting.cli.sheet;

import id.canting.cli.shell.Terminal;
import id.canting.sheet.repeat.SpecSheet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the specification of a design. */
@Command(name = "spec", mixinStandardHelpOptions = true, sortOptions = false)
final class SpecCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private WordedSheet sheet = new WordedSheet();

    SpecCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return sheet.write(
                "spec",
                (cloth, sanggar, paper, languages) -> SpecSheet.book(cloth, sanggar.library(), paper, languages),
                terminal);
    }
}
