package id.canting.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was aimed at, and whether it was reached in this run. */
final class Targets {
    private final Map<Case, List<Run>> found;
    private final StringBuilder out = new StringBuilder();

    private Targets(Map<Case, List<Run>> found) {
        this.found = found;
    }

    static String of(Map<Case, List<Run>> found) {
        Targets targets = new Targets(found);
        targets.out.append("## Targets\n\n| target | measured | reached |\n| --- | ---: | --- |\n");
        targets.svg();
        targets.png();
        targets.pdf();
        targets.growth();
        for (String tile : List.of("one tile", "a tile without ground")) {
            double start = targets.ours("start: render of " + tile, Run::whole);
            targets.most("`render` of " + tile + " from a cold start, at most 0.35 s", start, 0.35);
        }
        targets.least("variations with pictures a second", 100 / targets.ours("100 variations", Run::whole), 0);
        return targets.out.append('\n').toString();
    }

    private void svg() {
        String svg = "SVG, instances, 5000";
        double first = ours(svg, Run::first);
        double later = ours(svg, Run::later);
        most(
                "SVG with instances, first: at most 1.5 × the StringBuilder",
                first / get(svg, "StringBuilder", Run::first),
                1.5);
        most(
                "SVG with instances, later: at most 1.5 × the StringBuilder",
                later / get(svg, "StringBuilder", Run::later),
                1.5);
        for (String peer : List.of("Batik SVGGraphics2D", "JFreeSVG")) {
            least("SVG with instances, first: 10 × faster than " + peer, get(svg, peer, Run::first) / first, 10);
            least("SVG with instances, later: 10 × faster than " + peer, get(svg, peer, Run::later) / later, 10);
        }
    }

    private void png() {
        String png = "PNG of 9843 pixels, 5000";
        double ours = ours(png, Run::whole);
        least("PNG: faster than resvg-js", get(png, "resvg-js", Run::whole) / ours, 1);
        least("PNG: 5 × faster than Batik's transcoder", get(png, "Batik transcoder", Run::whole) / ours, 5);
    }

    private void pdf() {
        String tiled = "PDF tiled on A4, 5000";
        most("tiled PDF of the cloth, first, at most 3 s", ours(tiled, Run::first), 3);
        least("A4 pages a second, first, at least 50", ours(tiled, Run::pages) / ours(tiled, Run::first), 50);
        least("A4 pages a second, later, at least 50", ours(tiled, Run::pages) / ours(tiled, Run::later), 50);
    }

    private void growth() {
        String five = "SVG, instances, 5000";
        String ten = "SVG, instances, 10000";
        most("twice the flowers: time (first), at most 2 ×", ours(ten, Run::first) / ours(five, Run::first), 2);
        most("twice the flowers: time (later), at most 2 ×", ours(ten, Run::later) / ours(five, Run::later), 2);
        most("twice the flowers: memory, at most 2 ×", ours(ten, Run::peak) / ours(five, Run::peak), 2);
        double size = ours("render of 120 repeats", Run::size) / ours("render of 60 repeats", Run::size);
        most("twice the repeats: size of the file, at most 1.1 ×", size, 1.1);
    }

    private void most(String target, double value, double most) {
        line(target, value, value <= most ? "yes" : "no");
    }

    private void least(String target, double value, double least) {
        line(target, value, least == 0 ? "" : value >= least ? "yes" : "no");
    }

    private void line(String target, double value, String reached) {
        boolean known = !Double.isNaN(value);
        out.append("| ").append(target).append(" | ").append(known ? Table.number(value) : "not measured");
        out.append(" | ").append(known ? reached : "").append(" |\n");
    }

    private double ours(String work, ToDoubleFunction<Run> what) {
        return get(work, "canting", what);
    }

    private double get(String work, String who, ToDoubleFunction<Run> what) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().work().startsWith(work)
                        && entry.getKey().who().startsWith(who))
                .mapToDouble(entry -> Table.median(entry.getValue(), what))
                .findFirst()
                .orElse(Double.NaN);
    }
}
