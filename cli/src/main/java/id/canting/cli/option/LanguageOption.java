package id.canting.cli.option;

import id.canting.cli.shell.NotReplayed;
import id.canting.cli.shell.Terminal;
import id.canting.sheet.flow.Languages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * The languages of a sheet that can speak two: as {@code --lang} says, or both with {@code --both}, which is another way to
 * say {@code --lang id+en}. A file carries them as {@code --lang}.
 */
public final class LanguageOption {
    @NotReplayed
    @Option(names = "--both", descriptionKey = "both")
    private boolean both;

    /** Whether what a command makes can speak two languages. */
    public static boolean isIn(CommandSpec command) {
        return command.mixins().values().stream()
                .anyMatch(mixin -> mixin.userObject() instanceof LanguageOption || isIn(mixin));
    }

    /** The languages that are asked for. */
    public Languages of(Terminal terminal) {
        return both ? Languages.BOTH : terminal.languages();
    }
}
