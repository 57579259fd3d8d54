package id.canting.design.file;

import static id.canting.design.file.Written.mm;
import static id.canting.design.file.Written.number;
import static id.canting.design.file.Written.table;

import id.canting.design.Arrangement;
import id.canting.design.Source;
import id.canting.layout.Edge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes where the marks of a step come from, as entries of the step. */
final class SourceWriter implements Source.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> repeat(Source.Repeat repeat) {
        Map<String, Object> layout = repeat.layout().match(new LayoutWriter());
        if (repeat.edge() != Edge.CUT) {
            layout.put("edge", repeat.edge().id());
        }
        return table(
                "motifs", repeat.figures().stream().map(SourceWriter::figure).toList(), "layout", layout);
    }

    @Override
    public Map<String, Object> edges(Source.Edges edges) {
        return table("bands", edges.bands().stream().map(SourceWriter::use).toList());
    }

    @Override
    public Map<String, Object> folded(Source.Folded folded) {
        return table("fold", FoldWriter.write(folded.folding()));
    }

    @Override
    public Map<String, Object> over(Source.Over over) {
        return table("on", over.step());
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
        table.putAll(figure.arrangement().match(new ArrangementWriter()));
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

    /** Writes how many times a motif stands in its place; nothing for once. */
    private static final class ArrangementWriter implements Arrangement.Cases<Map<String, Object>> {
        @Override
        public Map<String, Object> once(Arrangement.Once once) {
            return Map.of();
        }

        @Override
        public Map<String, Object> round(Arrangement.Round round) {
            return table(
                    "round",
                    table(
                            "count", String.valueOf(round.count()),
                            "radius", mm(round.radius()),
                            "facing", String.valueOf(round.facing()),
                            "mirror", String.valueOf(round.mirror())));
        }

        @Override
        public Map<String, Object> along(Arrangement.Along along) {
            return table(
                    "along",
                    table(
                            "line", along.line().id(),
                            "length", mm(along.length()),
                            "rise", mm(along.rise()),
                            "count", String.valueOf(along.count()),
                            "facing", String.valueOf(along.facing()),
                            "mirror", String.valueOf(along.mirror())));
        }
    }
}
