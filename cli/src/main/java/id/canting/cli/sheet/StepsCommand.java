package id.canting.cli.sheet;

import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Terminal;
import id.canting.sheet.steps.StepSheet;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the step sheet. */
@Command(name = "steps", mixinStandardHelpOptions = true, sortOptions = false)
final class StepsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private WordedSheet sheet = new WordedSheet();

    @Mixin
    private Replay replay = new Replay();

    StepsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return sheet.write(
                "steps",
                (cloth, sanggar, paper, languages) -> StepSheet.book(
                        cloth, sanggar.library().of(cloth.design()).dyes(), paper, languages),
                replay,
                terminal);
    }
}
