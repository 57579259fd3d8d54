package id.canting.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.output.ReplayCommand;
import id.canting.sheet.flow.Languages;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command of a command line of any kind of options. */
class ReplayTest {
    @SuppressWarnings("UnusedVariable")
    @Command(name = "top")
    static final class Top {
        @Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT)
        String lang = "";
    }

    @SuppressWarnings("UnusedVariable")
    @Command(name = "make", mixinStandardHelpOptions = true)
    static final class Make implements Runnable {
        @Parameters(index = "0")
        String what = "";

        @NotReplayed
        @Parameters(index = "1", arity = "0..1")
        String from = "";

        @Option(names = {"-w", "--word"})
        private String word = "";

        @Option(names = "--usual")
        private String usual = "a b";

        @Option(names = "--all")
        private List<String> all = new ArrayList<>();

        @Option(names = "--set")
        private Map<String, String> set = new LinkedHashMap<>();

        @Option(names = "--size")
        private double size = 2.50;

        @Option(names = "--count")
        @Nullable
        Integer count;

        @Option(names = "--flag")
        boolean flag;

        @NotReplayed
        @Option(names = "--force")
        boolean force;

        @Mixin
        private Replay replay = new Replay();

        @Override
        public void run() {
            usual = usual.strip();
        }
    }

    private static Make make(List<String> words) {
        return taken(words).orElseThrow();
    }

    /** What picocli makes of words; nothing where it refuses them, as it does a value that is itself an option. */
    private static Optional<Make> taken(List<String> words) {
        Make make = new Make();
        CommandLine line = new CommandLine(new Top()).addSubcommand(make);
        line.setExpandAtFiles(false);
        line.setErr(new PrintWriter(Writer.nullWriter()));
        return line.execute(words.toArray(String[]::new)) == 0 ? Optional.of(make) : Optional.empty();
    }

    private static String again(String... words) {
        return String.join("|", make(List.of(words)).replay.command().words());
    }

    @Test
    void tellsWhatNobodyGaveWhereThereIsSomething() {
        assertThat(again("make", "x")).isEqualTo("make|x|--usual=a b|--size=2.5");
    }

    @Test
    void tellsWhatWasGivenInTheOrderOfDeclaration() {
        assertThat(again("make", "--flag", "--count=7", "x", "-w", "w", "--all=2", "--all=1", "--set", "b=1 mm"))
                .isEqualTo("make|x|--word=w|--usual=a b|--all=2|--all=1|--set=b=1 mm|--size=2.5|--count=7|--flag");
    }

    @Test
    void leavesOutWhatDoesNotBelongToTheProduct() {
        assertThat(again("make", "x", "y.yaml", "--force", "--lang", "en")).isEqualTo(again("make", "x"));
    }

    @Test
    void tellsAValueAsTheCommandPutIt() {
        assertThat(again("make", "x", "--usual= a ")).contains("--usual=a|");
        assertThat(again("make", "x", "--usual=")).contains("--usual=|");
    }

    @Test
    void saysTheLanguageLast() {
        Replay replay = make(List.of("make", "x")).replay;
        assertThat(replay.command(Languages.BOTH).line()).isEqualTo("make x --usual=a%20b --size=2.5 --lang=id+en");
        assertThat(replay.other(Languages.ID, "motifs", "show", "y").line())
                .isEqualTo("motifs show y --usual=a%20b --size=2.5 --lang=id");
    }

    @Test
    void picocliRefusesValuesThatAreOptions() {
        assertThat(taken(List.of("make", "x", "--all=--"))).isEmpty();
        assertThat(taken(List.of("make", "x", "--all=-"))).isPresent();
    }

    @Property(tries = 100)
    void isReadBackByPicocli(
            @ForAll String word,
            @ForAll @Size(max = 3) List<@CharRange(from = ' ', to = '~') String> all,
            @ForAll @Size(max = 3) Map<@NotEmpty @AlphaChars String, @CharRange(from = '#', to = '~') String> set,
            @ForAll double size) {
        List<String> given = new ArrayList<>(List.of("make", "x", "--word=" + word, "--size=" + size));
        all.forEach(each -> given.add("--all=" + each));
        set.forEach((key, value) -> given.add("--set=" + key + "=" + value));
        Optional<Make> made = taken(given);
        Assume.that(made.isPresent());
        ReplayCommand command = made.orElseThrow().replay.command();
        Make again = make(command.words());
        assertThat(again.replay.command()).isEqualTo(command);
        assertThat(again.word).isEqualTo(word);
        assertThat(again.all).isEqualTo(all);
        assertThat(again.set).isEqualTo(set);
        assertThat(again.size).isEqualTo(size);
    }
}
