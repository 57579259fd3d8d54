package id.canting.design.file;

import id.canting.design.Arrangement;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shape;
import id.canting.design.yaml.Shapes;
import java.util.List;
import java.util.stream.Stream;

/** The keys of motifs put together and of bands. */
final class FigureKeys {
    private static final Key MOTIF =
            Key.of("motif", "The motif", "Motifnya", Shapes.ref("motif")).needed();
    private static final Key COUNT =
            Key.of("count", "How many copies", "Jumlah salinan", Shapes.COUNT).needed();
    private static final Key FACING = Key.of(
            "facing", "Whether copies turn with the line", "Apakah salinan ikut berputar menurut garis", Shapes.FLAG);
    private static final Key MIRROR = Key.of("mirror", "Whether it is mirrored", "Apakah dicerminkan", Shapes.FLAG);
    private static final Key EVERY_SECOND =
            Key.of("mirror", "Mirrors every other copy", "Setiap salinan yang kedua dicerminkan", Shapes.FLAG);

    static final List<Key> ROUND = List.of(
            COUNT,
            Key.of("radius", "Distance from the centre", "Jarak dari titik tengah", DesignKeys.LENGTH),
            FACING,
            EVERY_SECOND);

    static final List<Key> ALONG = List.of(
            Key.of(
                            "line",
                            "The shape of the line",
                            "Bentuk garisnya",
                            DesignKeys.ids(Arrangement.Line.values(), Arrangement.Line::id))
                    .needed(),
            Key.of("length", "From end to end", "Dari ujung ke ujung", DesignKeys.LENGTH)
                    .needed(),
            Key.of("rise", "How high it bows", "Seberapa tinggi lengkungnya", DesignKeys.LENGTH),
            COUNT,
            FACING,
            EVERY_SECOND);

    private static final List<Key> ANYWHERE = List.of(
            MOTIF,
            DesignKeys.SET,
            Key.of("turn", "Turned by", "Diputar sebesar", DesignKeys.ANGLE),
            MIRROR,
            Key.of("round", "Copies around a centre", "Salinan melingkari titik tengah", Shapes.table(ROUND)),
            Key.of("along", "Copies along a line", "Salinan sepanjang garis", Shapes.table(ALONG)),
            Key.of(
                    "inside",
                    "Motifs inside parts, by part",
                    "Motif di dalam bagian-bagiannya, menurut bagian",
                    Shapes.map(Shapes.ref("inside"))));

    static final Shape.Brief FIGURE = also(
            Key.of("at", "Moved right and down", "Digeser ke kanan dan ke bawah", Shapes.pair(DesignKeys.LENGTH)),
            DesignKeys.SIZE,
            Key.of("scale", "Made larger or smaller", "Diperbesar atau diperkecil", DesignKeys.SHARE));

    static final Shape.Brief INSIDE =
            also(Key.of("size", "Share of the part it fills", "Bagian tempatnya yang dipenuhi", DesignKeys.SHARE));

    static final Shape.Brief BAND = Shapes.brief(List.of(
            MOTIF,
            DesignKeys.SET,
            Key.of("flip", "Points outward instead", "Menghadap ke luar, bukan ke dalam", Shapes.FLAG)));

    private FigureKeys() {}

    private static Shape.Brief also(Key... own) {
        return Shapes.brief(Stream.concat(ANYWHERE.stream(), Stream.of(own)).toList());
    }
}
