package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.Terminal;
import id.canting.text.Language;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Each command is found by its name whether it is described alone or with all others. */
class CommandsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "motifs",
                "catalogue",
                "isen",
                "dyes",
                "layouts",
                "ring",
                "check",
                "render",
                "batch",
                "vary",
                "estimate",
                "measure",
                "sheet",
                "lookbook",
                "schema",
                "regen"
            })
    void helpIsTheSameAloneAndAmongAll(String name) {
        Run all = Run.of("--help");
        assertThat(all.out()).containsPattern("(?m)^  " + name + " ");
        Run alone = Run.of(name, "--help");
        assertThat(alone.code()).isZero();
        assertThat(alone.out()).startsWith("Usage: canting " + name + " ");
        // An option picocli knows as well, but before which nothing is left out.
        assertThat(Run.of("--no-color=true", name, "--help").out()).isEqualTo(alone.out());
        for (String before : new String[] {"--quiet", "--lang=en", "--no-color"}) {
            assertThat(Run.of(before, name, "--help").out()).isEqualTo(alone.out());
        }
        assertThat(Run.of("--lang", "en", name, "--help").out()).isEqualTo(alone.out());
    }

    /** Told by a key in the texts of both languages, or built in. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsDescribed(Language language) {
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), language);
        List<String> silent = new ArrayList<>();
        undescribed(Canting.commands(new String[] {"--help"}, terminal), silent);
        assertThat(silent)
                .as("give each of these a descriptionKey, and its text to both messages of cli.shell")
                .isEmpty();
    }

    private static void undescribed(CommandLine line, List<String> silent) {
        CommandSpec command = line.getCommandSpec();
        for (ArgSpec argument : command.args()) {
            if (argument.description().length == 0 && !argument.hidden()) {
                silent.add(command.qualifiedName() + " " + argument);
            }
        }
        line.getSubcommands().values().forEach(each -> undescribed(each, silent));
    }
}
