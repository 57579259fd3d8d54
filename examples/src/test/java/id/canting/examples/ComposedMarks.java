package id.canting.examples;

import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.motif.Band;
import id.canting.motif.Catalogue;
import id.canting.motif.Declared;
import id.canting.motif.Field;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Unit;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The marks of a step, composed at random: what is drawn, where and how it repeats, and what fills it. */
final class ComposedMarks {
    private static final Catalogue CATALOGUE = Examples.LIBRARY.catalogue();
    private static final List<Motif> BANDS = CATALOGUE.motifs().stream()
            .filter(Band.class::isInstance)
            .filter(motif -> motif.information().kind() != Information.Kind.JUMPUTAN)
            .toList();
    private static final List<Motif> WAXED = figures(false);
    private static final List<Motif> TIED = figures(true);
    private static final List<Declared> ISENS = List.copyOf(CATALOGUE.isens());

    private final Chances chances;
    private final boolean bordered;
    private final Parameter.Cases<String> values;

    ComposedMarks(Chances chances, boolean bordered) {
        this.chances = chances;
        this.bordered = bordered;
        this.values = Parameter.cases(
                this::quantity, choice -> chances.of(choice.options()), flag -> chances.of("true", "false"));
    }

    private static List<Motif> figures(boolean tied) {
        return CATALOGUE.motifs().stream()
                .filter(motif -> !(motif instanceof Band) && !(motif instanceof Field))
                .filter(motif -> (motif.information().kind() == Information.Kind.JUMPUTAN) == tied)
                .toList();
    }

    /** What stands in a tie step after its name. */
    String tied() {
        if (chances.happens(0.15)) {
            return "fold: " + fold();
        }
        return repeated(TIED) + zone();
    }

    /** What stands in a wax step after its name; earlier steps by name. */
    String waxed(List<String> earlier) {
        StringBuilder step = new StringBuilder();
        if (bordered && chances.happens(0.3)) {
            List<String> bands = new ArrayList<>();
            for (int i = chances.whole(1, 2); i > 0; i--) {
                bands.add(band());
            }
            step.append("bands: ").append(bands).append(", zone: border");
        } else {
            step.append(repeated(WAXED)).append(zone());
            if (chances.happens(0.3)) {
                step.append(", ground: ").append(ground(earlier));
            }
            if (chances.happens(0.2)) {
                step.append(", cover: [all]");
            } else if (chances.happens(0.2)) {
                step.append(", isen: {all: ").append(id(chances.of(ISENS))).append('}');
            }
        }
        step.append(chances.happens(0.3) ? ", canting: " + chances.length(0.4, 3) : "");
        step.append(chances.happens(0.2) ? ", fine: " + chances.length(0.5, 0.8) : "");
        step.append(chances.happens(0.3) ? ", crackle: " + crackle() : "");
        return step.toString();
    }

    private String repeated(List<Motif> motifs) {
        if (motifs == WAXED && chances.happens(0.05)) {
            return "motif: " + ComposedDesign.DRAWING + ", size: {width: " + chances.length(8, 70) + ", height: "
                    + chances.length(8, 70) + "}, layout: " + layout();
        }
        if (chances.happens(0.6)) {
            Motif motif = chances.of(motifs);
            boolean own = motif.parameters().find("size").isPresent();
            String size = !own && chances.happens(0.7) ? ", size: " + chances.length(8, 60) : "";
            return "motif: " + id(motif) + set(motif, ", ") + size + ", layout: " + layout();
        }
        List<String> figures = new ArrayList<>();
        for (int i = chances.whole(1, 3); i > 0; i--) {
            figures.add(figure(chances.of(motifs), motifs));
        }
        return "motifs: " + figures + ", layout: " + layout();
    }

    private String figure(Motif motif, List<Motif> motifs) {
        StringJoiner figure = new StringJoiner(", ", "{", "}");
        figure.add("motif: " + id(motif) + set(motif, ", "));
        if (chances.happens(0.3)) {
            figure.add("at: [" + chances.length(-30, 30) + ", " + chances.length(-30, 30) + "]");
        }
        if (chances.happens(0.3)) {
            figure.add("turn: " + chances.number(-180, 180) + " deg");
        }
        if (chances.happens(0.3)) {
            figure.add("mirror: " + chances.of("true", "false"));
        }
        if (motif.parameters().find("size").isEmpty() && chances.happens(0.6)) {
            figure.add("size: " + chances.length(8, 50));
        } else if (chances.happens(0.5)) {
            figure.add("scale: " + chances.of(chances.whole(30, 150) + " %", chances.number(0.3, 1.5)));
        }
        if (chances.happens(0.2)) {
            figure.add("round: {count: " + chances.whole(2, 7) + ", radius: " + chances.length(5, 40)
                    + chances.of("", ", facing: false", ", mirror: true") + "}");
        } else if (chances.happens(0.15)) {
            figure.add("along: {line: " + chances.of("straight", "arc", "wave") + ", length: "
                    + chances.length(20, 80) + ", rise: " + chances.length(-20, 20) + ", count: "
                    + chances.whole(2, 6) + "}");
        }
        if (chances.happens(0.15)) {
            inside(motif, motifs, 1).ifPresent(figure::add);
        }
        return figure.toString();
    }

    /** Motifs inside one part of a motif, if it has any. */
    private Optional<String> inside(Motif motif, List<Motif> motifs, int deep) {
        List<String> parts = parts(motif);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Motif small = chances.of(motifs);
        String more = deep < 2 && chances.happens(0.3)
                ? inside(small, motifs, deep + 1).map(text -> ", " + text).orElse("")
                : "";
        String size = chances.happens(0.5) ? ", size: " + chances.whole(30, 90) + " %" : "";
        return Optional.of(
                "inside: {" + chances.of(parts) + ": {motif: " + id(small) + set(small, ", ") + size + more + "}}");
    }

