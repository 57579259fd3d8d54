package id.canting.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The group of commands that make sheets to be printed; alone it tells what there is. */
@Command(name = "sheet", mixinStandardHelpOptions = true, sortOptions = false)
final class Sheets implements Runnable {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    private Sheets(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The group with all its sheets. */
    static CommandLine all(Terminal terminal) {
        return new CommandLine(new Sheets(terminal))
                .addSubcommand(new TraceSheet(terminal))
                .addSubcommand(new TiesSheet(terminal))
                .addSubcommand(new CapRun(terminal))
                .addSubcommand(new StepsSheet(terminal))
                .addSubcommand(new LessonSheet(terminal))
                .addSubcommand(new PracticeRun(terminal))
                .addSubcommand(new MotifPage(terminal));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(terminal.out());
        }
    }
}
