package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.batch.PlanKeys;
import id.canting.cli.shell.DesignOptions;
import id.canting.cli.shell.Replay;
import id.canting.text.Json;
import id.canting.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a plan can ask for all that commands write of a design: a new command, or a new option of one, must answer. */
class BatchOutputsTest {
    /** What makes of each item what a command makes of a design. */
    private static final Map<String, String> OUTPUTS = outputs();

    /** Commands that make the same of all designs, or that take many designs, or a batch, themselves. */
    private static final Set<String> OF_NO_ITEM = Set.of(
            "batch",
            "batch merge",
            "catalogue",
            "dyes chart",
            "motifs chart",
            "motifs show",
            "new",
            "regen",
            "ring",
            "vary");

    /** Options that a key of another name stands for. */
    private static final Map<String, String> KEYS = keys();

    /**
     * Options that no plan has: an output is one file whose name is known before it is made; the trainer's plan of a lesson
     * is what is usual; and estimates are compared by whoever reads them.
     */
    private static final Set<String> NOT_IN_PLANS = Set.of(
            "render --split-layers",
            "sheet lesson --participants",
            "sheet lesson --group",
            "sheet lesson --together",
            "sheet lesson --days",
            "sheet lesson --hours",
            "sheet lesson --jp",
            "sheet lesson --level",
            "estimate --other-set",
            "estimate --other-preset",
            "estimate --coefficient");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        Designs.tile(folder);
    }

    private static Map<String, String> outputs() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("render", "render.svg");
        all.put("check", "{file: check.json, report: check}");
        all.put("estimate", "{file: estimate.json, report: estimate}");
        all.put("measure", "{file: measure.json, report: measure}");
        all.put("lookbook", "{file: lookbook.pdf, report: lookbook}, {file: page.html, report: lookbook}");
        for (String sheet :
                List.of("trace", "ties", "cap", "steps", "spec", "colourways", "lesson", "practice", "motif")) {
            all.put("sheet " + sheet, "{file: SHEET.pdf, sheet: SHEET}".replace("SHEET", sheet));
        }
        return all;
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        keys.put("sheet lesson --only", "book");
        keys.put("sheet ties --pricking", "form");
        keys.put("sheet ties --stencil", "form");
        for (String word : List.of("name", "place", "contact", "link")) {
            keys.put("lookbook --" + word, "maker");
        }
        return keys;
    }

    @Test
    void aPlanCanAskForWhatEveryCommandWritesOfADesign() {
        Set<String> missing = new TreeSet<>();
        Makers.commands().values().forEach(command -> {
            boolean written = Replayed.makesOneProduct(command)
                    || command.findOption("--output") != null
                    || command.findOption("--json") != null && isOfADesign(command);
            String path = Makers.path(command);
            if (written && !OUTPUTS.containsKey(path) && !OF_NO_ITEM.contains(path)) {
                missing.add(path);
            }
        });
        assertThat(missing)
                .as("give each of these an output in SheetProducts or ReportProducts and a line in OUTPUTS")
                .isEmpty();
    }

    private static boolean isOfADesign(CommandSpec command) {
        return command.mixins().values().stream().anyMatch(mixin -> mixin.userObject() instanceof DesignOptions)
                || command.positionalParameters().stream()
                        .anyMatch(parameter -> parameter.paramLabel().equals("FILE"));
    }

    @Test
    void aPlanHasAKeyForEveryOptionThatDecidesAnOutput() {
        String schema = Json.write(PlanKeys.schema(Language.EN));
        List<String> missing = new ArrayList<>();
        Makers.commands().values().stream()
                .filter(command -> OUTPUTS.containsKey(Makers.path(command)))
                .forEach(command -> command.options().stream()
                        .filter(option -> Replay.replays(option) && !option.inherited())
                        .map(option -> Makers.path(command) + " " + option.longestName())
                        .filter(name -> !NOT_IN_PLANS.contains(name) && !name.endsWith(" --json"))
                        .filter(name -> !schema.contains("\"" + key(name) + "\": {"))
                        .forEach(missing::add));
        assertThat(missing).as("give each of these options a key in OutputKeys").isEmpty();
    }

    private static String key(String name) {
        return KEYS.getOrDefault(name, name.substring(name.lastIndexOf(' ') + 3));
    }

    @Test
    void makesEveryOutputInOneBatch() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("batch", plan(String.join(", ", OUTPUTS.values())), "-o", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(BatchTest.files(out)).containsKeys("lookbook.pdf", "page.html", "practice.pdf", "estimate.json");
        for (String file : List.of("lookbook.pdf", "practice.pdf", "motif.pdf")) {
            Path again = folder.resolve(file);
            Run regen = Run.of("regen", out.resolve(file), "-o", again);
            assertThat(regen.code()).as(regen.err()).isZero();
            assertThat(Files.mismatch(again, out.resolve(file))).as(file).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @CsvSource({"check", "estimate", "measure"})
    void dataIsWhatTheCommandPrintsAsJson(String report) throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("batch", plan("{file: x.json, report: %s}".formatted(report)), "-o", out);
        assertThat(run.code()).as(run.err()).isZero();
        Run one = Run.of(report, folder.resolve("tile.canting.yaml"), "--json");
        assertThat(Files.readString(out.resolve("x.json"))).isEqualTo(one.out());
    }

    @Test
    void theMarketsPageIsTheCommands() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(folder.resolve("maker.yaml"), "maker: {name: Sanggar Uji, link: https://example.org}\n");
        String more = "report: lookbook, maker: maker.yaml, garment: [sarung], lang: id+en, title: Kain";
        Run run = Run.of("batch", plan("{file: x.html, MORE}, {file: x.pdf, MORE}".replace("MORE", more)), "-o", out);
        assertThat(run.code()).as(run.err()).isZero();
        Path page = folder.resolve("page");
        Run.of(
                "lookbook",
                folder.resolve("tile.canting.yaml"),
                "-o",
                page,
                "--maker",
                folder.resolve("maker.yaml"),
                "--garment",
                "sarung",
                "--both",
                "--title",
                "Kain");
        assertThat(Files.mismatch(page.resolve("index.html"), out.resolve("x.html")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(page.resolve("lookbook.pdf"), out.resolve("x.pdf")))
                .isEqualTo(-1);
    }

    @Test
    void pricesMakeCosts() throws IOException {
        Path prices = Files.copy(Path.of("../examples/prices.example.yaml"), folder.resolve("prices.yaml"));
        Path out = folder.resolve("out");
        Run run = Run.of("batch", plan("{file: x.json, report: estimate, prices: prices.yaml}"), "-o", out);
        assertThat(run.code()).as(run.err()).isZero();
        Run one = Run.of("estimate", folder.resolve("tile.canting.yaml"), "--json", "--prices", prices);
        assertThat(Files.readString(out.resolve("x.json"))).isEqualTo(one.out()).contains("\"cost\"");
    }

    @Test
    void anotherTemplateMakesTheFileAnew() throws IOException {
        Path out = folder.resolve("out");
        Path plan = plan("{file: x.gcode, template: pen.yaml}");
        String pen = Files.readString(Path.of("../examples/machines/pen-plotter.gcode.yaml"))
                .replace("300 mm, 200 mm", "3000 mm, 2000 mm");
        Files.writeString(folder.resolve("pen.yaml"), pen);
        assertThat(Run.of("batch", plan, "-o", out).code()).isZero();
        byte[] first = Files.readAllBytes(out.resolve("x.gcode"));
        Path again = folder.resolve("again.gcode");
        assertThat(Run.of("regen", out.resolve("x.gcode"), "-o", again).code()).isZero();
        assertThat(again).hasBinaryContent(first);
        Files.writeString(folder.resolve("pen.yaml"), pen.replace("1500", "900"));
        assertThat(Run.of("batch", plan, "-o", out, "--resume", "--force").code())
                .isZero();
        assertThat(Files.readString(out.resolve("x.gcode"))).contains("F900");
    }

    @Test
    void aContactSheetNeedsFilesThatCarryDesigns() throws IOException {
        String data = "{file: x.json, report: measure}";
        Path none = contact(data);
        assertThat(Run.of("batch", none, "-o", folder.resolve("none")).err()).contains("none of these outputs carries");
        Path plan = contact(data + ", x.png@30dpi");
        Run run = Run.of("batch", plan, "-o", folder.resolve("out"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("out/all.pdf")).exists();
    }

    private Path contact(String outputs) throws IOException {
        Path plan = plan(outputs);
        return Files.writeString(plan, Files.readString(plan) + "contact: all.pdf\n");
    }

    private Path plan(String outputs) throws IOException {
        return Designs.write(folder, "p.plan.yaml", """
                canting-plan: 1
                design: tile.canting.yaml
                vary: {preset: [none]}
                outputs: [%s]
                """.formatted(outputs));
    }
}
