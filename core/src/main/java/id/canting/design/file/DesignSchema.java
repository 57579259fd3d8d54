package id.canting.design.file;

import id.canting.design.Library;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.layout.BandOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema of design files, for editors: made of the same keys that {@link DesignReader} checks files by. What
 * depends on more than one place of a file, only the reader checks.
 */
public final class DesignSchema {
    private DesignSchema() {}

    /** The schema with the names of these motifs, fills and dyes. */
    public static Map<String, Object> of(Library library) {
        Map<String, Map<String, Object>> parts = new TreeMap<>();
        parts.put("step", step());
        parts.put(
                "layout",
                Map.of(
                        "anyOf",
                        LayoutKeys.KINDS.values().stream().map(Key::table).toList()));
        parts.put("figure", Shapes.any(Shapes.ref("motif"), Key.table(FigureKeys.FIGURE)));
        parts.put("inside", Shapes.any(Shapes.ref("motif"), Key.table(FigureKeys.INSIDE)));
        parts.put("fold", Shapes.any(Key.table(FigureKeys.CLAMPED), Key.table(FigureKeys.WOUND)));
        parts.put(
                "bands",
                Shapes.any(
                        DesignKeys.ids(BandOrder.values(), BandOrder::id),
                        Shapes.list(Shapes.any(Shapes.ref("motif"), Key.table(FigureKeys.BAND)))));
        parts.put("fill", Shapes.any(Shapes.ref("isen"), Key.table(StepKeys.FILL)));
        parts.put(
                "motif",
                named(library.catalogue().motifs().stream()
                        .map(motif -> motif.information().id())
                        .sorted()
                        .toList()));
        parts.put(
                "isen",
                named(library.catalogue().isens().stream()
                        .map(isen -> isen.information().id())
                        .sorted()
                        .toList()));
        parts.put(
                "dye",
                Shapes.oneOf(library.dyes().all().stream()
                        .map(dye -> dye.id())
                        .sorted()
                        .toList()));
        return Shapes.root("design:1", "Canting design", Key.table(DesignKeys.ROOT), parts);
    }

    private static Map<String, Object> step() {
        Map<String, Object> step = new LinkedHashMap<>(Key.table(StepKeys.KINDS));
        step.put("minProperties", 1);
        step.put("maxProperties", 1);
        return step;
    }

    /** A name an editor can offer; others are the user's own drawings and names with their region. */
    private static Map<String, Object> named(List<String> known) {
        return Shapes.any(Shapes.oneOf(known), Shapes.WORD);
    }
}
