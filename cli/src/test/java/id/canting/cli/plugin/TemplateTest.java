package id.canting.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Designs;
import id.canting.cli.Run;
import id.canting.cli.shell.ExitCode;
import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Hand;
import id.canting.motif.Isen;
import id.canting.motif.plugin.Plugins;
import id.canting.random.RandomSource;
import id.canting.sanggar.Sanggar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The template of a plug-in, built and used as the documents say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateTest {
    private static final Path DESIGN = Path.of("..", "examples", "plugin", "kain-biji.canting.yaml");

    private Path folder = Path.of("");
    private Path jar = Path.of("");

    @BeforeAll
    void build(@TempDir Path here) throws IOException {
        folder = here;
        jar = new PluginMaker(Files.createDirectory(here.resolve("work"))).template();
    }

    @Test
    void theCommandListsAndDrawsWhatItOffers() {
        assertThat(with(jar, "motifs").out()).contains("cth-biji", "byn-udang");
        assertThat(with(jar, "isen").out()).contains("cth-rintik");
        assertThat(with(jar, "motifs", "show", "cth-biji").out()).contains("own drawing", "length to width");
        assertThat(with(jar, "schema", "design").out()).contains("cth-biji");
        assertThat(with(jar, "render", DESIGN, "-o", "-").out())
                .contains("<svg")
                .isEqualTo(with(jar, "render", DESIGN, "-o", "-").out());
        Run card = with(jar, "motifs", "show", "cth-biji", "-o", folder.resolve("card.pdf"));
        assertThat(card.err()).contains("card.pdf");
        assertThat(card.code()).isZero();
    }

    @Test
    void withoutItTheDesignNamesWhatIsMissing() {
        Run run = Run.of("render", DESIGN, "-o", "-");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("kain-biji.canting.yaml:8:14:").contains("there is no motif \"cth-biji\"");
        assertThat(run.bytes()).isEmpty();
    }

    @Test
    void aFileIsMadeAgainWithItAndNotWithoutIt() throws IOException {
        Path svg = folder.resolve("biji.svg");
        assertThat(with(jar, "render", DESIGN, "-o", svg).code()).isZero();
        assertThat(with(jar, "regen", svg, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(svg));
        Map<String, String> home = Map.of("LANG", "en", "HOME", folder.toString(), "APPDATA", folder.toString());
        Run without = Run.under(home, "regen", svg, "-o", "-");
        assertThat(without.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(without.bytes()).isEmpty();
        assertThat(without.err())
                .contains("was made with \"cth-biji\", which is not installed")
                .contains(Plugins.folder(home).orElseThrow().toString())
                .doesNotContain("\tat ");
        assertThat(Run.in("id", "regen", svg, "-o", "-").err()).contains("dibuat dengan \"cth-biji\"");
        Path card = folder.resolve("biji-card.svg");
        assertThat(with(jar, "motifs", "show", "cth-biji", "-o", card).code()).isZero();
        assertThat(Run.of("regen", card, "-o", "-").err()).contains("was made with \"cth-biji\"");
    }

    /** As a program does that does not care for the environment. */
    @Test
    void aProgramUsesIt() throws IOException {
        Sanggar sanggar = Sanggar.open(Plugins.of(List.of(jar)));
        Cloth cloth = sanggar.read(DESIGN).make();
        Path svg = folder.resolve("api.svg");
        sanggar.write(cloth, svg);
        assertThat(uncommanded(Files.readString(svg)))
                .isEqualTo(uncommanded(
                        with(jar, "render", DESIGN, "--lang", "id", "-o", "-").out()));
    }

    /** A picture without the command that made it, which a program does not have. */
    private static String uncommanded(String svg) {
        return svg.replaceFirst(" command=\"[^\"]*\"", "");
    }

    /** Else a resumed batch would keep what an older plug-in drew. */
    @Test
    void aBatchKnowsWhetherItsPluginsChanged() throws IOException {
        Designs.tile(folder);
        Path plan = Designs.write(folder, "seeds.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {seed: [1, 2]}
                outputs: ["{name}.png@20dpi"]
                name: "{seed}"
                """);
        String without = inputs(Run.of("batch", plan, "-o", folder.resolve("without")), "without");
        String with = inputs(with(jar, "batch", plan, "-o", folder.resolve("with")), "with");
        Path copy = Files.copy(jar, folder.resolve("copy.jar"));
        assertThat(inputs(with(copy, "batch", plan, "-o", folder.resolve("copied")), "copied"))
                .isEqualTo(with)
                .isNotEqualTo(without);
    }

    private String inputs(Run run, String made) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        Matcher inputs = Pattern.compile("\"inputs\": *\"([0-9a-f]{64})\"")
                .matcher(Files.readString(folder.resolve(made).resolve("manifest.json")));
        assertThat(inputs.find()).isTrue();
        return inputs.group(1);
    }

    @Test
    void whatLiesInTheUsersFolderIsFound() throws IOException {
        Map<String, String> home = Map.of("HOME", folder.toString(), "APPDATA", folder.toString(), "LANG", "en");
        Path plugins = Files.createDirectories(Plugins.folder(home).orElseThrow());
        assertThat(Run.under(home, "motifs").out()).doesNotContain("cth-biji");
        Path copy = Files.copy(jar, plugins.resolve("contoh.jar"));
        assertThat(Run.under(home, "motifs").out()).contains("cth-biji");
        Files.delete(copy);
    }

    /** The fill keeps its wax inside, on specks and on grounds as well. */
    @Test
    void theFillStaysInside() {
        Isen isen = Plugins.of(List.of(jar)).catalogue().isen("cth-rintik");
        for (double side : new double[] {0.01, 1, 3, 30}) {
            Region region = Region.of(Box.sized(0, 0, side, side));
            List<Mark> marks = isen.fill(
                    new Area("part", region, Optional.empty(), ""),
                    isen.parameters().defaults(),
                    new Hand(1.2, 0.6, 1, RandomSource.of(3)));
            assertThat(marks).allMatch(mark -> region.bounds().grown(1e-6).contains(mark.bounds()));
            assertThat(marks.isEmpty()).isEqualTo(side < 3);
        }
    }

    /** Whoever copies the template must get the program it was copied from. */
    @Test
    void theTemplateNamesThisVersion() throws IOException {
        String parent = Files.readString(Path.of("..", "pom.xml"));
        String version = parent.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertThat(Path.of("..", "examples", "plugin", "pom.xml"))
                .content()
                .contains("<canting.version>" + version + "</canting.version>");
    }

    private static Run with(Path jar, Object... words) {
        return Run.under(Map.of("LANG", "en", "CANTING_PLUGINS", jar.toString()), words);
    }
}
