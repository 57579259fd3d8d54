package id.canting.batch;

import id.canting.design.yaml.JsonSchema;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.text.Language;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a manifest says of a whole batch. It tells nothing of when or how long, so that the same plan gives the same
 * manifest.
 *
 * @param version of the program
 * @param design its file as the plan names it
 * @param inputs the hash of the version and all files that decide the items
 * @param count how many items the plan has, those of other shards included
 * @param shard which part of the items is here, such as 2/8; empty for all of them
 * @param parameters the varied paths
 * @param columns of the table that gives the values, words for file names in braces included; without a table, the paths
 * @param contact the name of the whole's contact sheet; empty where none is wanted
 */
public record Manifest(
        String version,
        String design,
        String inputs,
        int count,
        String shard,
        List<String> parameters,
        List<String> columns,
        String contact) {
    static final String JSON = "manifest.json";
    static final String CSV = "manifest.csv";
    static final String SUMS = "SHA256SUMS";

    /** What lies beside the files of items. */
    static final List<String> LISTS = List.of(JSON, CSV, SUMS);

    /** Begins the list of items in the JSON form, where each stands on a line of its own. */
    static final String ITEMS = "  \"items\": [";

    private static final Shape HASH = Shapes.word("^[0-9a-f]{64}$");

    static final List<Key> FILE = List.of(
            Key.of("file", "The file's name, beside the manifest", "Nama berkas, di samping manifes", Shapes.WORD)
                    .needed(),
            Key.of("sha256", "The SHA-256 of its bytes", "SHA-256 isinya", HASH).needed(),
            Key.of(
                    "recipe",
                    "Hash of all that decides the file: version, design with its values, output",
                    "Hash semua yang menentukan berkas: versi, rancangan dengan nilainya, keluaran",
                    HASH));

    static final List<Key> ITEM = List.of(
            Key.of(
                            "index",
                            "The item's number in its plan, from 0",
                            "Nomor hasil dalam rencananya, mulai dari 0",
                            Shapes.COUNT)
                    .needed(),
            Key.of(
                            "status",
                            "Whether all its files were written",
                            "Apakah semua berkasnya sudah ditulis",
                            Shapes.oneOf(List.of("done", "failed")))
                    .needed(),
            Key.of("parameters", "Its values by path", "Nilai-nilainya menurut jalur", Shapes.map(Shapes.WORD))
                    .needed(),
            Key.of(
                    "labels",
                    "Words of its row that only names take up",
                    "Kata di barisnya yang hanya dipakai untuk nama",
                    Shapes.map(Shapes.WORD)),
            Key.of(
                            "seed",
                            "The seed of its design; 0 where that could not be read",
                            "Seed rancangannya; 0 jika tidak dapat dibaca",
                            Shapes.INTEGER)
                    .needed(),
            Key.of("files", "What was written", "Yang ditulis", Shapes.list(Shapes.table(FILE)))
                    .needed(),
            Key.of("fault", "Why it failed", "Sebab kegagalannya", Shapes.WORD));

    static final List<Key> ROOT = List.of(
            Key.of("canting-manifest", "Version of the manifest format", "Versi format manifes", Shapes.constant(1))
                    .needed(),
            Key.of("version", "Version of the program", "Versi program", Shapes.WORD)
                    .needed(),
            Key.of(
                            "design",
                            "The design file as the plan names it",
                            "Berkas rancangan seperti disebut rencana",
                            Shapes.WORD)
                    .needed(),
            Key.of(
                            "inputs",
                            "Hash of the version and all files that decide the items",
                            "Hash versi dan semua berkas yang menentukan hasil",
                            HASH)
                    .needed(),
            Key.of(
                            "count",
                            "How many items the plan has, in all shards",
                            "Jumlah hasil dalam rencana, di semua bagian",
                            Shapes.COUNT)
                    .needed(),
            Key.of(
                    "shard",
                    "Which part of the items is here",
                    "Bagian hasil yang ada di sini",
                    Shapes.word("^[0-9]+/[0-9]+$")),
            Key.of("parameters", "The varied paths", "Jalur yang diubah", Shapes.list(Shapes.WORD))
                    .needed(),
            Key.of(
                    "columns",
                    "The columns of the table, where some are only for names",
                    "Kolom tabelnya, jika ada yang hanya untuk nama",
                    Shapes.list(Shapes.WORD)),
            Key.of("contact", "The contact sheet of the whole batch", "Lembar ikhtisar seluruh borongan", Shapes.WORD),
            Key.of(
                            "items",
                            "What became of each item",
                            "Hasil pekerjaannya satu per satu",
                            Shapes.list(Shapes.table(ITEM)))
                    .needed());

    private static final Text TITLE = new Text("Manifes Canting", "Canting batch manifest");

    /** Copies the lists. */
    public Manifest {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** The same of all items. */
    Manifest whole() {
        return new Manifest(version, design, inputs, count, "", parameters, columns, contact);
    }

    /** The JSON Schema of a manifest, with what each key is about in one language. */
    public static Map<String, Object> schema(Language language) {
        return JsonSchema.of("manifest:1", TITLE, ROOT, Map.of(), language);
    }

    /** The fields before the items, in the order of {@link #ROOT}. */
    Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("canting-manifest", 1);
        head.put("version", version);
        head.put("design", design);
        head.put("inputs", inputs);
        head.put("count", count);
        if (!shard.isEmpty()) {
            head.put("shard", shard);
        }
        head.put("parameters", parameters);
        if (!columns.equals(parameters)) {
            head.put("columns", columns);
        }
        if (!contact.isEmpty()) {
            head.put("contact", contact);
        }
        return head;
    }

    /** An item in its JSON form. */
    static Map<String, Object> item(ItemResult result) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("index", result.index());
        item.put("status", result.status());
        item.put("parameters", result.values());
        if (!result.labels().isEmpty()) {
            item.put("labels", result.labels());
        }
        item.put("seed", result.seed());
        List<Object> files = new ArrayList<>();
        for (ItemResult.Written written : result.files()) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("file", written.file());
            file.put("sha256", written.sha256());
            if (!written.recipe().isEmpty()) {
                file.put("recipe", written.recipe());
            }
            files.add(file);
        }
        item.put("files", files);
        if (!result.succeeded()) {
            item.put("fault", result.fault());
        }
        return item;
    }
}
