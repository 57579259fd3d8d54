package id.canting.batch;

import id.canting.design.yaml.JsonSchema;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.parameter.Unit;
import id.canting.sheet.lesson.Lesson;
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

    static final List<Key> OUTPUT = List.of(
            Key.of(
                            "file",
                            "Pattern of the file's name, with its ending",
                            "Pola nama berkas, dengan akhirannya",
                            Shapes.WORD)
                    .needed(),
            Key.of("dpi", "Pixels per inch, for png", "Piksel per inci, untuk png", Shapes.measure(Unit.COUNT)),
            Key.of(
                    "step",
                    "Shows the cloth after this step instead of finished",
                    "Memperlihatkan kain sesudah langkah ini, bukan kain jadi",
                    Shapes.COUNT),
            Key.of(
                    "view",
                    "Another view of the design: wax:K, tile, swatch, ties, garment:shirt, garment:sarung or"
                            + " garment:selendang",
                    "Tampilan lain dari rancangan: wax:K, tile, swatch, ties, garment:shirt, garment:sarung atau"
                            + " garment:selendang",
                    Shapes.WORD),
            Key.of(
                    "rings",
                    "How the soft edges of ties are written in a picture: image, bands:N or exact",
                    "Cara menggambar tepi ikatan yang lembut pada gambar: image, bands:N atau exact",
                    Shapes.WORD),
            Key.of(
                    "part",
                    "The part of the cloth in a picture: x,y w,h in mm, or zone:NAME",
                    "Bagian kain pada gambar: x,y w,h dalam mm, atau zone:NAMA",
                    Shapes.WORD),
            Key.of(
                    "profile",
                    "A file for a machine instead of a picture; plot if the file ends in .dxf",
                    "Berkas untuk mesin, bukan gambar; plot bila berkasnya berakhiran .dxf",
                    Shapes.oneOf(MachineProducts.PROFILES)),
            Key.of(
                    "dxf",
                    "Which DXF a machine's file is: r12, or r2000, which states its unit; r12 if not given",
                    "DXF mana berkas mesin itu: r12, atau r2000 yang menyebut satuannya; r12 jika tidak ditulis",
                    Shapes.oneOf(MachineProducts.DXF)),
            Key.of(
                    "sheet",
                    "A sheet instead of a picture, as pdf; ties as dxf, too",
                    "Lembar sebagai ganti gambar, dalam pdf; ties juga dalam dxf",
                    Shapes.oneOf(SheetProducts.names())),
            Key.of(
                    "paper",
                    "The sheet's paper: a4, f4, a3, letter, legal or sides",
                    "Kertasnya: a4, f4, a3, letter, legal atau panjang sisinya",
                    Shapes.WORD),
            Key.of(
                    "what",
                    "What is shown, for trace, ties and machines: cloth, repeat, or for trace zone:NAME",
                    "Yang ditampilkan, untuk trace, ties dan mesin: cloth, repeat, atau untuk trace zone:NAMA",
                    Shapes.WORD),
            Key.of(
                    "all",
                    "Whether all is printed at true size: for trace a zone of bands all round, for ties every tie",
                    "Apakah semuanya dicetak ukuran sebenarnya: untuk trace seluruh keliling zona berpita, untuk ties semua"
                            + " ikatan",
                    Shapes.FLAG),
            Key.of(
                    "wax",
                    "The wax steps that trace, cap or a machine shows; all of them if not given",
                    "Langkah malam yang ditampilkan trace, cap atau mesin; semuanya jika tidak ditulis",
                    Shapes.words()),
            Key.of(
                    "mirror",
                    "Whether the tracing is mirrored, for the other side of the cloth",
                    "Apakah jiplakannya dicerminkan, untuk nerusi sisi kain sebaliknya",
                    Shapes.FLAG),
            Key.of(
                    "parts",
                    "What of the wax a machine makes: all, or only outline",
                    "Bagian malam yang dibuat mesin: all, atau hanya outline",
                    Shapes.oneOf(List.of("all", "outline"))),
            Key.of(
                    "form",
                    "What the sheet of ties is for: to look at, to prick through, to cut from card",
                    "Guna lembar ikatan: untuk dilihat, ditusuk jarum, atau dipotong dari karton",
                    Shapes.oneOf(SheetProducts.FORMS)),
            Key.of("book", "Which book of the lesson", "Buku pelajaran yang mana", Shapes.oneOf(Lesson.PARTS)),
            Key.of(
                    "lang",
                    "The language of a sheet, a view, or the labels in an SVG picture: id, en, or for sheets in words"
                            + " id+en; id if not given",
                    "Bahasa lembar, tampilan, atau label dalam gambar SVG: id, en, atau untuk lembar berkata-kata id+en;"
                            + " id jika tidak ditulis",
                    Shapes.oneOf(List.of("id", "en", "id+en"))));

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
                            Shapes.list(Shapes.any(Shapes.WORD, Shapes.table(OUTPUT))))
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
