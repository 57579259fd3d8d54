package id.canting.design.file;

import id.canting.design.Crackle;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.dye.Mordant;
import id.canting.dyeing.Methods;
import id.canting.parameter.Unit;
import java.util.List;
import java.util.stream.Stream;

/** The keys of steps. */
final class StepKeys {
    private static final Key AS = Key.of(
            "as",
            "A name to refer to the step by",
            "Nama untuk menyebut langkah ini",
            Shapes.word("^[a-z][a-z0-9-]{0,63}$"));
    private static final Key TITLE =
            Key.of("title", "What sheets call the step", "Sebutan langkah ini pada lembar", DesignKeys.TEXT);
    private static final Key ZONE = Key.of(
            "zone",
            "Where on the cloth: body, border, head and others",
            "Di bagian kain yang mana: body, border, head dan lainnya",
            Shapes.WORD);
    private static final List<Key> DRAWN = List.of(
            Key.of("motif", "One motif, repeated", "Satu motif, diulang", Shapes.ref("motif")),
            Key.of(
                    "motifs",
                    "Several motifs that make one",
                    "Beberapa motif yang menjadi satu",
                    Shapes.list(Shapes.ref("figure"))),
            Key.of(
                    "bands",
                    "Bands along the edges, from the outside in",
                    "Pinggiran sepanjang tepi, dari luar ke dalam",
                    Shapes.ref("bands")));

    /** Where the marks of a tie come from: exactly one of these. */
    static final List<Key> TIED = joined(
            DRAWN,
            List.of(Key.of(
                    "fold",
                    "Cloth folded and clamped, or wound on a pole",
                    "Kain dilipat dan dijepit, atau dililitkan pada tongkat",
                    Shapes.ref("fold"))));

    /** Where the marks of wax come from: exactly one of these. */
    static final List<Key> WAXED = joined(
            DRAWN,
            List.of(Key.of(
                    "on",
                    "An earlier step whose areas are covered",
                    "Langkah sebelumnya yang bidangnya ditembok",
                    Shapes.WORD)));

    private static final Key LAYOUT =
            Key.of("layout", "How the motif repeats", "Cara motif berulang", Shapes.ref("layout"));

    static final Shape.Brief FILL = Shapes.brief(List.of(isen(), DesignKeys.SET));

    static final Shape.Brief GROUND = Shapes.brief(List.of(
            isen(),
            Key.of("gap", "Gap left around the motifs", "Jarak kosong di sekeliling motif", DesignKeys.LENGTH),
            Key.of(
                    "around",
                    "Earlier steps it also keeps clear of",
                    "Langkah sebelumnya yang juga dihindari isennya",
                    Shapes.list(Shapes.WORD)),
            DesignKeys.SET));

    /** One word, or a table for wax that does crack. */
    static final Shape.Brief CRACKLE = new Shape.Brief(
            strengths(Crackle.Strength.values()),
            List.of("strength"),
            Shapes.table(List.of(
                    Key.of(
                                    "strength",
                                    "How much dye enters the cracks",
                                    "Seberapa banyak warna masuk ke retakan",
                                    strengths(Crackle.Strength.LIGHT, Crackle.Strength.STRONG))
                            .needed(),
                    Key.of("spacing", "From crack to crack", "Jarak antarretakan", DesignKeys.LENGTH),
                    Key.of("direction", "Direction of most cracks", "Arah kebanyakan retakan", DesignKeys.ANGLE),
                    Key.of(
                            "along",
                            "Fraction of cracks in that direction",
                            "Bagian retakan yang searah itu",
                            DesignKeys.SHARE))));

    static final List<Key> TIE =
            joined(List.of(AS, TITLE), TIED, List.of(DesignKeys.SET, DesignKeys.SIZE, LAYOUT, ZONE));

    static final List<Key> WAX = joined(
            List.of(AS, TITLE),
            WAXED,
            List.of(
                    DesignKeys.SET,
                    DesignKeys.SIZE,
                    LAYOUT,
                    ZONE,
                    Key.of("canting", "Width of the main lines", "Lebar garis utama", DesignKeys.LENGTH),
                    Key.of("fine", "Width of the fill's lines", "Lebar garis isen", DesignKeys.LENGTH),
                    Key.of("isen", "Fills by part", "Isen menurut bagian motif", Shapes.map(Shapes.ref("fill"))),
                    Key.of(
                            "cover",
                            "Parts covered completely with wax, but for smaller parts on them",
                            "Bagian yang ditutup penuh dengan malam, kecuali bagian kecil di atasnya",
                            Shapes.words()),
                    Key.of("ground", "Fill of the ground", "Isen latar", GROUND),
                    Key.of("crackle", "Cracks of the wax", "Retakan malam", CRACKLE)));

    static final List<Key> DYE = List.of(
            AS,
            TITLE,
            Key.of("dye", "The dye", "Pewarnanya", Shapes.ref("dye")).needed(),
            Key.of("mordant", "What fixes it", "Bahan fiksasinya", DesignKeys.ids(Mordant.values(), Mordant::id)),
            Key.of("method", "The way it is dyed", "Cara mencelupnya", Shapes.oneOf(Methods.ids())),
            Key.of(
                    "dips",
                    "How often the cloth is dipped, 1 to 60",
                    "Berapa kali kain dicelup, 1 sampai 60",
                    Shapes.measure(Unit.COUNT)),
            Key.of("temperature", "Of the bath", "Suhu celupan", Shapes.measure(Unit.TEMPERATURE)),
            Key.of("time", "Of one dip", "Lama satu kali celup", Shapes.measure(Unit.TIME)));

    /** Each kind of step, as the one key of its entry. */
    static final List<Key> KINDS = List.of(
            Key.of("tie", "Ties the cloth", "Mengikat kain", Shapes.table(TIE)),
            Key.of(
                    "untie",
                    "Opens ties: all, or named ones",
                    "Membuka ikatan: all untuk semua, atau yang disebut namanya",
                    Shapes.words()),
            Key.of("wax", "Draws with wax", "Membatik dengan malam", Shapes.table(WAX)),
            Key.of("dye", "Dyes the cloth", "Mencelup kain", Shapes.table(DYE)),
            Key.of(
                    "scrape",
                    "Scrapes wax off (ngerok): all, or that of named steps",
                    "Mengerok malam: all untuk semua, atau yang disebut namanya",
                    Shapes.words()),
            Key.of(
                    "boil-out",
                    "Boils the wax out: all, or the names of all steps whose wax is on",
                    "Melorod malam: all, atau nama semua langkah yang malamnya masih ada",
                    Shapes.words()));

    private StepKeys() {}

    private static Shape strengths(Crackle.Strength... strengths) {
        return DesignKeys.ids(strengths, Crackle.Strength::id);
    }

    private static Key isen() {
        return Key.of("isen", "The fill; none for no fill", "Isennya; none untuk tanpa isen", Shapes.ref("isen"))
                .needed();
    }

    @SafeVarargs
    private static List<Key> joined(List<Key>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
