package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.svg.SvgWriter;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
        Designs.write(folder, "tile.lesson.yaml", "canting-lesson: 1\ndesign: tile.canting.yaml\nparticipants: 7\n");
    }

    @ParameterizedTest
    @DisplayName("A 16: a file made again from itself is the same, byte for byte")
    @CsvSource(delimiter = '|', textBlock = """
            f.svg | render DESIGN
            f.svg | render DESIGN --step 3
            f.svg | render DESIGN --set last-bath.dips=2 --set seed=9 --preset red
            f.png | render DESIGN --dpi 72.3456 --step 0
            f.png | render DESIGN
            f.pdf | render DESIGN
            f.pdf | render DESIGN --step 2 --set cloth.width=180mm
            f.pdf | motifs show byn-udang --both --paper f4
            f.pdf | motifs show byn-udang --lang id
            f.svg | dyes chart
            f.pdf | dyes chart --lang id
            f.pdf | check DESIGN
            f.png | check DESIGN --limit hand-room=7.5mm --lang id
            f.pdf | sheet trace DESIGN --outline --mirror
            f.pdf | sheet lesson DESIGN --participants 12 --hours 2.5 --level mahir --lang id+en
            f.pdf | sheet lesson DESIGN --only answers --lang id
            f.pdf | sheet lesson LESSON --only worksheet
            f.dxf | render DESIGN
            f.svg | render DESIGN --profile plot --fill hatch --colours school
            f.dxf | render DESIGN --profile cut --bridge 3mm
            f.svg | render DESIGN --profile cap --parts outline --fill-gaps --limit cap-gap=0.5mm
            f.pdf | sheet cap DESIGN --outline --paper a3
            f.svg | render DESIGN --view ties
            f.pdf | sheet ties DESIGN --fold --pricking --hole 2mm --lang id
            f.dxf | sheet ties DESIGN --stencil --what repeat --step dots
            """)
    void isTheSameAgain(String name, String command) throws IOException {
        Path made = make(name, command);
        Path moved =
                Files.move(made, Files.createDirectory(folder.resolve("away")).resolve(name));
        Run again = Run.of("regen", moved, "-o", "-");
        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isZero();
        assertThat(again.bytes()).isEqualTo(Files.readAllBytes(moved));
        assertThat(Run.in("id", "regen", moved, "-o", "-").bytes()).isEqualTo(again.bytes());
    }

    @ParameterizedTest
    @CsvSource({"svg,sheet trace DESIGN", "svg,motifs show byn-udang", "png,motifs show byn-buah-pedade --dpi 40"})
    void everyPageIsMadeAgain(String ending, String command) throws IOException {
        make("f." + ending, command);
        try (var files = Files.list(folder)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(pages.size()).isGreaterThan(1);
            for (Path page : pages) {
                assertThat(Run.of("regen", page, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(page));
            }
        }
    }

    @Test
    void itemsOfABatchAreMadeAgain() throws IOException {
        Path plan = Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {last-bath.dye: [secang, tingi]}
                outputs: ["{name}.svg", "{name}-3.png@40dpi"]
                name: "{dye}"
                """);
        Path out = folder.resolve("made");
        assertThat(Run.of("batch", plan, "-o", out).err()).contains("2 items made");
        for (String name : List.of("secang.svg", "tingi.svg", "secang-3.png", "tingi-3.png")) {
            Path file = out.resolve(name);
            assertThat(Run.of("regen", file, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(file));
        }
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

    @Test
    void aDrawingTooLargeToTravelMustLieBesideIt() throws IOException {
        Designs.write(folder, "daun.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 20 20">
                <path d="M4 4h12v12h-12z%s"/></svg>
                """.formatted(" ".repeat(600_000)));
        String design = Designs.TILE.replace("motif: buah-pedade", "motif: daun.svg");
        Path own = Designs.write(folder, "own.canting.yaml", design);
        Path made = folder.resolve("own.svg");
        assertThat(Run.of("render", own, "-o", made).err()).contains("wrote");
        assertThat(Run.of("regen", made, "-o", "-").bytes()).isEqualTo(Files.readAllBytes(made));
        Files.delete(folder.resolve("daun.svg"));
        Run missing = Run.of("regen", made, "-o", "-");
        assertThat(missing.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(missing.err()).contains("daun.svg").contains("beside it");
        assertThat(missing.bytes()).isEmpty();
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
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        Scene scene = new Scene(10, 10, Text.same("t"), Text.EMPTY, List.of());
        SvgWriter.write(scene, new EmbeddedRecipe("0.1.0", Designs.TILE, new TreeMap<>(settings)), svg);
        return Files.write(folder.resolve("carrying.svg"), svg.toByteArray());
    }

    private Path make(String name, String command) {
        Path target = folder.resolve(name);
        List<Object> words = new ArrayList<>();
        for (String word : Arrays.asList(command.split(" ", -1))) {
            words.add(
                    word.equals("DESIGN")
                            ? folder.resolve("tile.canting.yaml")
                            : word.equals("LESSON") ? folder.resolve("tile.lesson.yaml") : word);
        }
        words.addAll(List.of("-o", target));
        assertThat(Run.of(words.toArray()).code()).isIn(ExitCode.DONE, ExitCode.UNMAKEABLE);
        return target;
    }
}
