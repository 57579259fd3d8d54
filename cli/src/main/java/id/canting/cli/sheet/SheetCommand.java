package id.canting.cli.sheet;

import id.canting.cli.shell.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The group of commands that make sheets to be printed; alone it tells what there is. */
@Command(name = "sheet", mixinStandardHelpOptions = true, sortOptions = false)
public final class SheetCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    private SheetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The group with all its sheets. */
    public static CommandLine all(Terminal terminal) {
        return new CommandLine(new SheetCommand(terminal))
                .addSubcommand(new TraceCommand(terminal))
                .addSubcommand(new TiesCommand(terminal))
                .addSubcommand(new CapCommand(terminal))
                .addSubcommand(new StepsCommand(terminal))
                .addSubcommand(new SpecCommand(terminal))
                .addSubcommand(new ColourwaysCommand(terminal))
                .addSubcommand(new LessonCommand(terminal))
                .addSubcommand(new PracticeCommand(terminal))
                .addSubcommand(new MotifPageCommand(terminal));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(terminal.out());
        }
    }
}
