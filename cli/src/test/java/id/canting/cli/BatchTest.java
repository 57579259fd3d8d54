package id.canting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final String PLAN = """
            canting-plan: 1
            design: tile.canting.yaml
            vary:
              apples.leaves: [0, 2]
              last-bath.dye: [indigofera, secang, tingi]
            outputs: ["{name}.svg"]
            name: "{design}-{index:03}-{dye}"
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDesign() throws IOException {
        Designs.tile(folder);
    }

    @Test
    void writesEveryCombinationWithItsHash() throws IOException, NoSuchAlgorithmException {
        Path out = folder.resolve("made");
        assertThat(Run.of("batch", plan(PLAN), "-o", out).code()).isZero();
        List<String> lines = Files.readAllLines(out.resolve("manifest.csv"));
        assertThat(lines).hasSize(7);
        for (String line : lines.subList(1, 7)) {
            String[] cells = line.split(",");
            byte[] bytes = Files.readAllBytes(out.resolve(cells[1]));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(cells[2]);
        }
        assertThat(files(out).values().stream().distinct()).as("all different").hasSize(9);
    }

    @Test
    void writesTheSameWithOneWorkerOrMany() throws IOException {
        Path one = folder.resolve("one");
        Path many = folder.resolve("many");
        assertThat(Run.of("batch", plan(PLAN), "-o", one, "-j", 1).code()).isZero();
        assertThat(Run.of("batch", plan(PLAN), "-o", many, "-j", 4).code()).isZero();
        assertThat(files(one)).isEqualTo(files(many));
    }

    @Test
    void goesOnWhenOneItemFails() throws IOException {
        Path out = folder.resolve("made");
        Path plan = plan(PLAN.replace("[0, 2]", "[0, 99]"));
        assertThat(Run.of("batch", plan, "-o", out).code()).isEqualTo(ExitCode.PARTLY);
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("\"status\": \"failed\"")
                .contains("leaves is 99");
        assertThat(files(out)).hasSize(3 + 3);
    }

    @Test
    @DisplayName("A 83: a dry run lists and writes nothing")
    void listsAndWritesNothingOnADryRun() throws IOException {
        Path out = folder.resolve("made");
        Run run = Run.of("batch", plan(PLAN), "-o", out, "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("tile-000-indigofera.svg").contains("tile-005-tingi.svg");
        assertThat(out).doesNotExist();
    }

    @Test
    void listsAsDataOnADryRun() throws IOException {
        Run run = Run.of("batch", plan(PLAN), "-o", folder.resolve("made"), "-n", "--json", "--shard", "2/4");
        assertThat(run.out()).isEqualTo("""
                [
                  {"index": 1, "parameters": {"apples.leaves": "0", "last-bath.dye": "secang"}, \
                "files": ["tile-001-secang.svg"]},
                  {"index": 5, "parameters": {"apples.leaves": "2", "last-bath.dye": "tingi"}, \
                "files": ["tile-005-tingi.svg"]}
                ]
                """);
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void setsPresetsAndWritesStepsAndPixels() throws IOException {
        Path out = folder.resolve("made");
        Path plan = plan("""
                canting-plan: 1
                design: tile.canting.yaml
                vary: {preset: [none, red]}
                outputs: ["{name}.svg", "{name}.png@30dpi", {file: "{name}-3.svg", step: 3}]
                name: "{preset}"
                """);
        assertThat(Run.of("batch", plan, "-o", out).code()).isZero();
        assertThat(files(out).keySet())
                .containsExactly(
                        "SHA256SUMS",
                        "manifest.csv",
                        "manifest.json",
                        "none-3.svg",
                        "none.png",
                        "none.svg",
                        "red-3.svg",
                        "red.png",
                        "red.svg");
        assertThat(Files.readString(out.resolve("red.svg"))).contains("dye: secang");
        Path single = folder.resolve("single.svg");
        Run.of(
                "render",
                folder.resolve("tile.canting.yaml"),
                "--preset",
                "red",
                "--step",
                3,
                "--lang",
                "id",
                "-o",
                single);
        assertThat(Files.readString(out.resolve("red-3.svg"))).isEqualTo(Files.readString(single));
    }

    @Test
    void makesOneItemARowAndTellsItsRowWhenItFails() throws IOException {
        Designs.write(folder, "orders.csv", "apples.leaves,{customer}\n2,Ani\n99,Budi\n,Citra\n");
        Path plan = plan("""
                canting-plan: 1
                design: tile.canting.yaml
                sample: {method: rows, csv: orders.csv}
                outputs: ["{index}-{customer}.svg"]
                """);
        Path out = folder.resolve("made");
        assertThat(Run.of("batch", plan, "-o", out).code()).isEqualTo(ExitCode.PARTLY);
        assertThat(files(out).keySet()).contains("0-Ani.svg", "2-Citra.svg").doesNotContain("1-Budi.svg");
        assertThat(Files.readString(out.resolve("manifest.csv"))).contains("orders.csv:3:1: ");
    }

    @Test
    void remembersNoMarksThatWouldBeOthers() throws IOException {
        Designs.write(
                folder,
                "tile.canting.yaml",
                Designs.TILE.replace(
                        "  - dye: {as: last-bath",
                        "  - wax: {as: spots, motif: buah-pedade, zone: body, layout: {single: [0.5, 0.5]}, "
                                + "ground: {isen: cecek, around: [apples]}}\n  - dye: {as: last-bath"));
        Path out = folder.resolve("made");
        Path plan = plan("""
                canting-plan: 1
                design: tile.canting.yaml
                vary:
                  last-bath.dips: [2, 9]
                  apples.leaves: [0, 4]
                  apples.canting: [1 mm, 2 mm]
                outputs: ["{index}.svg"]
                """);
        assertThat(Run.of("batch", plan, "-o", out).code()).isZero();
        int index = 0;
        for (String dips : List.of("2", "9")) {
            for (String leaves : List.of("0", "4")) {
                for (String width : List.of("1 mm", "2 mm")) {
                    Run single = Run.of(
                            "render",
                            folder.resolve("tile.canting.yaml"),
                            "--set=last-bath.dips=" + dips,
                            "--set=apples.leaves=" + leaves,
                            "--set=apples.canting=" + width,
                            "--lang=id",
                            "-o-");
                    assertThat(Files.readString(out.resolve(index++ + ".svg")).equals(single.out()))
                            .as("dips %s, leaves %s, canting %s", dips, leaves, width)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void givesEachOfSeveralPlansItsFolder() throws IOException {
        Path one = plan(PLAN);
        Path two = Designs.write(folder, "other.plan.yaml", PLAN.replace("[0, 2]", "4"));
        assertThat(Run.of("batch", one, two, "-o", folder.resolve("made")).code())
                .isZero();
        assertThat(files(folder.resolve("made/trial"))).hasSize(6 + 3);
        assertThat(files(folder.resolve("made/other"))).hasSize(3 + 3);
        assertThat(Run.of("batch", one, one, "-o", folder.resolve("twice")).err())
                .contains("two plans");
        assertThat(Run.of("batch", "-o", folder).err()).contains("PLAN");
    }

    @Test
    void refusesAPathTheDesignHasNoPlaceFor() throws IOException {
        Run run = Run.of("batch", plan(PLAN.replace("apples.leaves", "aples.leaves")), "-o", folder.resolve("made"));
        assertThat(run.code()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("apples");
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void refusesNamesThatClashOrLeaveTheFolder() throws IOException {
        for (String name :
                new String[] {"\"same\"", "\"../{index}\"", "\"/tmp/{index}\"", "\"a/{index}\"", "\"aux.{index}\""}) {
            Path plan = plan(PLAN.replaceAll("name: .*", "name: " + name));
            Run run = Run.of("batch", plan, "-o", folder.resolve("made"));
            assertThat(run.code()).as(name).isEqualTo(ExitCode.MISUSE);
            assertThat(run.err()).contains("plan.yaml:7:");
        }
        assertThat(folder.resolve("made")).doesNotExist();
    }

    private Path plan(String text) throws IOException {
        return Designs.write(folder, "trial.plan.yaml", text);
    }

    /** The files of a folder by name, byte for byte. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(
                        String.valueOf(file.getFileName()),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
