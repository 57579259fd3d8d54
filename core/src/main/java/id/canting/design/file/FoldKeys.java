package id.canting.design.file;

import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.resist.Clamp;
import java.util.List;

/** The keys of cloth that is folded and clamped, or wound on a pole. */
final class FoldKeys {
    private static final Key ANGLE = Key.of("angle", "How the folds lie", "Arah lipatannya", DesignKeys.ANGLE);

    static final List<Key> CLAMP = List.of(
            Key.of("shape", "Of the boards", "Bentuk papannya", DesignKeys.ids(Clamp.Shape.values(), Clamp.Shape::id))
                    .needed(),
            Key.of("size", "Of the boards", "Ukuran papannya", DesignKeys.LENGTH)
                    .needed(),
            Key.of(
                    "at",
                    "Where on the folded cloth, as fractions",
                    "Letaknya pada kain terlipat, sebagai pecahan",
                    Shapes.pair(DesignKeys.SHARE)));

    static final List<Key> CLAMPED = List.of(
            Key.of("map", "How the cloth is folded", "Cara kain dilipat", Shapes.oneOf(FoldReader.clampedMaps()))
                    .needed(),
            Key.of(
                            "cell",
                            "Size of a fold",
                            "Ukuran satu lipatan",
                            Shapes.any(DesignKeys.LENGTH, Shapes.pair(DesignKeys.LENGTH)))
                    .needed(),
            Key.of("clamp", "The boards it is clamped between", "Papan yang menjepitnya", Shapes.table(CLAMP)),
            ANGLE,
            Key.of(
                    "reach",
                    "How many layers deep the dye goes",
                    "Berapa lapis dalamnya warna meresap",
                    DesignKeys.SHARE));

    static final List<Key> WOUND = List.of(
            Key.of("map", "Wound on a pole", "Dililitkan pada tongkat", Shapes.oneOf(List.of("pole")))
                    .needed(),
            Key.of("radius", "Of the pole", "Jari-jari tongkat", DesignKeys.LENGTH)
                    .needed(),
            Key.of("pitch", "From thread to thread", "Jarak antarbenang", DesignKeys.LENGTH)
                    .needed(),
            Key.of(
                    "push",
                    "Fraction of its length the cloth is pushed to",
                    "Sampai berapa bagian panjangnya kain didorong",
                    DesignKeys.SHARE),
            Key.of(
                    "pass",
                    "Fraction of dye that passes each layer",
                    "Bagian warna yang tembus di setiap lapis",
                    DesignKeys.SHARE),
            ANGLE);

    private FoldKeys() {}
}
