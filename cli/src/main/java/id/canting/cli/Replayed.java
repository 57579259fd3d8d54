package id.canting.cli;

import id.canting.cli.option.FolderOptions;
import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Terminal;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command that makes a file again, from what the file carries; one without a command shows the cloth, after the step
 * of the setting {@code step} if there is one. The command is a stranger's, so only those that make one product are
 * followed, and only with what decides the product: nothing that could lead it elsewhere or read another file.
 */
final class Replayed {
    /** Commands that write a folder in which one file, known by its ending, carries what makes it. */
    private static final Set<String> FOLDERS = Set.of("lookbook");

    private Replayed() {}

    /**
     * The words of the command.
     *
     * @param file the design the command reads: the carrying file itself
     * @param output where the product goes
     * @param language of the program
     * @throws UserError where the command is none that may be followed
     */
    static List<String> words(EmbeddedRecipe imprint, Path file, Path output, Language language) {
        String line = imprint.settings().get(ReplayCommand.SETTING);
        ReplayCommand command = line == null ? picture(imprint) : ReplayCommand.parse(line);
        if (!followed(command.words(), language)) {
            throw new UserError(Terminal.MESSAGES.text("regen.command", file, String.join(" ", command.words())));
        }
        List<String> words = new ArrayList<>(command.words());
        String dpi = imprint.settings().get("dpi");
        String place = FOLDERS.contains(words.get(0))
                ? String.valueOf(output.getParent())
                : output + (dpi == null ? "" : "@" + dpi + "dpi");
        words.addAll(List.of("--output", place, "--quiet"));
        if (imprint.carriesDesign()) {
            words.add(file.toAbsolutePath().toString());
        }
        return words;
    }

    private static ReplayCommand picture(EmbeddedRecipe imprint) {
        String step = imprint.settings().get("step");
        return step == null ? ReplayCommand.PICTURE : ReplayCommand.PICTURE.with("--step", step);
    }

    private static boolean followed(List<String> words, Language language) {
        Terminal silent = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), language);
        CommandLine line = Canting.commands(words.toArray(String[]::new), silent);
        collectErrors(line);
        line.setExpandAtFiles(false);
        ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandSpec command = parsed.commandSpec();
        return (makesOneProduct(command) || FOLDERS.contains(command.name()))
                && words.stream().noneMatch(word -> word.startsWith("@"))
                && parsed.matchedArgs().stream().allMatch(Replay::replays)
                && parsed.errors().stream().allMatch(Replayed::isAddedLater);
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Replayed::collectErrors);
    }

    /** Whether a command makes one product, again and again. */
    static boolean makesOneProduct(CommandSpec command) {
        return Replay.isIn(command) && !FolderOptions.isIn(command);
    }

    /** Whether nothing is wrong but that the design is missing. */
    private static boolean isAddedLater(Exception fault) {
        return fault instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().stream().noneMatch(Replay::replays);
    }
}