    private static List<String> parts(Motif motif) {
        Drawing drawn = motif.draw(motif.parameters().defaults(), new Hand(1.5, 0.8, 0, RandomSource.of(1)));
        return drawn.areas().stream().map(Area::part).distinct().toList();
    }

    private String layout() {
        String cell = chances.of(
                "cell: [" + chances.length(25, 90) + ", " + chances.length(25, 90) + "]",
                "repeat: " + chances.length(25, 90));
        String turn = (chances.happens(0.2) ? ", turn: " + chances.number(-90, 90) + " deg" : "")
                + (chances.happens(0.1) ? ", edge: " + chances.of("whole", "cut") : "");
        String at = chances.happens(0.3) ? ", at: " + shares() : "";
        return switch (chances.whole(0, 6)) {
            case 0 -> "{single: " + shares() + turn.replaceFirst(", edge: \\w+", "") + "}";
            case 6 ->
                "{lampah: " + chances.of("tubrukan", "ondo-ende", "mlampah-sareng") + ", count: [" + chances.whole(1, 3)
                        + ", " + chances.whole(1, 3) + "]" + turn + "}";
            case 1 -> "{tabur: " + chances.length(25, 60) + chances.of("", ", turns: true") + turn + "}";
            case 2 -> "{net: " + shaped(chances.of("ceplok", "lereng"), cell) + turn + "}";
            case 3 ->
                "{frieze: " + chances.of("p1", "p11g", "p1m1", "p2", "p11m", "p2mg", "p2mm") + ", " + cell + at + turn
                        + "}";
            case 4 ->
                "{group: "
                        + shaped(
                                chances.of(
                                        "p1", "p2", "pm", "pg", "cm", "pmm", "pmg", "pgg", "cmm", "p4", "p4m", "p4g",
                                        "p3", "p3m1", "p31m", "p6", "p6m"),
                                cell)
                        + at + turn + "}";
            default ->
                "{lampah: "
                        + shaped(
                                chances.of(
                                        "tubrukan",
                                        "ondo-ende, mirror: true",
                                        "ondo-ende-baris",
                                        "parang",
                                        "parang-setengah",
                                        "mubeng",
                                        "mlampah-sareng"),
                                cell)
                        + turn + "}";
        };
    }

    /** A kind of layout and a cell; one whose height follows from the width is given by the width alone. */
    private static String shaped(String kind, String cell) {
        boolean follows = kind.equals("ceplok") || kind.equals("mubeng") || kind.matches("p[346].*");
        return kind + ", " + (follows ? cell.replaceFirst("cell: \\[([^,]+), .*", "repeat: $1") : cell);
    }

    private String shares() {
        return "[" + chances.number(0, 1) + ", " + chances.whole(0, 100) + " %]";
    }

    private String zone() {
        return chances.happens(0.5) ? ", zone: " + chances.of("body", "all") : "";
    }

    private String band() {
        Motif band = chances.of(BANDS);
        return "{motif: " + id(band) + set(band, ", ") + chances.of("", ", flip: true") + "}";
    }

    private String ground(List<String> earlier) {
        Declared isen = chances.of(ISENS);
        String gap = chances.happens(0.5) ? ", gap: " + chances.length(0.5, 8) : "";
        String around = !earlier.isEmpty() && chances.happens(0.3) ? ", around: [" + chances.of(earlier) + "]" : "";
        return "{isen: " + id(isen) + gap + around + set(isen, ", ") + "}";
    }

    private String crackle() {
        return chances.of(
                "off",
                "light",
                "strong",
                "{strength: light, spacing: " + chances.length(3, 30) + ", direction: " + chances.number(-90, 90)
                        + " deg, along: " + chances.whole(0, 100) + " %}");
    }

    private String fold() {
        String angle = chances.happens(0.4) ? ", angle: " + chances.number(-90, 90) + " deg" : "";
        if (chances.happens(0.3)) {
            return "{map: pole, radius: " + chances.length(10, 60) + ", pitch: " + chances.length(3, 20)
                    + chances.of("", ", push: " + chances.number(0.3, 0.9))
                    + chances.of("", ", pass: " + chances.number(0.1, 0.8)) + angle + "}";
        }
        String map = chances.of("accordion", "rectangle", "half-square", "half-triangle", "triangle");
        String clamp = chances.happens(0.6)
                ? ", clamp: {shape: " + chances.of("circle", "square", "triangle", "strip") + ", size: "
                        + chances.length(8, 25) + chances.of("", ", at: " + shares()) + "}"
                : "";
        String reach = chances.happens(0.3) ? ", reach: " + chances.number(0.5, 5) : "";
        return "{map: " + map + ", cell: " + chances.length(25, 60) + clamp + reach + angle + "}";
    }

    private String set(Declared declared, String before) {
        List<Parameter> all = declared.parameters().all();
        if (all.isEmpty() || chances.happens(0.5)) {
            return "";
        }
        StringJoiner set = new StringJoiner(", ", before + "set: {", "}");
        for (Parameter parameter : chances.some(all, 3)) {
            set.add(parameter.name() + ": " + parameter.match(values));
        }
        return set.toString();
    }

    private String quantity(Parameter.Quantity quantity) {
        double low = quantity.range().low();
        double high = Math.min(quantity.range().high(), Math.max(low, 8 * Math.abs(quantity.start())));
        String number = quantity.unit() == Unit.COUNT
                ? String.valueOf(chances.whole((int) low, (int) high))
                : chances.number(low, high);
        return number + quantity.unit().suffix();
    }

    private static String id(Declared declared) {
        return declared.information().id();
    }
}
