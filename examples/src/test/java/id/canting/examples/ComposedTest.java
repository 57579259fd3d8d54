package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cli.Canting;
import id.canting.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Designs put together at random over the whole language are made, or refused in one sentence: no other exception. Each
 * is made into some of the outputs in turn; {@code mvn -Pfuzz test} takes many more, and every output of each.
 */
class ComposedTest {
    private static final int COUNT = Integer.getInteger("composed.count", 500);
    private static final boolean ALL = Boolean.getBoolean("composed.all");
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_227L);

    /** Every kind of output that takes a design: a new one is one line. */
    private static final List<String> OUTPUTS = List.of(
            "render DESIGN -o OUT.svg",
            "render DESIGN -o OUT.png@50dpi",
            "render DESIGN -o OUT.pdf",
            "render DESIGN --step 1 -o OUT.svg",
            "render DESIGN --view tile -o OUT.svg",
            "render DESIGN --view swatch -o OUT.svg",
            "render DESIGN --view garment:sarung -o OUT.png@40dpi",
            "render DESIGN --bleed 3mm -o OUT.pdf",
            "render DESIGN --profile plot -o OUT.svg",
            "render DESIGN --profile plot -o OUT.dxf",
            "render DESIGN --profile cut -o OUT.svg",
            "render DESIGN --profile samlight -o OUT.svg",
            "render DESIGN --profile cap --fill-gaps -o OUT.svg",
            "sheet trace DESIGN -o OUT.pdf",
            "sheet ties DESIGN -o OUT.pdf",
            "sheet steps DESIGN -o OUT.pdf",
            "sheet spec DESIGN -o OUT.pdf",
            "sheet cap DESIGN -o OUT.pdf",
            "sheet lesson DESIGN -o OUT.pdf",
            "estimate DESIGN --json",
            "check DESIGN");

    @TempDir
    private Path folder;

    @Test
    void whatIsComposedIsMadeOrRefusedInASentence() throws InterruptedException, ExecutionException {
        Map<String, Long> reasons = new TreeMap<>();
        List<Run> runs = new ArrayList<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<List<Run>>> tasks = new ArrayList<>();
            LongStream.range(SEED, SEED + COUNT).forEach(seed -> tasks.add(() -> runs(seed)));
            for (Future<List<Run>> done : workers.invokeAll(tasks)) {
                runs.addAll(done.get());
            }
        } finally {
            workers.shutdownNow();
        }
        runs.forEach(run -> reasons.merge(run.reason(), 1L, Long::sum));
        assertThat(runs.stream().filter(Run::faulty).map(Run::told).toList()).isEmpty();
        assertThat(runs.stream().filter(run -> run.code() != 2).count())
                .as("most are made; refused are: %s", reasons)
                .isGreaterThan(runs.size() * 2L / 3);
    }

    /** Turned and moved, some of these areas cross themselves by less than an atom's breadth. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                canting: 1
                hand: 100 %
                seed: 23
                cloth: {format: plain, width: 171.1 mm, height: 142.5 mm}
                zones: {border: {width: 38 mm}}
                steps:
                  - wax:
                      motifs: [{motif: byn-sembilang, set: {depth: 0.122}, turn: -144 deg}]
                      layout: {group: pg, cell: [67.55 mm, 86.5 mm], at: [0.9, 0.6]}
                  - dye: {dye: jolawe, dips: 1}
                  - boil-out: all
                """, """
                canting: 1
                hand: 0
                seed: 4
                cloth: {format: plain, width: 149.34 mm, height: 165.49 mm}
                zones: {border: {width: 31.03 mm}, pagi-sore: diagonal}
                steps:
                  - wax:
                      motifs:
                        - {motif: plb-gribik}
                        - {motif: byn-sembilang, set: {swing: 0.092}, mirror: true, scale: 20 %,
                           round: {count: 6, radius: 39.3 mm, mirror: true}}
                        - {motif: plb-sisik-iwak, set: {columns: 3}, at: [-2.3 mm, -26 mm], scale: 1.5}
                      layout: {tabur: [34 mm, 42.6 mm], turns: true}
                      fine: 1 mm
                  - dye: {dye: bakau-buah, dips: 2}
                  - boil-out: all
                """})
    void whatTurnsUnsoundIsMended(String text) throws IOException {
        Path design = Files.writeString(folder.resolve("unsound.canting.yaml"), text);
        Run run = run(design, OUTPUTS.get(0), text);
        assertThat(run.code()).as(run.said()).isZero();
    }

    @Test
    void everyKeyOfADesignIsComposed() {
        StringBuilder all = new StringBuilder();
        LongStream.range(SEED, SEED + 500).forEach(seed -> all.append(ComposedDesign.of(seed)));
        SchemaWalk schema = new SchemaWalk(Language.EN);
        Set<String> missing = new TreeSet<>();
        for (String path : schema.leaves(schema.root()).keySet()) {
            String key = path.replaceFirst("(\\.[0-9*]+)+$", "").replaceFirst(".*\\.", "");
            if (!all.toString().contains(key + ":")) {
                missing.add(path);
            }
        }
        assertThat(missing).isEmpty();
    }

    private List<Run> runs(long seed) throws IOException {
        String text = ComposedDesign.of(seed);
        Path design = Files.writeString(folder.resolve(seed + ".canting.yaml"), text);
        List<Run> runs = new ArrayList<>();
        int outputs = ALL ? OUTPUTS.size() : 1;
        for (int i = 0; i < outputs; i++) {
            runs.add(run(design, OUTPUTS.get((int) ((seed + i) % OUTPUTS.size())), text));
        }
        return runs;
    }

    private Run run(Path design, String output, String text) throws IOException {
        Path out = Files.createTempDirectory(folder, "out").resolve("made");
        String command = output.replace("DESIGN", design.toString()).replace("OUT", out.toString());
        List<String> words = new ArrayList<>(List.of("--lang", "en", "-q"));
        words.addAll(List.of(command.split(" ")));
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int code = Canting.run(words.toArray(String[]::new), new ByteArrayOutputStream(), faults, Map.of());
        return new Run(code, output, faults.toString(StandardCharsets.UTF_8), text);
    }

    /**
     * How a command ended.
     *
     * @param code 0 made, 2 refused, 4 not to be made by hand
     * @param said on the error stream
     */
    private record Run(int code, String command, String said, String design) {
        boolean faulty() {
            boolean refused = code == 2 && said.contains("canting: ");
            return code != 0 && code != 4 && !refused;
        }

        String told() {
            return command + "\n" + said + "\n" + design;
        }

        /** What was wrong, without its place and numbers. */
        String reason() {
            return code == 2
                    ? said.replaceAll("(?s).*canting: (\\S+: )?", "")
                            .replaceAll("[0-9.]+", "N")
                            .strip()
                    : "";
        }
    }
}
