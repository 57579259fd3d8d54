package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made again from what they carry. */
class RegenCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        Designs.tile(folder);
    }

    @Test
    void itemsOfABatchAreMadeAgain() throws IOException {
        Path plan = Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {last-bath.dye: [secang, tingi]}
                outputs:
                  - "{name}.svg"
                  - {file: "{name}-3.png@40dpi", step: 3}
                  - {sheet: trace, file: "{name}-trace.pdf", paper: "300 mm x 400 mm", what: repeat}
                name: "{dye}"
                """);
        Path out = folder.resolve("made");
        assertThat(Run.of("batch", plan, "-o", out).err()).contains("2 items made");
        for (String name : List.of("secang.svg", "tingi.svg", "tingi-3.png", "secang-trace.pdf")) {
            Path file = out.resolve(name);
            assertThat(Run.of("regen", file, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(file));
        }
    }

    /** Labels speak the language asked for, and again when the file is made where another is spoken. */
    @ParameterizedTest
    @CsvSource({"id, en, 1 kain, buah pedade 1", "en, id, 1 cloth, mangrove apple 1"})
    void labelsKeepTheirLanguage(String language, String elsewhere, String layer, String flower) throws IOException {
        for (String what : List.of("render", "render --step=4", "render --part=zone:body", "render --rings=bands:3")) {
            Path svg = make("l.svg", what + " DESIGN --force --lang=" + language);
            assertThat(Files.readString(svg))
                    .contains(" --lang=" + language + "\"")
                    .contains("inkscape:label=\"" + layer + "\"")
                    .contains("inkscape:label=\"" + flower + "\"");
            assertThat(Run.in(elsewhere, "regen", svg, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(svg));
        }
    }

    @Test
    void filesOfStepsKeepTheirLanguage() throws IOException {
        Path out = folder.resolve("steps");
        assertThat(Run.in("en", "render", folder.resolve("tile.canting.yaml"), "--steps", "-o", out)
                        .code())
                .isEqualTo(ExitCode.DONE);
        Path svg = out.resolve("04-apples.svg");
        assertThat(Files.readString(svg)).contains("command=\"render --step=4 --lang=en\"");
        assertThat(Run.in("id", "regen", svg, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(svg));
    }

    /** So do the layers of a PDF. */
    @ParameterizedTest
    @CsvSource({"id, en, kain", "en, id, cloth"})
    void layersKeepTheirLanguage(String language, String elsewhere, String layer) throws IOException {
        for (String what : List.of("render", "render --step=4", "render --bleed=3mm", "render --view=tile")) {
            Path pdf = make("l.pdf", what + " DESIGN --force --lang=" + language);
            byte[] bytes = Files.readAllBytes(pdf);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .contains("/Lang (" + language + ")")
                    .contains("/Name (" + layer + ")");
            assertThat(Run.in(elsewhere, "regen", pdf, "-o", "-").bytes()).isEqualTo(bytes);
        }
    }

    /** What has no labels is the same in every language. */
    @Test
    void pixelsHaveNoLanguage() throws IOException {
        byte[] indonesian = Files.readAllBytes(make("l.png", "render DESIGN --lang=id --force"));
        assertThat(Files.readAllBytes(make("l.png", "render DESIGN --lang=en --force")))
                .isEqualTo(indonesian);
    }

    /** Whoever has only the picture has the design. */
    @Test
    void aFileIsADesign() throws IOException {
        Path pdf = make("f.pdf", "render DESIGN --set last-bath.dips=2");
        assertThat(Run.of("render", pdf, "--step", 1, "-o", "-").bytes())
                .isEqualTo(Run.of(
                                "render",
                                folder.resolve("tile.canting.yaml"),
                                "--set",
                                "last-bath.dips=2",
                                "--step",
                                1,
                                "-o",
                                "-")
                        .bytes());
    }

    @Test
    void replacesNothingUnlessForced() throws IOException {
        Path made = make("f.svg", "render DESIGN");
        byte[] before = Files.readAllBytes(made);
        Run refused = Run.of("regen", made);
        assertThat(refused.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(refused.err()).contains("--force");
        assertThat(Run.of("regen", made, "--force").err()).contains("again").doesNotContain("differs");
        assertThat(made).hasBinaryContent(before);
    }

    @Test
    void saysSoWhenItDiffers() throws IOException {
        Path made = make("f.svg", "render DESIGN");
        String svg = Files.readString(made);
        Files.writeString(
                made, svg.replace("Canting 0.1.0", "Canting 0.0.1").replace("version=\"0.1.0\"", "version=\"0.0.1\""));
        Run again = Run.of("regen", made, "-o", "-");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0.0.1").contains("differs");
        assertThat(again.out()).isEqualTo(svg);
    }

    /** A stranger's file must not lead to other files: not even a drawing beside it is read. */
    @Test
    void aDrawingTooLargeToTravelIsNotSought() throws IOException {
        StringBuilder waves = new StringBuilder();
        for (int row = 1; row < 200; row++) {
            waves.append("M0.5 ").append(row).append("l.512 .487l.487-.487".repeat(190));
        }
        Designs.write(folder, "daun.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" width="200mm" height="200mm" viewBox="0 0 200 200">
                <path id="daun" fill="none" stroke="#000" stroke-width=".1" d="%s"/></svg>
                """.formatted(waves));
        String design = Designs.TILE
                .replace("motif: buah-pedade", "motif: daun.svg")
                .replace("layout: {lampah: tubrukan, cell: [60 mm, 100 mm]}", "layout: {single: [50 %, 50 %]}");
        Path own = Designs.write(folder, "own.canting.yaml", design);
        Path made = folder.resolve("own.svg");
        assertThat(Run.of("render", own, "-o", made).err()).contains("wrote");
        Run missing = Run.of("regen", made, "-o", "-");
        assertThat(missing.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(missing.err()).contains("daun.svg").contains("make it from its design");
        assertThat(missing.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motifs show daun.svg",
                "motifs show DIR/daun.svg",
                "sheet motif DIR/daun.svg",
                "sheet practice --motif=DIR/daun.svg",
                "render DIR/tile.canting.yaml"
            })
    void aCarrierReadsNothingButItself(String command) throws IOException {
        leaf("");
        String line = command.replace("DIR", folder.toString());
        for (String recipe : List.of("", "x", Designs.TILE)) {
            Path file = carrying(recipe, Map.of("command", line));
            Run run = Run.of("regen", file, "-o", "-");
            assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
            assertThat(run.bytes()).isEmpty();
        }
    }

    @Test
    void aCarriedDesignReadsNoDrawing() throws IOException {
        leaf("");
        for (String path : List.of("daun.svg", folder.resolve("daun.svg").toString())) {
            String design = Designs.TILE.replace("motif: buah-pedade", "motif: " + path);
            Run run = Run.of("regen", carrying(design, Map.of()), "-o", "-");
            assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
            assertThat(run.err()).contains("daun.svg");
        }
    }

    /** What a design's own drawing is called on a sheet comes from the design, wherever the sheet lies. */
    @ParameterizedTest
    @ValueSource(
            strings = {"sheet spec", "sheet steps", "sheet lesson", "sheet colourways", "render --view garment:shirt"})
    void anOwnDrawingTravelsWithTheSheet(String command) throws IOException {
        leaf("");
        Path own = Designs.write(
                folder, "own.canting.yaml", Designs.TILE.replace("motif: buah-pedade", "motif: daun.svg"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path made = elsewhere.resolve("made.pdf");
        List<Object> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(own, "-o", made));
        assertThat(Run.of(words.toArray()).code()).isZero();
        Run again = Run.of("regen", made, "-o", "-");
        assertThat(again.err()).isEmpty();
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(made));
    }

    /** Presets are laid over what was changed, on the sheet as in what it carries. */
    @Test
    void colourwaysOfAChangedDesignAreMadeAgain() throws IOException {
        String presets = "presets:\n  a: {last-bath.dye: tingi}\n  b: {first-bath.dips: 2}\n";
        Path two = Designs.write(
                folder, "two.canting.yaml", Designs.TILE.replaceFirst("(?s)presets:.*?\n(?! )", "") + presets);
        Path made = folder.resolve("two.pdf");
        Run run = Run.of("sheet", "colourways", two, "--set", "last-bath.dye=secang", "--set", "seed=4", "-o", made);
        assertThat(run.code()).isZero();
        assertThat(Run.of("regen", made, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(made));
        Run refused = Run.of("sheet", "colourways", two, "--preset", "a", "-o", made, "--force");
        assertThat(refused.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(refused.err()).contains("leave out --preset");
    }

    private void leaf(String more) throws IOException {
        Designs.write(folder, "daun.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 20 20">
                <path id="daun%s" fill="none" stroke="#000" d="M4 4h12v12h-12z"/></svg>
                """.formatted(more));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regen",
                "batch",
                "new x",
                "motifs",
                "render -o /tmp/x",
                "render -qo/tmp/x",
                "render --output=/tmp/x",
                "render --force",
                "render --steps",
                "render @/etc/passwd",
                "render -- x",
                "render /etc/passwd",
                "render --lang=xx",
                "check --limits",
                "check --quiet",
                "motifs show @/etc/passwd",
                "sheet",
                "sheet lesson --answers",
                "vary --count=3",
                "catalogue",
                ""
            })
    void followsNoCommandThatLeadsElsewhere(String command) throws IOException {
        Run run = Run.of("regen", carrying(Map.of("command", command)), "-o", "-");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("does not say how to make it again");
        assertThat(run.bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"step,99", "step,x", "page,7", "page,-1", "dpi,1e9", "command,render --limits", "command,check --limits"
    })
    void refusesSettingsThatMakeNothing(String key, String value) throws IOException {
        Run run = Run.of("regen", carrying(Map.of(key, value)), "-o", "-");
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).startsWith("canting: ");
        assertThat(run.bytes()).isEmpty();
    }

    @Test
    void refusesWhatCarriesNothing() {
        assertThat(Run.of("regen", folder.resolve("tile.canting.yaml")).err()).contains("tile.canting.yaml");
        assertThat(Run.of("regen", folder.resolve("none.svg")).err()).contains("does not exist");
        assertThat(Run.of("regen", folder).err()).contains("is a folder");
        assertThat(Run.of("regen", folder).code()).isEqualTo(ExitCode.MISUSE);
    }

    private Path carrying(Map<String, String> settings) throws IOException {
        return carrying(Designs.TILE, settings);
    }

    private Path carrying(String recipe, Map<String, String> settings) throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        Scene scene = new Scene(10, 10, Text.same("t"), Text.EMPTY, List.of());
        SvgWriter.write(scene, new EmbeddedRecipe("0.1.0", recipe, new TreeMap<>(settings)), svg);
        return Files.write(folder.resolve("carrying.svg"), svg.toByteArray());
    }

    private Path make(String name, String command) {
        Path target = folder.resolve(name);
        List<String> words = Makers.words(command, folder);
        words.addAll(List.of("-o", target.toString()));
        assertThat(Run.of(words.toArray()).code()).isZero();
        return target;
    }
}
