package id.canting.batch;

import id.canting.design.yaml.JsonSchema;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;

/** The keys of a sweep plan, for its reader and its schema. */
public final class PlanKeys {
    private static final Key METHOD = Key.of(
                    "method",
                    "How combinations are chosen",
                    "Cara kombinasi dipilih",
                    Shapes.oneOf(SampleReader.METHODS))
            .needed();
    private static final Key COUNT = Key.of(
            "count",
            "How many combinations, for r2, sobol and random",
            "Berapa gabungan, untuk r2, sobol dan random",
            Shapes.integer(1));
    private static final Key SEED =
            Key.of("seed", "Seed of the method random", "Seed (angka awal) cara random", Shapes.COUNT);
    private static final Key CSV = Key.of(
            "csv",
            "The table of the method rows, beside the plan",
            "Tabel untuk cara rows, di samping rencana",
            Shapes.WORD);

    /** The keys of each way of picking. */
    static final List<Key> GRID = List.of(METHOD);

    static final List<Key> ROWS = List.of(METHOD, CSV);
    static final List<Key> SPREAD = List.of(METHOD, COUNT);
    static final List<Key> RANDOM = List.of(METHOD, COUNT, SEED);
    static final List<Key> SAMPLE = List.of(METHOD, COUNT, SEED, CSV);

    static final List<Key> PLAN = List.of(
            Key.of("canting-plan", "Version of the plan format", "Versi format rencana", Shapes.constant(1))
                    .needed(),
            Key.of(
                            "design",
                            "The design file, relative to the plan",
                            "Berkas rancangan, dilihat dari letak rencana",
                            Shapes.WORD)
                    .needed(),
            Key.of(
                    "vary",
                    "Values of the design by path; preset stands for the design's presets. A value, a list, or a range"
                            + " such as 2 mm..4 mm step 0.5 mm",
                    "Nilai rancangan menurut jalurnya; preset berarti presets rancangan itu. Satu nilai, daftar, atau"
                            + " rentang seperti 2 mm..4 mm step 0.5 mm",
                    Shapes.map(Shapes.any(Shapes.SCALAR, Shapes.list(Shapes.SCALAR)))),
            Key.of(
                    "sample",
                    "Which combinations are made; all of them if not given",
                    "Kombinasi mana yang dibuat; semuanya jika tidak ditulis",
                    Shapes.table(SAMPLE)),
            Key.of(
                    "where",
                    "Comparisons that an item must meet, all of them, such as apples.lobes >= 6",
                    "Perbandingan yang semuanya harus dipenuhi, misalnya pedade.lobes >= 6",
                    Shapes.words()),
            Key.of(
                            "outputs",
                            "Files written for each item, such as {name}.svg or {name}.png@150dpi",
                            "Berkas yang ditulis untuk setiap hasil, misalnya {name}.svg atau {name}.png@150dpi",
                            Shapes.list(Shapes.any(Shapes.WORD, Shapes.table(OutputKeys.ALL))))
                    .needed(),
            Key.of(
                    "name",
                    "Pattern of an item's name: {design}, {index:04}, and every varied path",
                    "Pola nama hasil: {design}, {index:04}, dan setiap jalur yang diubah",
                    Shapes.WORD),
            Key.of(
                    "contact",
                    "A contact sheet of all items with their names and values, such as contact.pdf",
                    "Lembar ikhtisar semua hasil dengan nama dan nilainya, misalnya ikhtisar.pdf",
                    Shapes.WORD));

    private static final Text TITLE = new Text("Rencana Canting", "Canting sweep plan");

    private PlanKeys() {}

    /** The JSON Schema of a plan, with what each key is about in one language. */
    public static Map<String, Object> schema(Language language) {
        return JsonSchema.of("plan:1", TITLE, PLAN, Map.of(), language);
    }
}
