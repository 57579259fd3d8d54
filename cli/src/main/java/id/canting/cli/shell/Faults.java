package id.canting.cli.shell;

import id.canting.motif.plugin.Plugins;
import id.canting.output.FullDisk;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells faults the way this program does: one line, what is wrong and what was probably meant. */
public final class Faults {
    private static final long MEGABYTE = 1L << 20;

    private Faults() {}

    /** Faults of the command line itself. */
    public record Usage(Terminal terminal) implements CommandLine.IParameterExceptionHandler {
        @Override
        public int handleParseException(CommandLine.ParameterException fault, String[] arguments) {
            if (fault.getCause() instanceof UserError error) {
                Text option = Text.same(name(fault.getArgSpec()));
                terminal.fault(new UserError(Text.joined(List.of(option, error.text()), ": ")));
                return ExitCode.MISUSE;
            }
            CommandLine line = fault.getCommandLine();
            terminal.fault(new UserError(message(fault, line)));
            terminal.err().print(terminal.text("try", line.getCommandSpec().qualifiedName()) + "\n");
            return ExitCode.MISUSE;
        }

        private static Text message(CommandLine.ParameterException fault, CommandLine line) {
            if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
                String given = unmatched.getUnmatched().get(0);
                List<String> known =
                        new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
                known.addAll(line.getSubcommands().keySet());
                Text near = Suggestion.didYouMean(given, known);
                String key = given.startsWith("-") ? "unknown.option" : "unknown.word";
                return Terminal.MESSAGES.text(key, given, near);
            }
            if (fault instanceof CommandLine.MissingParameterException missing) {
                String names = missing.getMissing().stream()
                        .map(CommandLine.Model.ArgSpec::paramLabel)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
                return Terminal.MESSAGES.text("missing", names);
            }
            if (fault.getArgSpec() != null && fault.getValue() != null) {
                CommandLine.Model.ArgSpec argument = fault.getArgSpec();
                String expected = (name(argument) + " " + argument.paramLabel()).strip();
                return Terminal.MESSAGES.text("value", fault.getValue(), expected, near(fault.getValue(), argument));
            }
            return Terminal.MESSAGES.text("usage", String.valueOf(fault.getMessage()));
        }

        private static Text near(String given, CommandLine.Model.ArgSpec argument) {
            List<String> known = new ArrayList<>();
            if (argument.completionCandidates() != null) {
                argument.completionCandidates().forEach(known::add);
            }
            return Suggestion.didYouMean(given, known);
        }

        private static String name(CommandLine.Model.@Nullable ArgSpec argument) {
            return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : "";
        }
    }

    /** Faults while a command works. */
    public record Execution(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
            if (fault instanceof UserError error) {
                terminal.fault(error);
                return ExitCode.MISUSE;
            }
            if (fault instanceof InvalidPathException path) {
                terminal.fault(new UserError(Terminal.MESSAGES.text("file.name", path.getInput())));
                return ExitCode.MISUSE;
            }
            return tell(fault, terminal);
        }
    }

    /**
     * Tells a fault that nobody expected: the program's own, or that of the plug-in in whose code it arose.
     *
     * @return the exit code
     */
    public static int tell(Throwable fault, Terminal terminal) {
        Optional<UserError> plugin = Plugins.blame(fault);
        Throwable cause = fault instanceof UncheckedIOException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof IOException disk && FullDisk.told(disk)) {
            terminal.fault(new UserError(Terminal.MESSAGES.text("disk.full", String.valueOf(disk.getMessage()))));
            return ExitCode.MISUSE;
        }
        String what = cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        String told = cause instanceof OutOfMemoryError
                ? terminal.text("memory", Runtime.getRuntime().maxMemory() / MEGABYTE)
                : terminal.text("fault", what);
        plugin.ifPresentOrElse(terminal::fault, () -> terminal.err().print("canting: " + told + "\n"));
        if (System.getenv("CANTING_DEBUG") != null) {
            fault.printStackTrace(terminal.err());
        }
        return plugin.isPresent() ? ExitCode.MISUSE : ExitCode.FAULT;
    }
}
