package id.canting.cli.shell;

import id.canting.design.Design;
import id.canting.design.OwnDyes;
import id.canting.design.file.DesignWriter;
import id.canting.design.file.OwnDyeWriter;
import id.canting.dye.DyeLibrary;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.flow.Languages;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/**
 * How the running command is given again. Mixed into every command whose files carry what makes them; it must stand in
 * the command itself, not in another mixin. All options and parameters count but those marked {@link NotReplayed}, in the
 * order of their declaration, with the values they have when it is asked for: also those nobody gave, so that a file is
 * made again the same when what is usual changes. A command that works out a value puts it into its option before.
 */
@Command
public final class Replay {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec running;

    /** Whether a command's files are made again by it. */
    public static boolean isIn(CommandSpec command) {
        return command.mixins().values().stream().anyMatch(mixin -> mixin.userObject() instanceof Replay);
    }

    /** Whether an argument decides what the product is. */
    public static boolean replays(ArgSpec argument) {
        boolean help =
                argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp() || option.help());
        return !help
                && !(argument.userObject() instanceof AnnotatedElement declared
                        && declared.isAnnotationPresent(NotReplayed.class));
    }

    /** The command of a product whose words, if it has any, are the same in every language. */
    public ReplayCommand command() {
        CommandSpec command = running();
        Deque<String> path = new ArrayDeque<>();
        for (CommandSpec each = command; each.parent() != null; each = each.parent()) {
            path.addFirst(each.name());
        }
        command.positionalParameters().stream().filter(Replay::replays).forEach(each -> path.addAll(values(each)));
        return options(command, List.copyOf(path));
    }

    /** The command of a product in a language, or two. */
    public ReplayCommand command(Languages languages) {
        return in(command(), languages);
    }

    /**
     * Another command that has this one's options, of a product in a language, or two.
     *
     * @param path its name and parameters
     */
    public ReplayCommand other(Languages languages, String... path) {
        return in(options(running(), List.of(path)), languages);
    }

    private CommandSpec running() {
        return Objects.requireNonNull(running, "not mixed into a command");
    }

    private static ReplayCommand options(CommandSpec command, List<String> path) {
        List<String> words = new ArrayList<>(path);
        command.options().stream()
                .filter(option -> !option.inherited() && replays(option))
                .forEach(option -> words.addAll(words(option)));
        return new ReplayCommand(words);
    }

    private static ReplayCommand in(ReplayCommand command, Languages languages) {
        return command.with(ReplayCommand.LANGUAGE, languages.code());
    }

    /** What a file carries of a design whose words, if any, are the same in every language. */
    public EmbeddedRecipe of(Design design) {
        return of(command(), design);
    }

    /** What a file carries of a design, with words in a language, or two. */
    public EmbeddedRecipe of(Design design, Languages languages) {
        return of(command(languages), design);
    }

    /** What a file carries that a command makes of a design. */
    public static EmbeddedRecipe of(ReplayCommand command, Design design) {
        return of(command, design, Map.of());
    }

    /** What a file carries that a command makes of a design, with what else decides it. */
    public static EmbeddedRecipe of(ReplayCommand command, Design design, Map<String, String> settings) {
        return command.recipe(Sanggar.version(), DesignWriter.write(design), settings);
    }

    /** What a file carries that a command makes of the library's dyes: those of the workshop's own, where there are any. */
    public static EmbeddedRecipe of(ReplayCommand command, DyeLibrary dyes) {
        String own = dyes.own().isEmpty() ? "" : OwnDyeWriter.write(new OwnDyes(dyes.own()));
        return command.recipe(Sanggar.version(), own, Map.of());
    }

    /** What a file carries that a command makes of the library alone. */
    public static EmbeddedRecipe of(ReplayCommand command) {
        return command.recipe(Sanggar.version(), "", Map.of());
    }

    /** What a file carries that a command makes of a motif: the drawing, where it is one of the user's own. */
    public static EmbeddedRecipe of(ReplayCommand command, Motif motif) {
        String drawing = motif instanceof SvgMotif own ? own.plain() : "";
        return command.recipe(Sanggar.version(), drawing, Map.of());
    }

    private static List<String> words(OptionSpec option) {
        Object value = option.getValue();
        if (Boolean.FALSE.equals(option.initialValue())) {
            return Boolean.TRUE.equals(value) ? List.of(option.longestName()) : List.of();
        }
        if ("".equals(value) && "".equals(option.initialValue())) {
            return List.of();
        }
        return values(option).stream()
                .map(each -> option.longestName() + "=" + each)
                .toList();
    }

    private static List<String> values(ArgSpec argument) {
        Object value = argument.getValue();
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Replay::written).toList();
        }
        if (value instanceof Map<?, ?> all) {
            return all.entrySet().stream()
                    .map(entry -> written(entry.getKey()) + "=" + written(entry.getValue()))
                    .toList();
        }
        return List.of(written(value));
    }

    private static String written(@Nullable Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
