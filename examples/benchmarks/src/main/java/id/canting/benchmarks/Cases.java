package id.canting.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is measured: ours and, where they are here, others beside it. */
final class Cases {
    static final List<Integer> FLOWERS = List.of(500, 5000);
    private static final int TIMES = 12;

    /** The fewest times of which the later ones can be told. */
    private static final int FEW = 4;

    /** Work of milliseconds is done more often, until it is compiled as well as it will be. */
    private static final int OFTEN = 300;

    /** Until a design is compiled as well as it will be. */
    private static final int FRESH = 40;

    private static final String PIXELS = "9843";
    private static final String WIDE = "1600";
    private static final String TILE = "examples/pedade-tile.canting.yaml";
    private static final String GROUND = "ground: {isen: ukel, gap: 2.5 mm}";
    private static final String SIZE = "width: 220 mm, height: 170 mm";

    private final Path root;
    private final Path folder;
    private final List<Case> cases = new ArrayList<>();

    private Cases(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * The cases, those of one work together.
     *
     * @param root the top folder of the project
     * @param folder where files may be written
     */
    static List<Case> all(Path root, Path folder) throws IOException {
        Cases all = new Cases(root, folder);
        for (int flowers : FLOWERS) {
            all.vectors(flowers);
            all.pixels(flowers);
            all.pages(flowers);
        }
        Files.createDirectories(folder.resolve("10000"));
        all.java("SVG, instances, 10000", "canting", "svg-instances", 10_000, OFTEN);
        all.fresh();
        all.commands();
        all.programs();
        all.repeats();
        return all.cases;
    }

    private void vectors(int flowers) {
        String instances = "SVG, instances, " + flowers;
        java(instances, "canting", "svg-instances", flowers, OFTEN);
        java(instances, "StringBuilder", "raw-instances", flowers, OFTEN);
        java(instances, "Batik SVGGraphics2D (no instances)", "svggraphics2d", flowers, FEW);
        java(instances, "JFreeSVG (no instances)", "jfreesvg", flowers, TIMES);
        String flat = "SVG, flat, " + flowers;
        java(flat, "canting", "svg-flat", flowers, TIMES);
        java(flat, "StringBuilder", "raw-flat", flowers, TIMES);
        java(flat, "Batik SVGGraphics2D", "svggraphics2d", flowers, FEW);
        java(flat, "JFreeSVG", "jfreesvg", flowers, TIMES);
    }

    private void pixels(int flowers) throws IOException {
        Path input = Files.createDirectories(folder.resolve(flowers + "")).resolve("instances.svg");
        try (var out = Files.newOutputStream(input)) {
            RawSvg.write(Kain.of(flowers), true, out);
        }
        String png = "PNG of 9843 pixels, " + flowers;
        java(png, "canting", "png", flowers, 1);
        java(png, "Java2D", "java2d", flowers, 1);
        java(png, "Batik transcoder", "transcoder", flowers, 1);
        other(png, "rsvg-convert", "out.png", "rsvg-convert", "-w", PIXELS, "-o", "OUT", input.toString());
        Path script = root.resolve("examples/benchmarks/resvg.cjs");
        if (System.getenv("RESVG_JS") != null) {
            other(png, "resvg-js", "out.png", "node", script.toString(), input.toString(), PIXELS, "OUT");
        }
    }

    private void pages(int flowers) {
        String pdf = "PDF, " + flowers;
        java(pdf, "canting", "pdf", flowers, TIMES);
        Path input = folder.resolve(flowers + "").resolve("instances.svg");
        other(pdf, "rsvg-convert", "out.pdf", "rsvg-convert", "-f", "pdf", "-o", "OUT", input.toString());
        java("PDF tiled on A4, " + flowers, "canting", "tiled", flowers, TIMES);
        java("contact sheet of 24 cloths, " + flowers, "canting", "contact-sheet", flowers, TIMES);
    }

    /** Designs made and pictured with another seed each time, so that all marks are drawn anew. */
    private void fresh() throws IOException {
        Files.createDirectories(folder.resolve("0"));
        for (String design : List.of("pedade-tile", "roset-pedade", "pedade-pelangi", "selendang-wajik")) {
            Path file = root.resolve("examples/" + design + ".canting.yaml");
            java("fresh " + design, "canting", "fresh:" + file, 0, FRESH);
        }
    }

    /** The first cloth of the README as SVG and PDF, painted by other programs. */
    private void programs() {
        String svg = folder.resolve("cloth.svg").toString();
        String pdf = folder.resolve("cloth.pdf").toString();
        String cloth = root.resolve("examples/pedade-pelangi.canting.yaml").toString();
        canting("the same in other programs, SVG", "cloth.svg", "render", cloth, "-f", "-o", "OUT");
        String same = "the same in other programs, SVG";
        other(same, "rsvg-convert", "out.png", "rsvg-convert", "-w", WIDE, "-o", "OUT", svg);
        other(same, "Inkscape", "out.png", "inkscape", svg, "--export-type=png", "-w", WIDE, "-o", "OUT");
        other(same, "Chromium", "out.png", "chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--screenshot=" + folder.resolve("out.png"), "--window-size=1600,1200", "file://" + svg);
        canting("the same in other programs, PDF", "cloth.pdf", "render", cloth, "-f", "-o", "OUT");
        other("the same in other programs, PDF", "pdftoppm", "out.png", "pdftoppm", "-png", "-scale-to", WIDE, pdf, "OUT");
    }

    private void commands() throws IOException {
        String tile = root.resolve(TILE).toString();
        String cloth = root.resolve("examples/pedade-pelangi.canting.yaml").toString();
        canting("start: render of one tile", "tile.svg", "render", tile, "-f", "-o", "OUT");
        String bare = design("bare", GROUND, "");
        canting("start: render of a tile without ground", "bare.svg", "render", bare, "-f", "-o", "OUT");
        canting("start: version", "none", "--version");
        List<String> empty = new ArrayList<>(Case.java());
        empty.addAll(List.of("-XX:TieredStopAtLevel=1", "-version"));
        cases.add(new Case("start: render of one tile", "java that does nothing", empty, folder.resolve("none")));
        canting("render of the first cloth", "cloth.svg", "render", cloth, "-f", "-o", "OUT");
        canting("tracing of the first cloth, A4", "trace.pdf", "sheet", "trace", cloth, "-f", "-o", "OUT");
        canting("24 variations with pictures", "vary-24", "vary", tile, "--count", "24", "-f", "-o", "OUT");
        canting("100 variations with pictures", "vary", "vary", tile, "--count", "100", "-f", "-o", "OUT");
        String plan = root.resolve("examples/plans/pedade.plan.yaml").toString();
        canting("batch of 24 tiles", "batch", "batch", plan, "-f", "-o", "OUT");
    }

    /** The tile's motif repeated over a cloth, and over one twice as wide. */
    private void repeats() throws IOException {
        for (int repeats : List.of(10, 20)) {
            String cloth = design("repeats" + repeats, SIZE, "width: " + 110 * repeats + " mm, height: 1020 mm");
            canting("render of " + 6 * repeats + " repeats", "repeats.svg", "render", cloth, "-f", "-o", "OUT");
        }
    }

    /** A design made of the tile by another wording of a part of it. */
    private String design(String name, String part, String other) throws IOException {
        String tile = Files.readString(root.resolve(TILE));
        if (!tile.contains(part)) {
            throw new IOException("no \"" + part + "\" in " + TILE);
        }
        Path file = folder.resolve(name + ".canting.yaml");
        return Files.writeString(file, tile.replace(part, other)).toString();
    }

    private void canting(String work, String name, String... words) {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("cli/canting").toString()));
        Path file = folder.resolve(name);
        List.of(words).forEach(word -> command.add(word.equals("OUT") ? file.toString() : word));
        cases.add(new Case(work, "canting", command, file));
    }

    private void java(String work, String who, String kind, int flowers, int times) {
        cases.add(Case.java(
                work, who, kind, flowers, times, folder.resolve(flowers + "").resolve("out")));
    }

    private void other(String work, String who, String name, String program, String... words) {
        boolean here = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        if (!here) {
            return;
        }
        Path file = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(program));
        List.of(words).forEach(word -> command.add(word.equals("OUT") ? file.toString() : word));
        cases.add(new Case(work, who, command, file));
    }
}
