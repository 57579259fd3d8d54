package id.canting.design.file;

import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.layout.BandOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The shapes that design files name, by their names: with {@link DesignKeys#ROOT} the whole declaration of design files.
 * Names of motifs, fills and dyes are plain words here; which there are, a catalogue knows.
 */
final class DesignParts {
    static final Map<String, Shape> ALL = Map.of(
            "step", Shapes.one(StepKeys.KINDS),
            "layout", any(LayoutKeys.KINDS.values().stream()),
            "figure", FigureKeys.FIGURE,
            "inside", FigureKeys.INSIDE,
            "bands",
                    Shapes.any(
                            DesignKeys.ids(BandOrder.values(), BandOrder::id),
                            Shapes.list(FigureKeys.BAND)),
            "fold", any(Stream.of(FoldKeys.CLAMPED, FoldKeys.WOUND)),
            "fill", StepKeys.FILL,
            "motif", Shapes.WORD,
            "isen", Shapes.WORD,
            "dye", Shapes.WORD);

    private DesignParts() {}

    private static Shape any(Stream<List<Key>> tables) {
        return Shapes.any(tables.map(Shapes::table).toArray(Shape[]::new));
    }
}
