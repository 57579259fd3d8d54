package id.canting.design.file;

import id.canting.design.Cut;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.layout.ClothFormat;
import id.canting.layout.PagiSore;
import id.canting.layout.Side;
import id.canting.parameter.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The keys of a design file outside its steps, for its reader and its schema. */
final class DesignKeys {
    static final Map<String, Object> LENGTH = Shapes.measure(Unit.LENGTH);
    static final Map<String, Object> ANGLE = Shapes.measure(Unit.ANGLE);
    static final Map<String, Object> SHARE = Shapes.measure(Unit.RATIO);
    static final Map<String, Object> FLAG = Map.of("type", "boolean");

    static final List<Key> TITLE =
            List.of(Key.of("id", "In Indonesian", Shapes.WORD), Key.of("en", "In English", Shapes.WORD));

    static final List<Key> CLOTH = List.of(
            Key.of(
                            "format",
                            "A kind of cloth with its usual size and zones",
                            ids(ClothFormat.values(), ClothFormat::id))
                    .needed(),
            Key.of("width", "From left to right", LENGTH),
            Key.of("height", "From top to bottom", LENGTH),
            Key.of("fibre", "What it is woven from", ids(Cut.Fibre.values(), Cut.Fibre::id)),
            Key.of("weight", "Of a square metre", Shapes.measure(Unit.WEIGHT)));

    static final List<Key> BORDER = List.of(
            Key.of("width", "How far the border reaches in", LENGTH),
            Key.of("sides", "Which edges have one", Shapes.list(ids(Side.values(), Side::id))));

    static final List<Key> HEAD = List.of(Key.of("width", "How wide the head of the cloth is", LENGTH));

    static final List<Key> ZONES = List.of(
            Key.of("border", "The border along the edges", Key.table(BORDER)),
            Key.of("head", "The head of the cloth", Key.table(HEAD)),
            Key.of(
                    "pagi-sore",
                    "How the two halves of a morning-and-evening cloth meet",
                    ids(PagiSore.values(), PagiSore::id)));

    static final List<Key> ROOT = List.of(
            Key.of("canting", "Version of the design format", Map.of("const", 1))
                    .needed(),
            Key.of("title", "What the cloth is called", Shapes.any(Shapes.WORD, Key.table(TITLE))),
            Key.of("designer", "Whose design it is", Shapes.WORD),
            Key.of("seed", "Decides all chance in the design", Map.of("type", "integer")),
            Key.of("hand", "How lively the hand is, from 0 to 1", SHARE),
            Key.of("cloth", "The piece of cloth", Key.table(CLOTH)).needed(),
            Key.of("zones", "Overrides the zones of the cloth's format", Key.table(ZONES)),
            Key.of("steps", "The work, in order", Shapes.list(Shapes.ref("step")))
                    .needed(),
            Key.of("presets", "Named differences: values by path", Shapes.map(Shapes.map(Shapes.SCALAR))),
            Key.of("drawings", "Drawings that travel with the design: plain SVG by path", Shapes.map(Shapes.WORD)));

    private DesignKeys() {}

    /** One of the ids of some constants. */
    static <T> Map<String, Object> ids(T[] constants, Function<T, String> id) {
        return Shapes.oneOf(Arrays.stream(constants).map(id).toList());
    }

    /** Two values of one shape. */
    static Map<String, Object> pair(Map<String, Object> shape) {
        return Shapes.list(shape, 2, 2);
    }
}
