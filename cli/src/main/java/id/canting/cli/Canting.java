package id.canting.cli;

import id.canting.cli.option.LanguageOption;
import id.canting.cli.shell.ExitCode;
import id.canting.cli.shell.Faults;
import id.canting.cli.shell.HelpTexts;
import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Sink;
import id.canting.cli.shell.Terminal;
import id.canting.cli.shell.TerminalProbe;
import id.canting.cli.shell.WrittenNumbers;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.flow.Languages;
import id.canting.text.Language;
import id.canting.text.ProgramName;
import id.canting.text.Suggestion;
import id.canting.text.UserError;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code canting} command. */
@Command(
        name = "canting",
        mixinStandardHelpOptions = true,
        versionProvider = Canting.Version.class,
        sortOptions = false)
public final class Canting implements Runnable {
    /** Both languages on one sheet; words to the person are then Indonesian. */
    private static final String BOTH = "id+en";

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    private Canting(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Read before anything else, because help speaks this language, too. What has words carries the language they are in. */
    @Option(names = "--lang", paramLabel = "id|en|id+en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    void lang(String code) {
        if (!code.equals("id") && !code.equals("en") && !code.equals(BOTH)) {
            throw new UserError(Terminal.MESSAGES.text(
                    "language.unknown", code, Suggestion.didYouMean(code, List.of("id", "en", BOTH))));
        }
        terminal.both(code.equals(BOTH));
    }

    /** Files carry the dyes they are made with. */
    @NotReplayed
    @Option(names = "--dyes", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "own-dyes")
    void dyes(Path file) {
        terminal.dyes(file);
    }

    @NotReplayed
    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            descriptionKey = "quiet")
    void quiet(boolean silent) {
        terminal.quiet(silent);
    }

    @NotReplayed
    @Option(names = "--no-color", scope = ScopeType.INHERIT, descriptionKey = "no-color")
    void noColour(boolean plain) {
        // Nothing is coloured, so there is nothing to turn off; the option is taken so that scripts may give it.
    }

    /** The version of program and Java. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"canting " + Sanggar.version()};
        }
    }

    /** Starts the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Not System.out, which hides that it failed.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 13);
        System.exit(run(arguments, out, System.err, System.getenv()));
    }

    /** Runs a command line. */
    public static int run(String[] arguments, OutputStream out, OutputStream err, Map<String, String> environment) {
        Sink sink = new Sink(out);
        Terminal terminal = new Terminal(sink, err, language(arguments, environment));
        terminal.watched(TerminalProbe.by(err, environment));
        terminal.environment(environment);
        int code = run(arguments, terminal);
        if (!sink.fault().isEmpty()) {
            terminal.fault(new UserError(Terminal.MESSAGES.text("out.failed", sink.fault())));
            return code == ExitCode.DONE ? ExitCode.MISUSE : code;
        }
        return code;
    }

    /**
     * A terminal for a command line that another runs: its words are in the language it asks for itself, and the plug-ins
     * are those of the other.
     */
    static Terminal within(Terminal outer, String[] arguments, OutputStream out, OutputStream err) {
        Terminal inner = new Terminal(
                out, err, language(arguments, Map.of("LANG", outer.language().code())));
        inner.environment(outer.environment());
        return inner;
    }

    /** Runs a command line that speaks to a terminal. */
    static int run(String[] arguments, Terminal terminal) {
        int code;
        try {
            code = commands(arguments, terminal).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            code = Faults.tell(e, terminal);
        }
        terminal.flush();
        return code;
    }

    private static Language language(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.equals("id") || value.equals("en") || value.equals(BOTH)) {
                return Language.of(Locale.forLanguageTag(value.equals(BOTH) ? "id" : value));
            }
        }
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Language.of(Locale.forLanguageTag(value.split("[._@]", -1)[0]));
            }
        }
        return Language.of(Locale.getDefault());
    }

    /** Its commands, or the one alone that a command line names first. */
    static CommandLine commands(String[] arguments, Terminal terminal) {
        Canting top = new Canting(terminal);
        CommandLine line = new CommandLine(top).setCommandName(ProgramName.words());
        Commands.add(line, arguments, terminal);
        WrittenNumbers.register(line);
        line.setResourceBundle(new HelpTexts(terminal.language()));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionStrategy(parsed -> {
            oneLanguage(parsed, terminal);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler(new Faults.Usage(terminal));
        line.setExecutionExceptionHandler(new Faults.Execution(terminal));
        return line;
    }

    /** Tells whoever asks for two languages where there can be but one. */
    private static void oneLanguage(CommandLine.ParseResult parsed, Terminal terminal) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (terminal.languages() == Languages.BOTH
                && !last.isUsageHelpRequested()
                && !LanguageOption.isIn(last.commandSpec())) {
            terminal.tell(
                    Terminal.MESSAGES.text("language.one", last.commandSpec().qualifiedName()));
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(terminal.out());
        }
    }
}
