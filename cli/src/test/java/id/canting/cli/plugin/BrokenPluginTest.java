package id.canting.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plug-in that cannot be used is named in one line, with exit 2; nothing is made without it. */
class BrokenPluginTest {
    private static final String MOTIF = "META-INF/services/id.canting.motif.Motif";

    /** A motif whose id, constructor, declaration and drawing a test chooses. */
    private static final String SOURCE = """
            package theirs;
            import id.canting.mark.Drawing;
            import id.canting.motif.*;
            import id.canting.parameter.Values;
            import id.canting.text.Text;
            public final class Theirs implements Motif {
                public Theirs() { %s }
                @Override public Declaration declaration() { return %s; }
                @Override public Drawing draw(Values values, Hand hand) { %s }
            }
            """;

    private static final String DECLARED = """
            new DeclarationBuilder(Provenance.Origin.OWN, Information.Kind.FIGURE, "%s", Text.same("theirs"))
                .note("a", "b").own().parameters()""";

    private static final String DRAW = "return Drawing.EMPTY;";

    @TempDir
    private Path folder = Path.of("");

    private PluginMaker maker = new PluginMaker(Path.of(""));

    @BeforeEach
    void work() throws IOException {
        maker = new PluginMaker(Files.createDirectory(folder.resolve("work")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none.jar     |                        | there is no plug-in
            empty        | /                      | there is no jar in it
            text.jar     | no jar at all          | it is damaged, or is not a jar
            bare.jar     | a.txt=x                | it has no motif and no isen of its own
            hollow.jar   | SERVICES=              | it has no motif and no isen of its own
            lacking.jar  | SERVICES=theirs.None   | Provider theirs.None not found
            other.jar    | SERVICES=java.util.ArrayList | it has no motif and no isen of its own
            odd.jar      | SERVICES=not a class   | Illegal
            """)
    void isToldWhatIsWrong(String name, String holds, String told) throws IOException {
        Path plugin = folder.resolve(name);
        if (holds != null && holds.equals("/")) {
            Files.createDirectory(plugin);
        } else if (holds != null && holds.contains("=")) {
            String[] file = holds.replace("SERVICES", MOTIF).split("=", -1);
            plugin = maker.jar(name, Map.of(file[0], file[1]));
        } else if (holds != null) {
            Files.writeString(plugin, holds);
        }
        assertRefused(plugin.toString(), name, told);
    }

    @Test
    void aClassThatIsNoMotifIsTold() throws IOException {
        Path jar = maker.jar(
                "thing.jar",
                Map.of("theirs/Thing.java", "package theirs; public class Thing {}", MOTIF, "theirs.Thing"));
        assertRefused(jar.toString(), "thing.jar", "theirs.Thing not a subtype");
    }

    @Test
    void aTruncatedJarIsTold() throws IOException {
        Path whole = jar("cut.jar", "", DECLARED.formatted("thr-one"), DRAW);
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(whole.toString(), "cut.jar", "it is damaged");
    }

    @Test
    void aMotifThatCannotBeMadeIsTold() throws IOException {
        Path jar = jar("fails.jar", "if (true) throw new IllegalStateException(\"no ink\");", "null", DRAW);
        assertRefused(
                jar.toString(), "fails.jar", "theirs.Theirs could not be instantiated (IllegalStateException: no ink)");
    }

    @Test
    void aMotifThatDoesNotDeclareItselfIsTold() throws IOException {
        assertRefused(jar("mute.jar", "", "null", DRAW).toString(), "mute.jar", "its declaration is null");
        Path capitals = jar("capitals.jar", "", DECLARED.formatted("THEIRS"), DRAW);
        assertRefused(capitals.toString(), "capitals.jar", "but is THEIRS");
    }

    /** Compiled against a Motif that did not ask for a drawing yet. */
    @Test
    void aMotifForAnotherVersionIsTold() throws IOException {
        Path jar = maker.jar(
                "old.jar",
                Map.of(
                        "id/canting/motif/Motif.java",
                        "package id.canting.motif; public interface Motif extends Declared {}",
                        "theirs/Old.java",
                        """
                package theirs;
                public final class Old implements id.canting.motif.Motif {
                    @Override public id.canting.motif.Declaration declaration() { return null; }
                }
                """,
                        MOTIF,
                        "theirs.Old"));
        assertRefused(
                jar.toString(), "old.jar", "theirs.Old was made for another version of Canting and has no Motif.draw");
    }

    @ParameterizedTest
    @CsvSource({"byn-udang, canting", "thr-one, one.jar"})
    @DisplayName("two entries of one id are named with the jars they come from")
    void aDoubledIdIsTold(String id, String other) throws IOException {
        Path first = jar("one.jar", "", DECLARED.formatted("thr-one"), DRAW);
        Path second = jar("two.jar", "", DECLARED.formatted(id), DRAW);
        String told = "the id \"" + id + "\" is used twice, by ";
        Run run = assertRefused(first + File.pathSeparator + second, "two.jar", told);
        assertThat(run.err()).contains("theirs.Theirs in two.jar");
        if (other.endsWith(".jar")) {
            assertThat(run.err()).contains("theirs.Theirs in " + other);
        }
    }

    @Test
    void oneJarNamedTwiceIsOne() throws IOException {
        Path jar = jar("one.jar", "", DECLARED.formatted("thr-one"), DRAW);
        String twice = jar + File.pathSeparator + jar.getParent().resolve(".").resolve("one.jar");
        Run run = Run.under(Map.of("LANG", "en", "CANTING_PLUGINS", twice), "motifs");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsOnlyOnce("thr-one");
    }

    /** What an id without prefix meant before a plug-in came, it goes on to mean. */
    @Test
    void aPluginDoesNotTakeOverTheNamesOfOurs() throws IOException {
        Path jar = jar("udang.jar", "", DECLARED.formatted("thr-udang"), DRAW);
        String ours = Run.of("motifs", "show", "udang").out();
        assertThat(ours).contains("byn-udang");
        assertThat(with(jar.toString(), "motifs", "show", "udang").out()).isEqualTo(ours);
        assertThat(with(jar.toString(), "motifs", "show", "thr-udang").out()).contains("thr-udang");
    }

    @Test
    void twoPluginsThatBothMayBeMeantAreNamed() throws IOException {
        Path jars = Files.createDirectory(folder.resolve("both"));
        Files.move(jar("a.jar", "", DECLARED.formatted("thr-layang"), DRAW), jars.resolve("a.jar"));
        Files.move(jar("b.jar", "", DECLARED.formatted("oth-layang"), DRAW), jars.resolve("b.jar"));
        Run run = with(jars.toString(), "motifs", "show", "layang");
        assertThat(run.err()).contains("\"layang\" may mean any of these: oth-layang, thr-layang");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw new IllegalStateException("no ink");   | IllegalStateException: no ink
            throw new NoClassDefFoundError("their/Lib"); | NoClassDefFoundError: their/Lib
            return draw(values, hand);                   | StackOverflowError
            """)
    void aMotifThatFailsWhileDrawingIsToldAsItsPluginsFault(String draw, String told) throws IOException {
        Path jar = jar("fails.jar", "", DECLARED.formatted("thr-one"), draw);
        Path target = folder.resolve("x.svg");
        Run run = with(jar.toString(), "motifs", "show", "thr-one", "-o", target);
        assertThat(run.err())
                .startsWith("canting: the plug-in ")
                .contains("fails.jar failed")
                .contains(told);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(target).doesNotExist();
    }

    /** Each item of a batch fails for itself, and the manifest says whose fault it is. */
    @ParameterizedTest
    @CsvSource({"throw new IllegalStateException(\"no ink\");", "throw new NoClassDefFoundError(\"their/Lib\");"})
    void aBatchNamesThePluginThatFails(String draw) throws IOException {
        Path jar = jar("fails.jar", "", DECLARED.formatted("thr-one"), draw);
        Designs.write(folder, "tile.canting.yaml", Designs.TILE.replace("buah-pedade", "thr-one"));
        Path plan = Designs.write(folder, "seeds.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {seed: [1, 2]}
                outputs: ["{name}.svg"]
                name: "{seed}"
                """);
        Path out = folder.resolve("out");
        Run run = with(jar.toString(), "batch", plan, "-o", out);
        assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("fails.jar failed");
    }

    /** Help must not need what is broken. */
    @Test
    void helpIsGivenAllTheSame() {
        Run run = with(folder.resolve("none.jar").toString(), "motifs", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage:");
    }

    private Path jar(String name, String constructor, String declaration, String draw) throws IOException {
        return maker.jar(
                name,
                Map.of("theirs/Theirs.java", SOURCE.formatted(constructor, declaration, draw), MOTIF, "theirs.Theirs"));
    }

    private static Run assertRefused(String plugins, String name, String told) {
        Run run = with(plugins, "motifs");
        assertThat(run.err())
                .startsWith("canting: ")
                .contains(name)
                .contains(told)
                .doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.bytes()).isEmpty();
        assertThat(Run.under(Map.of("LANG", "id", "CANTING_PLUGINS", plugins), "motifs")
                        .err())
                .contains(name)
                .isNotEqualTo(run.err());
        return run;
    }

    private static Run with(String plugins, Object... words) {
        return Run.under(Map.of("LANG", "en", "CANTING_PLUGINS", plugins), words);
    }
}
