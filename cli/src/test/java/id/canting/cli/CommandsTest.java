package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
