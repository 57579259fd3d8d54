package id.canting.design.file;

import id.canting.design.Arrangement;
import id.canting.design.yaml.Key;
import id.canting.design.yaml.Shapes;
import id.canting.resist.Clamp;
import java.util.List;
import java.util.stream.Stream;

/** The keys of motifs put together, of bands and of folds, for their readers and their schema. */
final class FigureKeys {
    private static final Key MOTIF =
            Key.of("motif", "The motif", Shapes.ref("motif")).needed();
    private static final Key SET = Key.of("set", "Parameters by name", Shapes.map(Shapes.SCALAR));
    private static final Key COUNT =
            Key.of("count", "How many copies", Shapes.COUNT).needed();
    private static final Key FACING = Key.of("facing", "Whether copies turn with the line", DesignKeys.FLAG);
    private static final Key MIRROR = Key.of("mirror", "Whether it is mirrored", DesignKeys.FLAG);
    private static final Key ANGLE = Key.of("angle", "How the folds lie", DesignKeys.ANGLE);

    static final List<Key> ROUND =
            List.of(COUNT, Key.of("radius", "From the middle", DesignKeys.LENGTH), FACING, MIRROR);

    static final List<Key> ALONG = List.of(
            Key.of("line", "The shape of the line", DesignKeys.ids(Arrangement.Line.values(), Arrangement.Line::id))
                    .needed(),
            Key.of("length", "From end to end", DesignKeys.LENGTH).needed(),
            Key.of("rise", "How high it bows", DesignKeys.LENGTH),
            COUNT,
            FACING,
            MIRROR);

    private static final List<Key> ANYWHERE = List.of(
            MOTIF,
            SET,
            Key.of("turn", "Turned by", DesignKeys.ANGLE),
            MIRROR,
            Key.of("round", "Copies round a middle", Key.table(ROUND)),
            Key.of("along", "Copies along a line", Key.table(ALONG)),
            Key.of("inside", "Motifs inside parts, by part", Shapes.map(Shapes.ref("inside"))));

    static final List<Key> FIGURE = Stream.concat(
                    ANYWHERE.stream(),
                    Stream.of(
                            Key.of("at", "Moved right and down", DesignKeys.pair(DesignKeys.LENGTH)),
                            Key.of("scale", "Made larger or smaller", DesignKeys.SHARE)))
            .toList();

    static final List<Key> INSIDE = Stream.concat(
                    ANYWHERE.stream(), Stream.of(Key.of("size", "Share of the part it fills", DesignKeys.SHARE)))
            .toList();

    static final List<Key> BAND = List.of(MOTIF, SET, Key.of("flip", "Points outward instead", DesignKeys.FLAG));

    static final List<Key> CLAMP = List.of(
            Key.of("shape", "Of the boards", DesignKeys.ids(Clamp.Shape.values(), Clamp.Shape::id))
                    .needed(),
            Key.of("size", "Of the boards", DesignKeys.LENGTH).needed(),
            Key.of("at", "Where on the folded cloth, as shares", DesignKeys.pair(DesignKeys.SHARE)));

    static final List<Key> CLAMPED = List.of(
            Key.of("map", "How the cloth is folded", Shapes.oneOf(FoldReader.clampedMaps()))
                    .needed(),
            Key.of("cell", "Size of a fold", Shapes.any(DesignKeys.LENGTH, DesignKeys.pair(DesignKeys.LENGTH)))
                    .needed(),
            Key.of("clamp", "The boards it is clamped between", Key.table(CLAMP)),
            ANGLE,
            Key.of("reach", "How many layers deep the dye goes", DesignKeys.SHARE));

    static final List<Key> WOUND = List.of(
            Key.of("map", "Wound on a pole", Shapes.oneOf(List.of("pole"))).needed(),
            Key.of("radius", "Of the pole", DesignKeys.LENGTH).needed(),
            Key.of("pitch", "From thread to thread", DesignKeys.LENGTH).needed(),
            Key.of("push", "The share of its length the cloth is pushed to", DesignKeys.SHARE),
            Key.of("pass", "The share of dye that passes each layer", DesignKeys.SHARE),
            ANGLE);

    private FigureKeys() {}
}
