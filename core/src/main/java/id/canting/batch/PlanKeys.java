package id.canting.batch;

import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.parameter.Unit;
import java.util.List;
import java.util.Map;

/** The keys of a sweep plan, for its reader and its schema. */
public final class PlanKeys {
    static final List<Key> SAMPLE = List.of(
            Key.of("method", "How combinations are picked", Shapes.oneOf(SampleReader.METHODS))
                    .needed(),
            Key.of(
                    "count",
                    "How many combinations, for r2, sobol and random",
                    Shapes.of("type", "integer", "minimum", 1)),
            Key.of("seed", "Seed of the method random", Shapes.COUNT),
            Key.of("csv", "The table of the method rows, beside the plan", Shapes.WORD));

    static final List<Key> OUTPUT = List.of(
            Key.of("file", "Pattern of the file's name, with its ending", Shapes.WORD)
                    .needed(),
            Key.of("dpi", "Pixels an inch, for png", Shapes.measure(Unit.COUNT)),
            Key.of("step", "Shows the cloth after this step instead of finished", Shapes.COUNT),
            Key.of("sheet", "A sheet instead of a picture, as pdf", Shapes.oneOf(List.of("trace"))),
            Key.of("paper", "The sheet's paper: a4, f4, a3, letter, legal or sides", Shapes.WORD),
            Key.of("what", "What is on the sheet: cloth, repeat or zone:NAME", Shapes.WORD));

    static final List<Key> PLAN = List.of(
            Key.of("canting-plan", "Version of the plan format", Map.of("const", 1))
                    .needed(),
            Key.of("design", "The design file, relative to the plan", Shapes.WORD)
                    .needed(),
            Key.of(
                    "vary",
                    "Values of the design by path; preset stands for the design's presets. A value, a list, or a range"
                            + " such as 2 mm..4 mm step 0.5 mm",
                    Shapes.map(Shapes.any(Shapes.SCALAR, Shapes.list(Shapes.SCALAR)))),
            Key.of("sample", "Which combinations are made; all of them if not given", Key.table(SAMPLE)),
            Key.of(
                    "where",
                    "Comparisons that an item must meet, all of them, such as apples.petals >= 6",
                    Shapes.any(Shapes.WORD, Shapes.list(Shapes.WORD))),
            Key.of(
                            "outputs",
                            "Files written for each item, such as {name}.svg or {name}.png@150dpi",
                            Shapes.list(Shapes.any(Shapes.WORD, Key.table(OUTPUT))))
                    .needed(),
            Key.of("name", "Pattern of an item's name: {design}, {index:04}, and every varied path", Shapes.WORD));

    private PlanKeys() {}

    /** The JSON Schema of a plan. */
    public static Map<String, Object> schema() {
        return Shapes.root("plan:1", "Canting sweep plan", Key.table(PLAN), Map.of());
    }
}
