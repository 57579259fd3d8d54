package id.canting.design.file;

import id.canting.design.Arrangement;
import id.canting.design.Crackle;
import id.canting.design.Cut;
import id.canting.design.Design;
import id.canting.design.Fill;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.design.yaml.YamlWriter;
import id.canting.geometry.Point;
import id.canting.layout.Layout;
import id.canting.layout.Side;
import id.canting.text.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a design as a design file in one fixed form, every default spelled out, so that the same design always gives
 * the same text and reading it gives the design again.
 */
public final class DesignWriter {
    private DesignWriter() {}

    /** The design file's text. */
    public static String write(Design design) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("canting", "1");
        if (!design.title().isEmpty()) {
            root.put(
                    "title",
                    table("id", design.title().id(), "en", design.title().en()));
        }
        root.put("designer", design.designer());
        root.put("seed", Long.toString(design.seed()));
        root.put("hand", number(design.hand()));
        root.put("cloth", cut(design.cut()));
        root.put("zones", zones(design));
        root.put("steps", design.steps().stream().map(DesignWriter::step).toList());
        if (!design.presets().isEmpty()) {
            root.put("presets", design.presets());
        }
        if (!design.drawings().texts().isEmpty()) {
            root.put("drawings", design.drawings().texts());
        }
        return YamlWriter.write(root);
    }

    private static Map<String, Object> table(Object... pairs) {
        Map<String, Object> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put((String) pairs[i], pairs[i + 1]);
        }
        return table;
    }

    private static String number(double value) {
        return Decimals.write(value, 6);
    }

    private static String mm(double value) {
        return number(value) + " mm";
    }

    private static String degrees(double radians) {
        return number(Math.toDegrees(radians)) + " deg";
    }

    private static Map<String, Object> cut(Cut cut) {
        return table(
                "format", cut.format().id(),
                "width", mm(cut.width()),
                "height", mm(cut.height()),
                "fibre", cut.fibre().id(),
                "weight", number(cut.weight()) + " g/m2");
    }

    private static Map<String, Object> zones(Design design) {
        List<String> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            if (design.zones().sides().contains(side)) {
                sides.add(side.id());
            }
        }
        Map<String, Object> zones = table(
                "border", table("width", mm(design.zones().border()), "sides", sides),
                "head", table("width", mm(design.zones().head())));
        design.zones().halves().ifPresent(halves -> zones.put("pagi-sore", halves.id()));
        return zones;
    }

    private static Map<String, Object> step(Step step) {
        if (step instanceof Step.Tie tie) {
            Map<String, Object> table = table("as", tie.name());
            source(tie.source(), table);
            table.put("zone", tie.zone());
            return table("tie", table);
        }
        if (step instanceof Step.Wax wax) {
            return table("wax", wax(wax));
        }
        if (step instanceof Step.Dye dye) {
            Map<String, Object> table = table(
                    "as", dye.name(), "dye", dye.dye(), "mordant", dye.mordant(), "dips", String.valueOf(dye.dips()));
            dye.temperature().ifPresent(t -> table.put("temperature", number(t) + " C"));
            dye.minutes().ifPresent(t -> table.put("time", number(t) + " min"));
            return table("dye", table);
        }
        if (step instanceof Step.Untie untie) {
            return table("untie", untie.steps().isEmpty() ? "all" : untie.steps());
        }
        return table("boil-out", "all");
    }

    private static Map<String, Object> wax(Step.Wax wax) {
        Map<String, Object> table = table("as", wax.name());
        source(wax.source(), table);
        table.put("zone", wax.zone());
        table.put("canting", mm(wax.canting()));
        table.put("fine", mm(wax.fine()));
        if (!wax.fills().isEmpty()) {
            Map<String, Object> fills = new LinkedHashMap<>();
            wax.fills().forEach((part, fill) -> fills.put(part, fill(fill)));
            table.put("isen", fills);
        }
        if (!wax.cover().isEmpty()) {
            table.put("cover", wax.cover());
        }
        wax.ground().ifPresent(ground -> {
            Map<String, Object> own = fill(ground.fill());
            own.put("gap", mm(ground.gap()));
            if (!ground.around().isEmpty()) {
                own.put("around", ground.around());
            }
            table.put("ground", own);
        });
        if (!wax.crackle().isOff()) {
            table.put("crackle", crackle(wax.crackle()));
        }
        return table;
    }

    private static Map<String, Object> crackle(Crackle crackle) {
        return table(
                "strength", crackle.strength().id(),
                "spacing", mm(crackle.spacing()),
                "direction", number(crackle.direction()) + " deg",
                "along", number(crackle.along()));
    }

    private static Map<String, Object> fill(Fill fill) {
        Map<String, Object> table = table("isen", fill.isen());
        if (!fill.set().isEmpty()) {
            table.put("set", fill.set());
        }
        return table;
    }

    private static void source(Source source, Map<String, Object> table) {
        if (source instanceof Source.Over over) {
            table.put("on", over.step());
        } else if (source instanceof Source.Edges edges) {
            table.put("bands", edges.bands().stream().map(DesignWriter::use).toList());
        } else if (source instanceof Source.Folded folded) {
            table.put("fold", FoldWriter.write(folded.folding()));
        } else if (source instanceof Source.Repeat repeat) {
            table.put(
                    "motifs",
                    repeat.figures().stream().map(DesignWriter::figure).toList());
            table.put("layout", layout(repeat.layout()));
        }
    }

    private static Map<String, Object> use(Source.Use use) {
        Map<String, Object> table = table("motif", use.motif());
        if (!use.set().isEmpty()) {
            table.put("set", use.set());
        }
        if (use.flip()) {
            table.put("flip", "true");
        }
        return table;
    }

    private static Map<String, Object> figure(Source.Figure figure) {
        Map<String, Object> table = use(figure.use());
        table.put("at", List.of(mm(figure.x()), mm(figure.y())));
        table.put("turn", number(figure.turn()) + " deg");
        arranged(figure, table);
        return table;
    }

    /** What an entry of {@code motifs} and one of {@code inside} have alike. */
    private static void arranged(Source.Figure figure, Map<String, Object> table) {
        table.put("mirror", String.valueOf(figure.mirror()));
        if (figure.scale() != 1) {
            table.put("scale", number(figure.scale()));
        }
        if (figure.arrangement() instanceof Arrangement.Round round) {
            table.put(
                    "round",
                    table(
                            "count", String.valueOf(round.count()),
                            "radius", mm(round.radius()),
                            "facing", String.valueOf(round.facing()),
                            "mirror", String.valueOf(round.mirror())));
        } else if (figure.arrangement() instanceof Arrangement.Along along) {
            table.put(
                    "along",
                    table(
                            "line", along.line().id(),
                            "length", mm(along.length()),
                            "rise", mm(along.rise()),
                            "count", String.valueOf(along.count()),
                            "facing", String.valueOf(along.facing()),
                            "mirror", String.valueOf(along.mirror())));
        }
        if (!figure.inside().isEmpty()) {
            Map<String, Object> inside = new LinkedHashMap<>();
            figure.inside().forEach((part, carried) -> inside.put(part, carried(carried)));
            table.put("inside", inside);
        }
    }

    private static Map<String, Object> carried(Source.Inside inside) {
        Map<String, Object> table = use(inside.figure().use());
        table.put("turn", number(inside.figure().turn()) + " deg");
        arranged(inside.figure(), table);
        table.put("size", number(inside.size()));
        return table;
    }

    private static Map<String, Object> layout(Layout layout) {
        if (layout instanceof Layout.Lampah lampah) {
            Map<String, Object> table =
                    cell("lampah", lampah.path().id(), lampah.width(), lampah.height(), lampah.turn());
            if (lampah.path().mirrors()) {
                table.put("mirror", String.valueOf(lampah.mirror()));
            }
            return table;
        }
        if (layout instanceof Layout.Group group) {
            Map<String, Object> table = cell("group", group.group().id(), group.width(), group.height(), group.turn());
            table.put("at", shares(group.at()));
            return table;
        }
        if (layout instanceof Layout.Frieze frieze) {
            Map<String, Object> table =
                    cell("frieze", frieze.group().id(), frieze.width(), frieze.height(), frieze.turn());
            table.put("at", shares(frieze.at()));
            return table;
        }
        if (layout instanceof Layout.Net net) {
            return cell("net", net.kind().id(), net.width(), net.height(), net.turn());
        }
        if (layout instanceof Layout.Tabur tabur) {
            return table(
                    "tabur", List.of(mm(tabur.width()), mm(tabur.height())),
                    "turn", degrees(tabur.turn()),
                    "turns", String.valueOf(tabur.turns()));
        }
        Layout.Single single = (Layout.Single) layout;
        return table(
                "single", shares(single.at()),
                "turn", degrees(single.turn()));
    }

    private static Map<String, Object> cell(String kind, String id, double width, double height, double turn) {
        return table(kind, id, "cell", List.of(mm(width), mm(height)), "turn", degrees(turn));
    }

    private static List<String> shares(Point at) {
        return List.of(number(at.x()), number(at.y()));
    }
}
