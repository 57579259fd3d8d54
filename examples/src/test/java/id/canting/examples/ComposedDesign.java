package id.canting.examples;

import id.canting.dye.Dye;
import id.canting.dyeing.Method;
import id.canting.dyeing.Methods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A small design made of every word of the language, put together at random so that it can be worked: ties before wax, a
 * bath after each, everything opened and boiled out at the end. It may look like nothing at all; it must not fail.
 */
final class ComposedDesign {
    private static final List<Dye> DYES = List.copyOf(Examples.LIBRARY.dyes().all());

    /** A drawing of one's own that travels with every design which names it. */
    static final String DRAWING = "own.svg";

    private static final String OWN =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40mm' height='30mm' viewBox='0 0 40 30'>"
                    + "<path id='leaf' d='M4 15C12 2 30 4 36 15C30 26 12 28 4 15Z' fill='#383'/>"
                    + "<path d='M8 15H32' stroke='#000' fill='none'/><circle cx='20' cy='9' r='1'/></svg>";

    private static final String OWN_DYES = """
            dyes:
              tingi-saya: {colour: "#8a4a30", dips: 6, mordant: kapur}
              biru-sanggar:
                name: {id: Biru sanggar, en: Workshop blue}
                kind: natural
                method: hidrosulfit
                fibre: cotton
                tannin: false
                class: indigo
                undyed: {L: 94.6, a: 0.4, b: 6.5}
                who: Yuli
                how: a scanner
                when: 2026-11-03
                shades: {none: {6: "#405877"}}""";

    private final Chances chances;
    private final boolean bordered;
    private final String format;
    private final ComposedMarks marks;
    private final List<String> steps = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final Map<String, String> presets = new TreeMap<>();

    private ComposedDesign(long seed) {
        this.chances = new Chances(seed);
        this.format = chances.happens(0.8) ? "plain" : chances.of("sarung", "kain-panjang", "selendang");
        this.bordered = !format.equals("plain") || chances.happens(0.4);
        this.marks = new ComposedMarks(chances, bordered);
    }

    /** The design of a seed, as its file would be written. */
    static String of(long seed) {
        return new ComposedDesign(seed).text(seed);
    }

    private String text(long seed) {
        String cloth = cloth();
        int rounds = chances.whole(1, 3);
        for (int round = 1; round <= rounds; round++) {
            round(round);
        }
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("canting: 1");
        if (chances.happens(0.3)) {
            text.add(chances.of("title: {id: Kain " + seed + ", en: Cloth " + seed + "}", "title: Kain"));
            text.add("designer: \"Ibu Sari\"");
        }
        text.add("seed: " + chances.whole(0, 999_999));
        text.add("hand: " + chances.of("0", "1", chances.number(0, 1), chances.whole(0, 100) + " %"));
        text.add("cloth: " + cloth);
        zones().ifPresent(text::add);
        text.add("steps:");
        steps.forEach(step -> text.add("  - " + step));
        if (steps.stream().anyMatch(step -> step.contains("motif: " + DRAWING))) {
            text.add("drawings:").add("  " + DRAWING + ": \"" + OWN + "\"");
        }
        if (steps.stream().anyMatch(step -> step.contains("dye: tingi-saya") || step.contains("dye: biru-sanggar"))) {
            text.add(OWN_DYES);
        }
        if (!presets.isEmpty()) {
            text.add("presets:");
            text.add("  other: {" + String.join(", ", presets.values()) + "}");
        }
        return text.toString();
    }

    private Optional<String> zones() {
        List<String> zones = new ArrayList<>();
        if (bordered) {
            zones.add("border: {width: " + chances.length(20, 35)
                    + chances.of("", ", sides: [top, bottom]", ", sides: [left]") + "}");
        }
        if (!format.equals("plain")) {
            zones.add("head: {width: " + chances.length(20, 40) + "}");
        }
        if (format.equals("kain-panjang") && chances.happens(0.5)) {
            zones.add("pagi-sore: " + chances.of("middle", "diagonal"));
        }
        return zones.isEmpty() ? Optional.empty() : Optional.of("zones: {" + String.join(", ", zones) + "}");
    }

    private String cloth() {
        int least = bordered ? 110 : 60;
        int longer = format.equals("plain") ? 0 : 100;
        String size =
                "width: " + chances.length(least + longer, 130 + longer) + ", height: " + chances.length(least, 130);
        String more = chances.happens(0.5)
                ? ", fibre: " + chances.of("cotton", "silk", "viscose", "linen") + ", weight: " + chances.whole(40, 250)
                        + " g/m2"
                : "";
        return "{format: " + format + ", " + size + more + "}";
    }

    /** Something tied, waxed or both, a bath, and most often everything off again. */
    private void round(int round) {
        boolean tied = chances.happens(0.5);
        boolean waxed = !tied || chances.happens(0.3);
        if (tied) {
            String tie = name("t" + round);
            steps.add("tie: {" + tie + marks.tied() + "}");
            if (chances.happens(0.3)) {
                dye(round, "a");
            }
            dye(round, "b");
            steps.add("untie: " + (tie.isEmpty() || chances.happens(0.5) ? "all" : "[t" + round + "]"));
        }
        if (waxed) {
            String name = name("w" + round);
            String wax = "wax: {" + name + marks.waxed(List.copyOf(named)) + "}";
            steps.add(wax);
            if (!name.isEmpty() && steps.size() % 3 == 0) {
                beside("w" + round, wax).ifPresent(steps::add);
            }
            boolean covered = !name.isEmpty() && chances.happens(0.3);
            if (covered) {
                steps.add("wax: {on: w" + round + ", cover: [all]}");
            }
            dye(round, "c");
            if (covered && chances.happens(0.5)) {
                steps.add("scrape: [w" + round + "]");
                dye(round, "s");
            }
            steps.add("boil-out: all");
            if (!name.isEmpty()) {
                named.add("w" + round);
            }
        }
    }

    /** Boats in the repeats of a step, if it has any. */
    private static Optional<String> beside(String step, String wax) {
        if (!wax.matches(".*layout: \\{(lampah|group|net|tabur): .*")) {
            return Optional.empty();
        }
        String zone = wax.replaceFirst(".*, zone: (\\w+).*", "$1");
        return Optional.of("wax: {motif: byn-bidar, size: 20 mm, layout: {lampah: tubrukan, with: " + step + "}"
                + (zone.equals(wax) ? "" : ", zone: " + zone) + "}");
    }

    private String name(String name) {
        return chances.happens(0.8) ? "as: " + name + ", " : "";
    }

    private void dye(int round, String which) {
        String name = "d" + round + which;
        Dye dye = chances.of(DYES);
        String more =
                ", mordant: " + chances.of(List.copyOf(dye.shades().keySet())).id();
        more += chances.happens(0.3) ? ", time: " + chances.number(5, 60) + " min" : "";
        more += chances.happens(0.2) ? ", temperature: " + chances.whole(20, 35) + " C" : "";
        // Hot ways are left to the tests of single rules: over wax they are refused.
        List<Method> ways =
                Methods.of(dye).stream().filter(way -> way.usual() < 38).toList();
        more += chances.happens(0.3) ? ", method: " + chances.of(ways).id() : "";
        String id = chances.happens(0.1) ? chances.of("tingi-saya", "biru-sanggar") : dye.id();
        String said = id.equals(dye.id()) ? more : "";
        steps.add("dye: {as: " + name + ", dye: " + id + ", dips: " + chances.whole(1, 12) + said + "}");
        if (chances.happens(0.2)) {
            presets.put(name, name + ".dips: " + chances.whole(1, 9));
        }
    }
}
