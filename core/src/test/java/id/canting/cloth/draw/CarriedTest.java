package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Arrangement;
import id.canting.design.Source;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Motifs carried by a part of another one, along a line, and cut where their field ends. */
class CarriedTest {
    private static final Point MIDDLE = new Point(200, 200);

    private static Drawing drawn(String inside) {
        return Trial.cloth(
                        0,
                        "{format: plain, width: 400 mm, height: 400 mm}",
                        "- wax: {as: a, motifs: [{motif: blok, set: {size: 100 mm}, inside: {block: " + inside
                                + "}}], layout: {single: [0.5, 0.5]}, canting: 0.5 mm}\n")
                .drawings()
                .getOrDefault("a", Drawing.EMPTY);
    }

    private static List<Box> lines(Drawing drawing) {
        List<Box> boxes = new ArrayList<>();
        for (Part part : drawing.flattened()) {
            if (part.mark() instanceof Mark.WaxLine line) {
                boxes.add(line.centre().bounds());
            }
        }
        return boxes;
    }

    /** Three squares as wide as their circle's radius keep that; together they fill four fifths of the room of 50 mm. */
    @Test
    void copiesCarriedByAPartAreScaledTogetherAboutTheirMiddle() {
        List<Box> lines = lines(drawn("{motif: blok, size: 80 %, round: {count: 3, radius: 20 mm, facing: false}}"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).width()).isCloseTo(100, within(1e-6));
        List<Box> copies = lines.subList(1, 4);
        Box all = copies.get(0).with(copies.get(1)).with(copies.get(2));
        assertThat(all.centre().distance(MIDDLE)).isLessThan(0.3);
        double apart = copies.get(0).centre().distance(copies.get(1).centre());
        assertThat(apart / Math.sqrt(3) / copies.get(0).width()).isCloseTo(1, within(0.01));
        double farthest = copies.stream()
                .flatMap(box -> box.outline().points(1).stream())
                .mapToDouble(MIDDLE::distance)
                .max()
                .orElseThrow();
        assertThat(farthest).isBetween(39.0, 40.2);
    }

    /** Eight squares in a closed ring: the pocket in their middle belongs to them and gets no fill of the part. */
    @Test
    void aPocketAmongWhatIsCarriedIsNotFilled() {
        Drawing ring = drawn("{motif: blok, size: 90 %, round: {count: 8, radius: 24 mm}}");
        Region outer = Extent.areas(ring, Transform.IDENTITY).stream()
                .filter(area -> area.bounds().width() > 99)
                .findFirst()
                .orElseThrow();
        assertThat(outer.contains(MIDDLE)).isFalse();
        assertThat(outer.contains(MIDDLE.plus(new Point(48, 48)))).isTrue();
        Region single = Extent.areas(drawn("{motif: blok, size: 50 %}"), Transform.IDENTITY).stream()
                .filter(area -> area.bounds().width() > 99)
                .findFirst()
                .orElseThrow();
        // A square whose corners lie 25 mm from the middle, and 1 mm of clear cloth around it and its line.
        assertThat(single.contains(MIDDLE.plus(new Point(19.3, 0)))).isTrue();
        assertThat(single.contains(MIDDLE.plus(new Point(18.2, 0)))).isFalse();
    }

    @Test
    void everyOtherCopyAlongALineIsTurnedOver() {
        Source.Figure figure = new Source.Figure(
                new Source.Use("blok", Map.of()),
                0,
                0,
                0,
                false,
                1,
                new Arrangement.Along(Arrangement.Line.STRAIGHT, 100, 0, 3, true, true),
                Map.of());
        assertThat(Places.of(figure))
                .containsExactly(Transform.shift(-50, 0), new Transform(1, 0, 0, -1, 0, 0), Transform.shift(50, 0));
    }

    /** Squares of 20 mm, every other one on the upper or lower edge of a field 50 mm high: half of each is left. */
    @Test
    void motifsThatReachOverTheirFieldAreCutAlike() {
        Cloth cloth = Trial.cloth(
                0,
                "{format: plain, width: 200 mm, height: 100 mm}\nzones: {border: {width: 25 mm}}",
                "- wax: {as: a, motif: blok, cover: [block], zone: body, canting: 1 mm,"
                        + " layout: {lampah: ondo-ende, cell: [25 mm, 50 mm]}}\n");
        List<Drawing> tops = new ArrayList<>();
        double waxed = 0;
        for (Part part : cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened()) {
            Box box = part.mark().bounds();
            assertThat(Box.sized(25, 25, 150, 50).grown(0.05).contains(box)).isTrue();
            waxed += part.mark() instanceof Mark.WaxArea area ? area.region().area() : 0;
        }
        assertThat(waxed).isCloseTo(3 * 400 + 6 * 200, within(1.0));
        collect(cloth.drawings().getOrDefault("a", Drawing.EMPTY), tops);
        assertThat(tops).hasSize(9);
        assertThat(tops.stream().map(System::identityHashCode).distinct().count())
                .as("whole, cut above, cut below, and these two beside the field's right end")
                .isBetween(3L, 5L);
    }

    private static void collect(Drawing drawing, List<Drawing> leaves) {
        if (drawing.placed().isEmpty() && !drawing.parts().isEmpty()) {
            leaves.add(drawing);
        }
        drawing.placed().forEach(placed -> collect(placed.drawing(), leaves));
    }
}
