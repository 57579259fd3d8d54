package id.canting.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.figure.WaxFigure;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The count of a drawing is that of its marks laid flat, at every size. */
class MarkCountTest {
    private static final double NEAR = 1e-6;

    @Test
    void countsNothingOnNothing() {
        assertThat(MarkCount.of(Drawing.EMPTY, 1.5, 0.8)).isEqualTo(MarkCount.NONE);
    }

    @Test
    void measuresOneOfEachByHand() {
        Drawing drawing = Drawing.builder()
                .klowong("a", line(100), 2, Taper.NONE)
                .isen("a", line(50), 0.8, Taper.NONE)
                .dot("a", Point.ZERO, 2)
                .add("a", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 0, 10, 20))))
                .tie("b", tie(4, 8, 1))
                .tie("b", tie(4, 8, 0.5))
                .tie("b", tie(4, 8, 0))
                .tie("c", new Mark.StitchLine(line(45), 4.5, 3, 1, 1))
                .tie("d", new Mark.Fold(Point.ZERO, new Point(5, 0)))
                .tie("e", new Mark.Pressed(Region.of(Box.sized(0, 0, 10, 10)), 1, 0, 1))
                .build();
        MarkCount count = MarkCount.of(drawing, 2, 0.8);
        assertThat(count.lines())
                .containsOnlyKeys(new MarkCount.Line(Role.KLOWONG, 2), new MarkCount.Line(Role.ISEN, 0.8));
        assertThat(count.length(Role.KLOWONG)).isCloseTo(100, within(NEAR));
        assertThat(count.length()).isCloseTo(150, within(NEAR));
        assertThat(count.lineArea()).isCloseTo(200 + Math.PI + 40 + Math.PI * 0.16, within(NEAR));
        assertThat(count.dots()).isEqualTo(1);
        assertThat(count.dotArea()).isCloseTo(Math.PI, within(NEAR));
        assertThat(count.blocked()).isCloseTo(200, within(NEAR));
        for (TieKind kind : TieKind.values()) {
            assertThat(count.ties(kind)).as(kind.id()).isEqualTo(1);
        }
        assertThat(count.stitches()).isEqualTo(10);
        assertThat(count.stitched()).isCloseTo(45, within(NEAR));
        assertThat(count.folds()).isEqualTo(1);
        assertThat(count.pressed()).isEqualTo(1);
    }

    /** A line belongs to the canting nearer to its width, whatever the hand made of it. */
    @ParameterizedTest
    @CsvSource({"1.7, 1.5", "1.3, 1.5", "0.9, 0.8", "0.4, 0.8", "3, 1.5"})
    void givesEachLineToACanting(double width, double canting) {
        Drawing drawing =
                Drawing.builder().klowong("a", line(10), width, Taper.NONE).build();
        assertThat(MarkCount.of(drawing, 1.5, 0.8).lines()).containsOnlyKeys(new MarkCount.Line(Role.KLOWONG, canting));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.45, 0.35", "1, 0.25", "0, 0"})
    void knowsTheAreaAStrokeCovers(double head, double tail) {
        Mark.WaxLine stroke = new Mark.WaxLine(line(60), 3, new Taper(head, tail));
        Drawing drawing = new Drawing(List.of(new Part("a", Role.KLOWONG, stroke)), List.of(), List.of());
        double painted = WaxFigure.contours(stroke).stream()
                .mapToDouble(contour -> contour.signedArea(0.001))
                .sum();
        assertThat(MarkCount.of(drawing, 3, 1).lineArea()).isCloseTo(painted, within(painted * 0.02));
    }

    @Property(tries = 60)
    void isTheCountOfTheDrawingLaidFlat(@ForAll("drawings") Drawing drawing) {
        MarkCount placed = MarkCount.of(drawing, 1.5, 0.8);
        MarkCount flat = MarkCount.of(new Drawing(drawing.flattened(), List.of(), List.of()), 1.5, 0.8);
        assertAlike(placed, flat);
        assertThat(placed.dots())
                .isEqualTo(drawing.flattened().stream()
                        .filter(part -> part.mark() instanceof Mark.WaxDot)
                        .count());
    }

    @Property(tries = 60)
    void growsWithTheDrawing(@ForAll("drawings") Drawing drawing, @ForAll @DoubleRange(min = 0.5, max = 3) double k) {
        MarkCount one = MarkCount.of(drawing, 1.5, 0.8);
        MarkCount grown = MarkCount.of(placed(drawing, Transform.scale(k, k)), 1.5, 0.8);
        assertThat(grown.length()).isCloseTo(one.length() * k, within(one.length() * NEAR + NEAR));
        assertThat(grown.waxed()).isCloseTo(one.waxed() * k * k, within(one.waxed() * NEAR + NEAR));
        assertThat(grown.stitched()).isCloseTo(one.stitched() * k, within(one.stitched() * NEAR + NEAR));
        assertThat(grown.stitches()).isEqualTo(one.stitches());
        assertThat(grown.dots()).isEqualTo(one.dots());
        for (TieKind kind : TieKind.values()) {
            assertThat(grown.ties(kind)).isEqualTo(one.ties(kind));
        }
    }

    @Property(tries = 60)
    void addsUp(@ForAll("drawings") Drawing drawing, @ForAll @IntRange(min = 1, max = 5) int copies) {
        MarkCount one = MarkCount.of(drawing, 1.5, 0.8);
        Drawing.Builder all = Drawing.builder();
        MarkCount sum = MarkCount.NONE;
        for (int i = 0; i < copies; i++) {
            all.place(drawing, Transform.turn(i).then(Transform.shift(40 * i, 0)));
            sum = sum.plus(one);
        }
        assertAlike(MarkCount.of(all.build(), 1.5, 0.8), sum);
    }

    private static void assertAlike(MarkCount got, MarkCount expected) {
        assertThat(got.dots()).isEqualTo(expected.dots());
        assertThat(got.rows()).isEqualTo(expected.rows());
        assertThat(got.stitches()).isEqualTo(expected.stitches());
        assertThat(got.folds()).isEqualTo(expected.folds());
        for (TieKind kind : TieKind.values()) {
            assertThat(got.ties(kind)).isEqualTo(expected.ties(kind));
        }
        for (Role role : Role.values()) {
            assertThat(got.length(role)).isCloseTo(expected.length(role), within(expected.length(role) * NEAR + NEAR));
        }
        assertThat(got.waxed()).isCloseTo(expected.waxed(), within(expected.waxed() * NEAR + NEAR));
        assertThat(got.stitched()).isCloseTo(expected.stitched(), within(expected.stitched() * NEAR + NEAR));
    }

    /** Drawings two deep, of straight lines, so that flattening adds nothing of its own. */
    @Provide
    Arbitrary<Drawing> drawings() {
        Arbitrary<Drawing> leaves = marks().list().ofMaxSize(5).map(MarkCountTest::drawing);
        Arbitrary<Transform> places = Combinators.combine(
                        Arbitraries.doubles().between(-3, 3),
                        Arbitraries.doubles().between(0.5, 2),
                        Arbitraries.of(true, false))
                .as((angle, size, mirror) -> Transform.turn(angle).then(Transform.scale(mirror ? -size : size, size)));
        return Combinators.combine(
                        marks().list().ofMaxSize(3), leaves, places.list().ofMaxSize(4))
                .as((own, leaf, where) -> {
                    Drawing.Builder out = Drawing.builder();
                    drawing(own).parts().forEach(part -> out.add(part.name(), part.role(), part.mark()));
                    where.forEach(place -> out.place(leaf, place));
                    return out.build();
                });
    }

    private static Arbitrary<Mark> marks() {
        Arbitrary<Double> sizes = Arbitraries.doubles().between(1, 60);
        return Arbitraries.oneOf(
                sizes.map(size -> new Mark.WaxLine(line(size), 1, Taper.BOTH)),
                sizes.map(size -> new Mark.WaxLine(Box.sized(0, 0, size, size).outline(), 1, Taper.NONE)),
                sizes.map(size -> new Mark.WaxDot(new Point(size, 1), size / 40)),
                sizes.map(size -> new Mark.WaxArea(Region.of(Box.sized(0, 0, size, 2)))),
                sizes.map(size -> tie(size / 10, size / 5, size / 60)),
                sizes.map(size -> new Mark.StitchLine(line(size * 7.77), size, 2, 1, 5)),
                sizes.map(size -> new Mark.Fold(Point.ZERO, new Point(size, 0))));
    }

    private static Drawing drawing(List<Mark> marks) {
        List<Part> parts = new ArrayList<>();
        for (Mark mark : marks) {
            parts.add(new Part("a", Role.values()[parts.size() % Role.values().length], mark));
        }
        return new Drawing(parts, List.of(), List.of());
    }

    private static Drawing placed(Drawing drawing, Transform place) {
        return Drawing.builder().place(drawing, place).build();
    }

    private static Path line(double length) {
        return Path.line(Point.ZERO, new Point(length, 0));
    }

    private static Mark.Tie tie(double inner, double outer, double eye) {
        return new Mark.Tie(Point.ZERO, inner, outer, 1, eye, new Mark.Gathered(2, 9, 0.1), 1);
    }
}
