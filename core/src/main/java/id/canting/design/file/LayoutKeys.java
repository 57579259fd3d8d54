package id.canting.design.file;

import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.layout.Edge;
import id.canting.layout.FriezeGroup;
import id.canting.layout.Layout;
import id.canting.layout.WallpaperGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of layouts by their kind. */
final class LayoutKeys {
    private static final Key TURN =
            Key.of("turn", "Turns the whole layout", "Memutar seluruh tata letak", DesignKeys.ANGLE);
    private static final Key AT = Key.of(
            "at",
            "Where in the cell the motif stands, as fractions",
            "Letak motif di dalam sel, sebagai pecahan",
            Shapes.pair(DesignKeys.SHARE));
    private static final Key EDGE = Key.of(
            "edge",
            "What becomes of motifs at the edge of the zone: cut there, or left out so that only whole ones stand",
            "Motif di tepi bagian kain: dipotong di situ, atau tidak digambar sehingga hanya yang utuh yang ada",
            DesignKeys.ids(Edge.values(), Edge::id));
    private static final List<Key> CELL = List.of(
            Key.of("repeat", "Side of a square cell", "Sisi sel persegi", DesignKeys.LENGTH),
            Key.of(
                    "cell",
                    "Width and height of a cell; a motif that covers a field brings its own",
                    "Lebar dan tinggi sel; motif yang memenuhi bidang membawa selnya sendiri",
                    Shapes.pair(DesignKeys.LENGTH)),
            Key.of(
                    "count",
                    "How many repeats across and down the zone, instead of a cell",
                    "Berapa raport ke samping dan ke bawah di bagian kain, sebagai ganti sel",
                    Shapes.pair(Shapes.integer(1))),
            Key.of(
                    "with",
                    "An earlier step in the same zone whose repeats this one takes, instead of a cell",
                    "Langkah sebelumnya di bagian kain yang sama; raportnya diikuti, sebagai ganti sel",
                    Shapes.WORD),
            TURN,
            EDGE);

    /** Each kind of layout with its own key last. */
    static final Map<String, List<Key>> KINDS = kinds();

    private LayoutKeys() {}

    private static Map<String, List<Key>> kinds() {
        Map<String, List<Key>> kinds = new LinkedHashMap<>();
        kinds.put(
                "lampah",
                with(
                        CELL,
                        Key.of(
                                "mirror",
                                "Mirrors every other motif",
                                "Mencerminkan motif berselang-seling",
                                Shapes.FLAG),
                        Key.of(
                                "lampah",
                                "How the repeat moves",
                                "Cara raport melangkah",
                                DesignKeys.ids(Layout.Lampah.Path.values(), Layout.Lampah.Path::id))));
        kinds.put(
                "group",
                with(
                        CELL,
                        AT,
                        Key.of(
                                "group",
                                "The symmetry of the plane",
                                "Simetri bidang",
                                DesignKeys.ids(WallpaperGroup.values(), WallpaperGroup::id))));
        kinds.put(
                "frieze",
                with(
                        CELL,
                        AT,
                        Key.of(
                                "frieze",
                                "The symmetry of a row",
                                "Simetri deretan",
                                DesignKeys.ids(FriezeGroup.values(), FriezeGroup::id))));
        kinds.put(
                "net",
                with(
                        CELL,
                        Key.of(
                                "net",
                                "The kind of net",
                                "Jenis jaringannya",
                                DesignKeys.ids(Layout.Net.Kind.values(), Layout.Net.Kind::id))));
        kinds.put(
                "tabur",
                with(
                        List.of(TURN, EDGE),
                        Key.of(
                                "turns",
                                "Turns each motif its own way",
                                "Memutar setiap motif ke arahnya sendiri",
                                Shapes.FLAG),
                        Key.of(
                                "tabur",
                                "Scattered: size of a cell",
                                "Ditabur: ukuran sel",
                                Shapes.any(DesignKeys.LENGTH, Shapes.pair(DesignKeys.LENGTH)))));
        kinds.put(
                "single",
                with(
                        List.of(TURN),
                        Key.of(
                                "single",
                                "Once, at this fraction of the zone",
                                "Sekali saja, di letak ini (pecahan dari bagian kain)",
                                Shapes.pair(DesignKeys.SHARE))));
        return kinds;
    }

    private static List<Key> with(List<Key> keys, Key... more) {
        List<Key> all = new ArrayList<>(keys);
        for (int i = 0; i < more.length; i++) {
            all.add(i == more.length - 1 ? more[i].needed() : more[i]);
        }
        return List.copyOf(all);
    }
}
