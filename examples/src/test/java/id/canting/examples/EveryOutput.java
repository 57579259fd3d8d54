package id.canting.examples;

import id.canting.cli.Canting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes one file of every kind into a folder and a list of their hashes. Run by {@link SameBytesTest} in a Java of its own. */
final class EveryOutput {
    private EveryOutput() {}

    /**
     * Every kind of output: a new one is one line. {@code OUT} stands for the folder, {@code IN} for the examples,
     * {@code SMALL} for a small design, {@code CAP} for one of a single small stamp.
     */
    private static final List<String> COMMANDS = List.of(
            "render IN/pedade-tile.canting.yaml -o OUT/tile.svg",
            "render IN/pedade-tile.canting.yaml -o OUT/tile.png@60dpi",
            "render SMALL --step 2 -o OUT/small-2.svg",
            "render SMALL -o OUT/small.pdf",
            "render SMALL --bleed 3mm -o OUT/bled.pdf",
            "sheet trace SMALL -o OUT/trace.pdf",
            "sheet ties SMALL --fold -o OUT/ties.pdf",
            "sheet steps SMALL -o OUT/steps.pdf",
            "sheet spec SMALL -o OUT/spec.pdf",
            "sheet cap CAP --outline -o OUT/cap.pdf",
            "sheet lesson SMALL --answers -o OUT/lesson.pdf",
            "render SMALL --profile plot -o OUT/plot.dxf",
            "render SMALL --dxf r2000 -o OUT/plot-r2000.dxf",
            "render SMALL --template IN/machines/pen-plotter.gcode.yaml -o OUT/plot.gcode",
            "render SMALL --profile samlight -o OUT/samlight.svg",
            "render SMALL --profile cut -o OUT/cut.svg",
            "render CAP --profile cap --fill-gaps --parts outline -o OUT/cap.svg",
            "sheet ties SMALL --stencil -o OUT/ties.dxf",
            "motifs show udang -o OUT/udang.pdf",
            "dyes chart -o OUT/dyes.svg",
            "sheet practice --only curves,isen --isen sawut -o OUT/practice.pdf",
            "sheet motif udang -o OUT/motif.pdf",
            "render SMALL --view garment:sarung -o OUT/garment.svg",
            "lookbook SMALL --garment none --link https://example.org -o OUT/lookbook",
            "estimate SMALL --json",
            "vary SMALL --count 2 --pictures svg -o OUT/vary",
            "check SMALL --json",
            "batch OUT/few.plan.yaml -o OUT/j1 -j 1",
            "batch OUT/few.plan.yaml -o OUT/j2 -j 2",
            "batch OUT/few.plan.yaml -o OUT/j8 -j 8");

    private static final String DESIGN = """
            canting: 1
            hand: 0.5
            cloth: {format: plain, width: 90 mm, height: 70 mm, fibre: cotton, weight: 110 g/m2}
            steps:
              - tie: {motif: kembang-satu-titik, layout: {lampah: tubrukan, cell: [45 mm, 35 mm]}}
              - dye: {dye: tegeran, dips: 4}
              - untie: all
              - wax: {motif: buah-pedade, layout: {lampah: ondo-ende, cell: [45 mm, 70 mm]}}
              - dye: {dye: indigofera, dips: 6}
              - boil-out: all
            """;

    private static final String CAP = """
            canting: 1
            hand: 0.5
            cloth: {format: plain, width: 60 mm, height: 60 mm}
            steps:
              - wax: {motif: buah-pedade, layout: {lampah: ondo-ende, cell: [30 mm, 30 mm]}}
              - dye: {dye: indigofera, dips: 6}
              - boil-out: all
            """;

    /** Writes the files and, last, their hashes to {@code OUT/hashes}. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path in = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Path small = out.resolveSibling("small.canting.yaml");
        Path cap = out.resolveSibling("cap.canting.yaml");
        Files.writeString(small, DESIGN);
        Files.writeString(cap, CAP);
        Files.writeString(out.resolve("few.plan.yaml"), """
                canting-plan: 1
                design: DESIGN
                vary:
                  seed: 1..2
                outputs: ["{name}.svg", "{name}.png@30dpi"]
                """.replace(
                        "DESIGN", in.resolve("pedade-tile.canting.yaml").toString()));
        Map<String, String> hashes = new TreeMap<>();
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of("--lang", "en", "-q"));
            words.addAll(List.of(command.split(" ")));
            words.replaceAll(word -> word.replace("SMALL", small.toString())
                    .replace("CAP", cap.toString())
                    .replace("IN/", in + "/")
                    .replace("OUT/", out + "/"));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            ByteArrayOutputStream faults = new ByteArrayOutputStream();
            int code = Canting.run(words.toArray(String[]::new), said, faults, Map.of());
            int target = words.indexOf("-o") + 1;
            boolean made = target == 0 || Files.exists(Path.of(words.get(target).replaceFirst("@.*", "")));
            if (code == 1 || code == 2 || !made) {
                throw new IllegalStateException(command + ": " + faults.toString(StandardCharsets.UTF_8));
            }
            hashes.put(command, hash(said.toByteArray()));
        }
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().endsWith("log")) {
                    hashes.put(out.relativize(file).toString(), hash(Files.readAllBytes(file)));
                }
            }
        }
        StringBuilder list = new StringBuilder();
        hashes.forEach(
                (name, hash) -> list.append(name).append(' ').append(hash).append('\n'));
        Files.writeString(out.resolve("hashes"), list);
    }

    private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
