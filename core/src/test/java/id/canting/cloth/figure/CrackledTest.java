package id.canting.cloth.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Crackle;
import id.canting.design.Design;
import id.canting.design.Step;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.random.RandomSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cracks in the wax of drawings. */
class CrackledTest {
    private static final Crackle STRONG = Crackle.of(Crackle.Strength.STRONG);
    private static final Path SQUARE = Box.sized(0, 0, 30, 30).outline();
    private static final Drawing BLOCK = block(SQUARE);

    private static Drawing block(Path outline) {
        return Drawing.builder()
                .add("block", Role.KLOWONG, new Mark.WaxArea(Region.of(outline, 0.05)))
                .build();
    }

    private static Figure cracks(Drawing drawing) {
        return Crackled.figure(drawing, STRONG, RandomSource.of(4));
    }

    @Test
    void nothingAndUnbrittleWaxDoNotCrack() {
        assertThat(cracks(Drawing.EMPTY).isEmpty()).isTrue();
        assertThat(Crackled.figure(BLOCK, Crackle.OFF, RandomSource.of(4)).isEmpty())
                .isTrue();
    }

    @Test
    void linesDotsAndSmallAreasDoNotCrack() {
        Drawing thin = Drawing.builder()
                .klowong("line", Path.line(Point.ZERO, new Point(90, 0)), 1.5, Taper.NONE)
                .dot("dot", new Point(5, 20), 3)
                .add("small", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 40, 80, 4))))
                .build();
        assertThat(cracks(thin).isEmpty()).isTrue();
    }

    @Test
    void aDrawingPlacedTwiceBreaksOnce() {
        Drawing twice = Drawing.builder()
                .place(BLOCK, Transform.shift(0, 0))
                .place(BLOCK, Transform.turn(1).then(Transform.shift(100, 0)))
                .place(block(SQUARE), Transform.shift(0, 100))
                .build();
        List<Figure.Leaf> leaves = cracks(twice).leaves();
        assertThat(leaves).hasSize(3);
        assertThat(leaves.get(1).shape()).isSameAs(leaves.get(0).shape());
        assertThat(leaves.get(2).shape()).isNotEqualTo(leaves.get(0).shape());
    }

    private static Drawing placed(Drawing drawing, Transform... places) {
        Drawing.Builder all = Drawing.builder();
        for (Transform place : places) {
            all.place(drawing, place);
        }
        return all.build();
    }

    /** Every crack of a figure where it lies. */
    private static List<Path> all(Figure figure) {
        return figure.leaves().stream()
                .flatMap(leaf -> leaf.shape().contours().stream().map(contour -> contour.transformed(leaf.transform())))
                .toList();
    }

    /** How many pairs of cracks cross: both stick out of the other, at no end of either. */
    private static long crossings(Figure figure) {
        List<Region> cracks =
                all(figure).stream().map(crack -> Region.of(crack, 0.01)).toList();
        long crossings = 0;
        for (int i = 0; i < cracks.size(); i++) {
            for (int j = 0; j < i; j++) {
                Region one = cracks.get(i);
                Region other = cracks.get(j);
                boolean cross =
                        one.bounds().meets(other.bounds()) && big(one.minus(other)) > 1 && big(other.minus(one)) > 1;
                crossings += cross ? 1 : 0;
            }
        }
        return crossings;
    }

    /** The pieces of a crack that are no crumbs of a joint. */
    private static long big(Region cut) {
        return cut.pieces().stream()
                .filter(piece -> Math.max(piece.bounds().width(), piece.bounds().height()) > 0.6)
                .count();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "beside,      40, 0",
        "touching,    30, 0",
        "overlapping, 20, 0",
        "over it,     3,  4",
        "the same,    0,  0"
    })
    void noTwoCracksOfTheWaxOfPlacedDrawingsCross(String lie, double x, double y) {
        assertThat(crossings(cracks(placed(BLOCK, Transform.IDENTITY, Transform.shift(x, y)))))
                .as(lie)
                .isZero();
    }

    @Test
    void crossingsAreFound() {
        assertThat(crossings(
                        new Figure.Group(List.of(cracks(BLOCK), cracks(BLOCK).placed(Transform.shift(7, 4))))))
                .isPositive();
    }

    @Test
    void cracksRunInTheUnionOfTheWax() {
        Figure cracks = cracks(placed(BLOCK, Transform.IDENTITY, Transform.shift(20, 5)));
        Region wax = Region.of(SQUARE, 0.01).or(Region.of(SQUARE, 0.01).transformed(Transform.shift(20, 5)));
        Figure whole = cracks(Drawing.builder()
                .add("block", Role.KLOWONG, new Mark.WaxArea(wax))
                .build());
        assertThat(all(cracks))
                .hasSizeBetween(all(whole).size() * 3 / 4, all(whole).size() * 4 / 3);
        assertThat(all(cracks))
                .allSatisfy(crack -> assertThat(wax.offset(0.4).contains(Region.of(crack, 0.01), 0.01))
                        .isTrue());
    }

    /** Two rows that overlap, a pair that overlaps alike elsewhere, and one alone. */
    @Test
    void whatOverlapsAlikeBreaksOnce() {
        Drawing drawing = placed(
                BLOCK,
                Transform.IDENTITY,
                Transform.shift(20, 0),
                Transform.shift(100, 50),
                Transform.shift(120, 50),
                Transform.shift(200, 0),
                Transform.shift(300, 0),
                Transform.shift(300, 25));
        List<Figure.Leaf> leaves = cracks(drawing).leaves();
        assertThat(leaves.stream().map(Figure.Leaf::shape).distinct()).hasSize(3);
        assertThat(leaves).hasSize(4);
    }

    @Test
    void whatOverlapsWithinADrawingStaysOneInItsCopies() {
        Drawing pair = placed(BLOCK, Transform.IDENTITY, Transform.shift(20, 0));
        Drawing drawing = placed(
                pair, Transform.IDENTITY, Transform.turn(1).then(Transform.shift(100, 0)), Transform.shift(0, 90));
        Figure cracks = cracks(drawing);
        assertThat(cracks.leaves()).hasSize(3);
        assertThat(cracks.parts().stream().map(Figure::unplaced).distinct()).hasSize(1);
        assertThat(crossings(cracks)).isZero();
    }

    @Test
    void aPairWithAThirdOverItBreaksWithIt() {
        Drawing pair = placed(BLOCK, Transform.IDENTITY, Transform.shift(20, 0));
        Drawing drawing = Drawing.builder()
                .place(pair, Transform.IDENTITY)
                .place(pair, Transform.shift(100, 0))
                .place(BLOCK, Transform.shift(110, 20))
                .build();
        Figure cracks = cracks(drawing);
        assertThat(cracks.leaves()).hasSize(2);
        assertThat(crossings(cracks)).isZero();
    }

    /** The cracks of a drawing that lies alone are those it had before others came. */
    @Test
    void whatLiesAloneBreaksAsBefore() {
        Drawing alone = placed(BLOCK, Transform.IDENTITY, Transform.shift(40, 0));
        Drawing more = placed(BLOCK, Transform.IDENTITY, Transform.shift(40, 0), Transform.shift(60, 0));
        assertThat(all(cracks(more))).containsAll(all(cracks(placed(BLOCK, Transform.IDENTITY))));
        assertThat(all(cracks(more)))
                .doesNotContainAnyElementsOf(all(cracks(alone)).stream()
                        .filter(crack -> crack.bounds().left() > 39)
                        .toList());
    }

    /** Of a drawing with two areas, one of which another lies over, the other breaks as everywhere. */
    @Test
    void onlyTheAreaThatIsOverlappedBreaksOtherwise() {
        Drawing two = Drawing.builder()
                .add("left", Role.KLOWONG, new Mark.WaxArea(Region.of(SQUARE, 0.05)))
                .add("right", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(40, 0, 30, 30))))
                .build();
        Drawing drawing = placed(two, Transform.IDENTITY, Transform.shift(0, 100), Transform.shift(60, 100));
        List<Figure.Leaf> leaves = cracks(drawing).leaves();
        assertThat(leaves).hasSize(5);
        assertThat(leaves.stream().map(Figure.Leaf::shape).distinct()).hasSize(3);
    }

    @Test
    void wholeRepeatsStayRepeatsWhereNothingOverlaps() {
        Transform[] places = IntStream.range(0, 2500)
                .mapToObj(i -> Transform.shift(31 * (i % 50), 31 * (i / 50)))
                .toArray(Transform[]::new);
        Figure cracks = cracks(placed(BLOCK, places));
        assertThat(cracks.parts().stream().map(Figure::unplaced))
                .allMatch(each -> each == cracks.parts().get(0).unplaced());
    }

    @Test
    void areasThatTouchBreakAsOne() {
        Drawing two = Drawing.builder()
                .add("left", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 0, 60, 4))))
                .add("right", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 4, 60, 4))))
                .build();
        assertThat(cracks(two).isEmpty()).isFalse();
    }

    @Test
    void cracksRunOnThroughTheOutline() {
        Drawing outlined = Drawing.builder()
                .klowong("block", SQUARE, 3, Taper.NONE)
                .add("block", Role.KLOWONG, new Mark.WaxArea(Region.of(SQUARE, 0.05)))
                .klowong("elsewhere", Path.line(new Point(60, 0), new Point(60, 30)), 3, Taper.NONE)
                .build();
        assertThat(bounds(BLOCK))
                .satisfies(box -> assertThat(new Box(-0.2, -0.2, 30.2, 30.2).contains(box))
                        .isTrue());
        assertThat(bounds(outlined).grown(-1).contains(Box.sized(0, 0, 30, 30))).isTrue();
        assertThat(bounds(outlined).width()).isBetween(31.0, 33.4);
    }

    private static Box bounds(Drawing drawing) {
        return cracks(drawing).leaves().stream()
                .flatMap(leaf -> leaf.shape().contours().stream())
                .map(Path::bounds)
                .reduce(Box::with)
                .orElseThrow();
    }

    @Test
    void theOldestCrackOfASmallSheetOpensLess() {
        assertThat(widest(block(Box.sized(0, 0, 7, 7).outline()))).isLessThan(0.5 * widest(BLOCK));
    }

    /** The largest mean width of any crack: twice its area by its outline. */
    private static double widest(Drawing drawing) {
        return cracks(drawing).leaves().stream()
                .flatMap(leaf -> leaf.shape().contours().stream())
                .mapToDouble(contour ->
                        2 * contour.signedArea(0.01) / contour.track(0.01).length())
                .max()
                .orElseThrow();
    }

    @Test
    void ofTheSameSeedTheSameCracks() {
        assertThat(cracks(BLOCK)).isEqualTo(cracks(BLOCK));
        assertThat(Crackled.figure(BLOCK, STRONG, RandomSource.of(5))).isNotEqualTo(cracks(BLOCK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"off", "light", "strong", "{strength: light, spacing: 6.5 mm, direction: 30 deg, along: 0.25}"})
    void aDesignKeepsItsCrackle(String crackle) {
        String text = "canting: 1\ncloth: {format: plain}\nsteps:\n  - wax: {motif: blok, cover: [block],"
                + " layout: {single: [0.5, 0.5]}, crackle: " + crackle + "}\n  - boil-out: all\n";
        DesignReader reader = new DesignReader(Trial.LIBRARY);
        Design design = reader.read("a.yaml", text).design();
        assertThat(reader.read("b.yaml", DesignWriter.write(design)).design()).isEqualTo(design);
        assertThat(((Step.Wax) design.steps().get(0)).crackle().isOff()).isEqualTo(crackle.equals("off"));
    }

    @Test
    void withoutAWordWaxStaysWhole() {
        Cloth cloth = Trial.cloth("- wax: {motif: blok, cover: [block], layout: {single: [0.5, 0.5]}}\n");
        assertThat(((Step.Wax) cloth.design().steps().get(0)).crackle()).isEqualTo(Crackle.OFF);
    }
}
