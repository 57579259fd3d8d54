package id.canting.cli;

import id.canting.cli.shell.CommandCodec;
import id.canting.cli.shell.Terminal;
import id.canting.output.EmbeddedRecipe;
import id.canting.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The command that makes a file again, from what the file carries: the setting {@code command} in the form of
 * {@link CommandCodec}, without the design and without where the product goes; a file without it shows the cloth, after the
 * step of the setting {@code step} if there is one. The command is a stranger's, so only those that make one product
 * are run, and only without words that could lead the product elsewhere.
 */
final class Replay {
    private static final Set<List<String>> MAKERS = Set.of(
            List.of("render"), List.of("check"), List.of("sheet"), List.of("dyes", "chart"), List.of("motifs", "show"));
    private static final List<String> ELSEWHERE =
            List.of("@", "--output", "--force", "--steps", "--dry-run", "--help", "--version");
    private static final String DESIGN = "canting:";

    private Replay() {}

    /**
     * The words of the command.
     *
     * @param file the design the command reads: the carrying file itself
     * @param output where the product goes
     * @throws UserError where the command is none that may be run
     */
    static List<String> words(EmbeddedRecipe imprint, Path file, Path output) {
        String line = imprint.settings().get("command");
        List<String> command = line == null ? picture(imprint) : CommandCodec.split(line);
        boolean known = MAKERS.stream()
                .anyMatch(maker -> command.size() >= maker.size()
                        && command.subList(0, maker.size()).equals(maker));
        if (!known || command.stream().anyMatch(Replay::leadsElsewhere)) {
            throw new UserError(Terminal.MESSAGES.text("regen.command", file, String.join(" ", command)));
        }
        List<String> words = new ArrayList<>(command);
        String dpi = imprint.settings().get("dpi");
        words.addAll(List.of("--output", output + (dpi == null ? "" : "@" + dpi + "dpi"), "--quiet"));
        if (imprint.recipe().startsWith(DESIGN)) {
            words.add(file.toAbsolutePath().toString());
        }
        return words;
    }

    private static List<String> picture(EmbeddedRecipe imprint) {
        String step = imprint.settings().get("step");
        return step == null ? List.of("render") : List.of("render", "--step", step);
    }

    /** Short options as well, since several may hide in one word. */
    private static boolean leadsElsewhere(String word) {
        return word.equals("--")
                || word.matches("-[A-Za-z].*")
                || ELSEWHERE.stream().anyMatch(word::startsWith);
    }
}
