package id.canting.design.file;

import id.canting.design.Crackle;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.dye.Mordant;
import id.canting.parameter.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of steps, for their reader and their schema. */
final class StepKeys {
    private static final Key AS = Key.of(
            "as", "A name to find the step by", Shapes.of("type", "string", "pattern", "^[a-z][a-z0-9-]{0,63}$"));
    private static final Key TITLE =
            Key.of("title", "What sheets call the step", Shapes.any(Shapes.WORD, Key.table(DesignKeys.TITLE)));
    private static final Key ZONE = Key.of("zone", "Where on the cloth: body, border, head and others", Shapes.WORD);
    private static final Key SET = Key.of("set", "Parameters by name", Shapes.map(Shapes.SCALAR));

    /** Where the marks of a step come from; exactly one of the first five. */
    static final List<Key> SOURCE = List.of(
            Key.of("motif", "One motif, repeated", Shapes.ref("motif")),
            Key.of("motifs", "Several motifs that make one", Shapes.list(Shapes.ref("figure"))),
            Key.of("bands", "Bands along the edges, from the outside in", Shapes.ref("bands")),
            Key.of("fold", "Cloth folded and clamped, or wound on a pole", Shapes.ref("fold")),
            Key.of("on", "An earlier step whose areas are covered", Shapes.WORD),
            SET,
            Key.of("layout", "How the motif repeats", Shapes.ref("layout")));

    static final List<Key> FILL = List.of(
            Key.of("isen", "The fill; none for none", Shapes.ref("isen")).needed(), SET);

    static final List<Key> GROUND = List.of(
            Key.of("isen", "The fill; none for none", Shapes.ref("isen")).needed(),
            Key.of("gap", "Room left around the motifs", DesignKeys.LENGTH),
            Key.of("around", "Earlier steps it also goes around", Shapes.list(Shapes.WORD)),
            SET);

    static final List<Key> CRACKLE = List.of(
            Key.of("strength", "How much dye enters the cracks", strengths()).needed(),
            Key.of("spacing", "From crack to crack", DesignKeys.LENGTH),
            Key.of("direction", "Along which most cracks run", DesignKeys.ANGLE),
            Key.of("along", "The share of cracks that do", DesignKeys.SHARE));

    private static final List<Key> MARKS = joined(List.of(AS, TITLE), SOURCE, List.of(ZONE));

    static final List<Key> TIE = MARKS;

    static final List<Key> WAX = joined(
            MARKS,
            List.of(
                    Key.of("canting", "Width of the main lines", DesignKeys.LENGTH),
                    Key.of("fine", "Width of the fill's lines", DesignKeys.LENGTH),
                    Key.of("isen", "Fills by part", Shapes.map(Shapes.ref("fill"))),
                    Key.of("cover", "Parts that are waxed whole", Shapes.any(Shapes.WORD, Shapes.list(Shapes.WORD))),
                    Key.of("ground", "Fill of the ground", Shapes.any(Shapes.ref("isen"), Key.table(GROUND))),
                    Key.of("crackle", "Cracks of the wax", Shapes.any(strengths(), Key.table(CRACKLE)))));

    static final List<Key> DYE = List.of(
            AS,
            TITLE,
            Key.of("dye", "The dye", Shapes.ref("dye")).needed(),
            Key.of("mordant", "What fixes it", DesignKeys.ids(Mordant.values(), Mordant::id)),
            Key.of("dips", "How often the cloth is dipped, 1 to 60", Shapes.measure(Unit.COUNT)),
            Key.of("temperature", "Of the bath", Shapes.measure(Unit.TEMPERATURE)),
            Key.of("time", "Of one dip", Shapes.measure(Unit.TIME)));

    /** Each kind of step, as the one key of its entry. */
    static final List<Key> KINDS = List.of(
            Key.of("tie", "Ties the cloth", Key.table(tieable())),
            Key.of("untie", "Opens ties: all, or named ones", Shapes.any(Shapes.WORD, Shapes.list(Shapes.WORD))),
            Key.of("wax", "Draws with wax", Key.table(WAX)),
            Key.of("dye", "Dyes the cloth", Key.table(DYE)),
            Key.of("boil-out", "Takes the wax off", Map.of("const", "all")));

    private StepKeys() {}

    private static Map<String, Object> strengths() {
        return DesignKeys.ids(Crackle.Strength.values(), Crackle.Strength::id);
    }

    /** The reader knows {@code on} for ties to say why it is refused there. */
    private static List<Key> tieable() {
        return TIE.stream().filter(key -> !key.name().equals("on")).toList();
    }

    @SafeVarargs
    private static List<Key> joined(List<Key>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
