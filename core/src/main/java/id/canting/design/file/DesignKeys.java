package id.canting.design.file;

import id.canting.design.Cut;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import id.canting.layout.ClothFormat;
import id.canting.layout.PagiSore;
import id.canting.layout.Side;
import id.canting.parameter.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The keys of a design file outside its steps. */
final class DesignKeys {
    static final Shape LENGTH = Shapes.measure(Unit.LENGTH);
    static final Shape ANGLE = Shapes.measure(Unit.ANGLE);
    static final Shape SHARE = Shapes.measure(Unit.RATIO);

    /** Stands in every table that names a motif or a fill. */
    static final Key SET = Key.of("set", "Parameters by name", "Parameter menurut namanya", Shapes.map(Shapes.SCALAR))
            .implied();

    static final List<Key> SIZES = List.of(
            Key.of("width", "From left to right", "Dari kiri ke kanan", Shapes.measure(Unit.LENGTH)),
            Key.of("height", "From top to bottom", "Dari atas ke bawah", Shapes.measure(Unit.LENGTH)));

    /** How large a motif stands: its width, or a table of width and height. */
    static final Key SIZE = Key.of(
            "size",
            "Its width on the cloth, or a width and height to fit within",
            "Lebarnya di kain, atau lebar dan tingginya; keduanya dipenuhi tanpa mengubah perbandingan",
            new Shape.Brief(Shapes.measure(Unit.LENGTH), List.of("width"), Shapes.table(SIZES)));

    /** A text in both languages; one word is the same in both. */
    static final Shape.Brief TEXT = new Shape.Brief(
            Shapes.WORD,
            List.of("id", "en"),
            Shapes.table(List.of(
                    Key.of("id", "In Indonesian", "Dalam bahasa Indonesia", Shapes.WORD),
                    Key.of("en", "In English", "Dalam bahasa Inggris", Shapes.WORD))));

    static final List<Key> CLOTH = List.of(
            Key.of(
                            "format",
                            "Kind of cloth, with its usual size and zones",
                            "Jenis kain dengan ukuran dan bagian kain (zona) lazimnya",
                            ids(ClothFormat.values(), ClothFormat::id))
                    .needed(),
            Key.of("width", "From left to right", "Dari kiri ke kanan", LENGTH),
            Key.of("height", "From top to bottom", "Dari atas ke bawah", LENGTH),
            Key.of("fibre", "Fibre", "Serat kainnya", ids(Cut.Fibre.values(), Cut.Fibre::id)),
            Key.of("weight", "Weight of a square metre", "Berat satu meter persegi", Shapes.measure(Unit.WEIGHT)));

    static final List<Key> BORDER = List.of(
            Key.of("width", "How far the border reaches in", "Lebar pinggiran dari tepi kain", LENGTH),
            Key.of(
                    "sides",
                    "Which edges have a border",
                    "Tepi mana yang berpinggiran",
                    Shapes.list(ids(Side.values(), Side::id))));

    static final List<Key> HEAD =
            List.of(Key.of("width", "How wide the head of the cloth is", "Lebar kepala kain", LENGTH));

    static final List<Key> ZONES = List.of(
            Key.of("border", "The border along the edges", "Pinggiran sepanjang tepi", Shapes.table(BORDER)),
            Key.of("head", "The head of the cloth", "Kepala kain", Shapes.table(HEAD)),
            Key.of(
                    "pagi-sore",
                    "How the two halves of a morning-and-evening cloth meet",
                    "Cara bertemunya kedua belahan kain pagi-sore",
                    ids(PagiSore.values(), PagiSore::id)));

    static final List<Key> OWN_DYE = OwnDyeKeys.dye();

    static final List<Key> ROOT = List.of(
            Key.of("canting", "Version of the design format", "Versi format rancangan", Shapes.constant(1))
                    .needed()
                    .closed(),
            Key.of("title", "What the cloth is called", "Nama kainnya", TEXT),
            Key.of("designer", "Designer", "Perancangnya", Shapes.WORD),
            Key.of(
                    "seed",
                    "Determines everything random in the design",
                    "Menentukan semua unsur acak dalam rancangan",
                    Shapes.INTEGER),
            Key.of(
                    "hand",
                    "From 0, even as a stamp, to 1, lively as drawn by hand",
                    "0 = rata seperti cap, 1 = luwes seperti tulis",
                    SHARE),
            Key.of("cloth", "The piece of cloth", "Kainnya", Shapes.table(CLOTH))
                    .needed(),
            Key.of(
                    "zones",
                    "Overrides the zones of the cloth's format",
                    "Mengganti bagian kain (zona) bawaan jenis kainnya",
                    Shapes.table(ZONES)),
            Key.of("steps", "The work, in order", "Langkah pengerjaan, berurutan", Shapes.list(Shapes.ref("step")))
                    .needed()
                    .closed(),
            Key.of(
                            "presets",
                            "Named changes: values by path",
                            "Perubahan yang diberi nama: nilai menurut jalurnya",
                            Shapes.map(Shapes.map(Shapes.any(Shapes.SCALAR, Shapes.list(Shapes.SCALAR)))))
                    .closed(),
            Key.of(
                            "dyes",
                            "Dyes of your own, by the name that steps give",
                            "Pewarna sendiri, menurut nama yang dipakai langkah-langkah",
                            Shapes.map(Shapes.table(OWN_DYE)))
                    .closed(),
            Key.of(
                            "drawings",
                            "Drawings that travel with the design: plain SVG by path",
                            "Gambar yang ikut bersama rancangan: SVG sederhana menurut letak berkasnya",
                            Shapes.map(Shapes.WORD))
                    .closed());

    private DesignKeys() {}

    /** One of the ids of some constants. */
    static <T> Shape ids(T[] constants, Function<T, String> id) {
        return Shapes.oneOf(Arrays.stream(constants).map(id).toList());
    }
}
