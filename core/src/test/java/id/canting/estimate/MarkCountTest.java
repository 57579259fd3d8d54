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

    @ParameterizedTest
    @CsvSource({
        // y and length of a second line, mm, 1.5 mm wide or as told; what of both is counted.
        "0, 100, 1.5, 100",
        "0.03, 100, 1.5, 100",
        "0.2, 100, 1.5, 200",
        "0, 40, 1.5, 100",
        "0, 160, 1.5, 160",
        "0, 4, 1.5, 104",
        "0, 100, 0.8, 100",
        "0, 100, 3, 100"
    })
    void countsLinesThatLieUponEachOtherOnce(double y, double length, double width, double counted) {
        Drawing drawing = Drawing.builder()
                .klowong("a", line(100), 1.5, Taper.NONE)
                .klowong("b", Path.line(new Point(length, y), new Point(0, y)), width, Taper.NONE)
                .build();
        MarkCount count = MarkCount.of(drawing, 1.5, 0.8);
        assertThat(count.length()).isCloseTo(counted, within(0.3));
    }

    @Test
    void keepsTheBroaderOfTwoLines() {
        Drawing drawing = Drawing.builder()
                .isen("a", line(100), 0.8, Taper.NONE)
                .klowong("a", line(100), 1.5, Taper.NONE)
                .build();
        MarkCount count = MarkCount.of(drawing, 1.5, 0.8);
        assertThat(count.length(Role.ISEN)).isCloseTo(0, within(0.3));
        assertThat(count.length(Role.KLOWONG)).isCloseTo(100, within(1e-9));
        assertThat(count.lineArea()).isCloseTo(150 + Math.PI / 4 * (1.5 * 1.5 + 0.8 * 0.8), within(0.3));
    }

    @Test
    void countsTheSharedEdgesOfTilesOnce() {
        Path edge = Path.polygon(new Point(0, 0), new Point(40, 0), new Point(40, 30), new Point(0, 30));
        Drawing tile = Drawing.builder().klowong("edge", edge, 1.5, Taper.NONE).build();
        Drawing.Builder cloth = Drawing.builder();
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 4; row++) {
                cloth.place(tile, Transform.shift(40 * column, 30 * row));
            }
        }
        // Six lines down of 120 mm and five across of 200 mm.
        assertThat(MarkCount.of(cloth.build(), 1.5, 0.8).length()).isCloseTo(6 * 120 + 5 * 200, within(12.0));
    }

    @Test
    void countsCrossingAndNeighbouringLinesInFull() {
        Drawing.Builder drawing = Drawing.builder();
        for (int i = 0; i < 20; i++) {
            drawing.isen("a", Path.line(new Point(0, 0.5 * i), new Point(80, 0.5 * i)), 0.3, Taper.NONE);
            drawing.isen("a", Path.line(new Point(4 * i, 0), new Point(4 * i, 10)), 0.3, Taper.NONE);
        }
        assertThat(MarkCount.of(drawing.build(), 1.5, 0.8).length()).isCloseTo(20 * 80 + 20 * 10, within(NEAR));
    }

    @Test
    void measuresOneOfEachByHand() {
        Drawing drawing = Drawing.builder()
                .klowong("a", line(100), 2, Taper.NONE)
                .isen("a", Path.line(new Point(0, 9), new Point(50, 9)), 0.8, Taper.NONE)
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
        MarkCount placed = everyMark(drawing);
        MarkCount flat = everyMark(new Drawing(drawing.flattened(), List.of(), List.of()));
        assertAlike(placed, flat);
        assertThat(placed.dots())
                .isEqualTo(drawing.flattened().stream()
                        .filter(part -> part.mark() instanceof Mark.WaxDot)
                        .count());
    }

    @Property(tries = 60)
    void growsWithTheDrawing(@ForAll("drawings") Drawing drawing, @ForAll @DoubleRange(min = 0.5, max = 3) double k) {
        MarkCount one = everyMark(drawing);
        MarkCount grown = everyMark(placed(drawing, Transform.scale(k, k)));
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
        MarkCount one = everyMark(drawing);
        Drawing.Builder all = Drawing.builder();
        MarkCount sum = MarkCount.NONE;
        for (int i = 0; i < copies; i++) {
            all.place(drawing, Transform.turn(i).then(Transform.shift(40 * i, 0)));
            sum = sum.plus(one);
        }
        assertAlike(everyMark(all.build()), sum);
    }

    @Property(tries = 60)
    void neverCountsMoreThanEveryMark(@ForAll("drawings") Drawing drawing) {
        MarkCount once = MarkCount.of(drawing, 1.5, 0.8);
        MarkCount every = everyMark(drawing);
        assertThat(once.length()).isLessThanOrEqualTo(every.length() + NEAR);
        assertThat(once.waxed()).isLessThanOrEqualTo(every.waxed() + NEAR);
        assertThat(once.dots()).isEqualTo(every.dots());
        assertThat(once.ties()).isEqualTo(every.ties());
    }

    /** Marks as they are counted before those that lie upon each other are left out. */
    private static MarkCount everyMark(Drawing drawing) {
        return new MarkCounter(width -> width >= Math.sqrt(1.5 * 0.8) ? 1.5 : 0.8).count(drawing, 1);
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
