package id.canting.cloth.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import id.canting.resist.Diffusion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ties, stitches and boards hold, as figures: outlines and how far the dye's way goes inward. */
class BoundTest {
    private static final double ROOT = Diffusion.USUAL_ROOT;
    private static final Point AT = new Point(30, 40);

    private static Mark.Tie tie(double inner, double eye, double teeth, int pleats, double squareness) {
        return new Mark.Tie(AT, inner, 20, 1, eye, new Mark.Gathered(squareness, pleats, teeth), 7);
    }

    private static List<ResistOutlines.Part> parts(Mark... marks) {
        Drawing.Builder drawing = Drawing.builder();
        for (Mark mark : marks) {
            drawing.tie("tie", mark);
        }
        return TieFigures.parts(drawing.build(), ROOT);
    }

    private static ResistOutlines.Part only(Mark... marks) {
        List<ResistOutlines.Part> parts = parts(marks);
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private static List<Path> contours(ResistOutlines.Part part) {
        List<Path> contours = new ArrayList<>();
        for (Figure.Leaf leaf : part.figure().leaves()) {
            leaf.shape().contours().forEach(contour -> contours.add(contour.transformed(leaf.transform())));
        }
        return contours;
    }

    @Test
    void nothingHoldsNothing() {
        assertThat(parts()).isEmpty();
        assertThat(parts(new Mark.Fold(Point.ZERO, AT))).isEmpty();
    }

    /** Without teeth the outline stays within the lean of 6 % each way and the creases of 1.6 mm beyond the dye's reach. */
    @Test
    void aRingGoesAroundItsTieJustBeyondTheReachOfTheDye() {
        ResistOutlines.Part ring = only(tie(10, 1, 0, 12, 2));
        double reach = ring.walk().fringe().reach(ROOT);
        assertThat(ring.walk().from()).isEqualTo(-reach);
        assertThat(ring.walk().fringe().width()).isEqualTo(10);
        assertThat(reach).isPositive();
        Path outline = contours(ring).get(0);
        assertThat(outline.closed()).isTrue();
        for (Point point : outline.points(0.05)) {
            assertThat(point.distance(AT)).isBetween((20 + reach) * 0.86, (20 + reach) * 1.14 + 1.8);
        }
    }

    /** To the open tip and out at its other side; where a cap keeps the tip, to the middle of what is bound. */
    @Test
    void theDyesWayEndsAtTheTipOrInTheMiddleOfTheBinding() {
        ResistOutlines.Walk open = only(tie(10, 1, 0, 12, 2)).walk();
        assertThat(open.to()).isCloseTo(10 + open.fringe().reach(ROOT), within(1e-9));
        assertThat(only(tie(10, 0, 0, 12, 2)).walk().to()).isEqualTo(5);
        assertThat(only(tie(0, 1, 0, 12, 2)).walk().to()).as("not past the tip").isEqualTo(20);
    }

    @Test
    void pleatsToothTheRing() {
        double smooth = swing(contours(only(tie(10, 1, 0, 9, 2))).get(0));
        double toothed = swing(contours(only(tie(10, 1, 0.2, 9, 2))).get(0));
        assertThat(toothed).isGreaterThan(smooth + 2);
        int least = pieces(1);
        assertThat(pieces(5)).as("at least five pleats").isEqualTo(least);
        assertThat(pieces(6)).isGreaterThan(least);
        assertThat(pieces(40)).as("at most 28").isEqualTo(pieces(28)).isGreaterThan(pieces(27));
        assertThat(least).as("a tooth and a notch each, and creases").isBetween(10, 15);
    }

    private static int pieces(int pleats) {
        return contours(only(tie(10, 1, 0.1, pleats, 2))).get(0).segments().size();
    }

    private static double swing(Path ring) {
        double most = 0;
        double least = 1000;
        for (Point point : ring.points(0.05)) {
            most = Math.max(most, point.distance(AT));
            least = Math.min(least, point.distance(AT));
        }
        return most - least;
    }

    /** A superellipse of exponent 4 reaches 2^(1/4) of its radius along the diagonals, a lozenge half the square. */
    @Test
    void ringsAreAsSquareAsTheirCloth() {
        assertThat(corner(4) / corner(2)).isCloseTo(Math.pow(2, 0.25), within(0.02));
        assertThat(corner(1) / corner(2)).isCloseTo(Math.sqrt(0.5), within(0.02));
    }

    /** The mean distance of the outline along the four diagonals. */
    private static double corner(double squareness) {
        double sum = 0;
        Region region = Region.of(contours(only(tie(10, 1, 0, 28, squareness))).get(0), 0.01);
        for (int i = 0; i < 4; i++) {
            Point way = Point.polar(1, Math.PI / 4 + i * Math.PI / 2);
            double reach = 0;
            while (region.contains(AT.plus(way.times(reach)))) {
                reach += 0.02;
            }
            sum += reach / 4;
        }
        return sum;
    }

    /** 100 mm of stitches of 5 mm: twenty almonds across the line, every second a little shorter. */
    @Test
    void everyStitchLeavesAnAlmondAcrossItsLine() {
        Path line = Path.line(new Point(0, 50), new Point(100, 50));
        ResistOutlines.Part row = only(new Mark.StitchLine(line, 5, 8, 0.3, 3));
        double reach = row.walk().fringe().reach(ROOT);
        assertThat(row.walk().from()).isEqualTo(-reach);
        assertThat(row.walk().to()).isCloseTo(5 * 0.33, within(1e-9));
        assertThat(row.walk().fringe().width()).isCloseTo(2 * 5 * 0.33, within(1e-9));
        List<Path> almonds = new ArrayList<>();
        ResistOutlines held = new ResistOutlines(ROOT);
        Stitches.of(new Mark.StitchLine(line, 5, 8, 0.3, 3), held);
        held.contours().values().forEach(almonds::addAll);
        assertThat(almonds).hasSize(20);
        double[] tall = {0, 0};
        for (int i = 0; i < 20; i++) {
            Region region = Region.of(almonds.get(i), 0.01);
            Box box = region.bounds();
            assertThat(box.centre().x()).isCloseTo(5 * (i + 0.5), within(0.5));
            assertThat(box.centre().y()).isCloseTo(50, within(0.5 + 1e-6));
            assertThat(box.width()).isBetween(2 * (1.65 * 0.85 + reach) * 0.9, 2 * (1.65 * 1.15 + reach) * 1.15);
            assertThat(box.height()).isBetween(2 * (4 * 0.78 * 0.88 + reach) - 0.1, 2 * (4 * 1.12 + reach) + 0.1);
            assertThat(almonds.get(i).signedArea(0.01)).as("clockwise as seen").isNotZero();
            tall[i % 2] += box.height() / 10;
        }
        assertThat((tall[1] - 2 * reach) / (tall[0] - 2 * reach)).isCloseTo(0.78, within(0.08));
    }

    @Test
    void aLineShorterThanAStitchHasOne() {
        Path line = Path.line(Point.ZERO, new Point(1, 0));
        assertThat(contours(only(new Mark.StitchLine(line, 5, 8, 1, 3)))).hasSize(1);
    }

    @Test
    void boardsHoldTheirAreaAndTheReachOfTheDyeAroundIt() {
        Region board = Region.of(Box.sized(0, 0, 60, 40));
        ResistOutlines.Part part = only(new Mark.Pressed(board, 1, 0.1, 1));
        double reach = part.walk().fringe().reach(ROOT);
        Box bounds = contours(part).get(0).bounds();
        assertThat(bounds.left()).isCloseTo(-reach, within(0.06));
        assertThat(bounds.bottom()).isCloseTo(40 + reach, within(0.06));
        assertThat(part.walk().from()).isEqualTo(-reach);
        assertThat(part.walk().to()).as("to where nothing is left").isCloseTo(1.5 * reach, within(1e-9));
        assertThat(part.walk().fringe().width()).isCloseTo(2 * 2.5 * reach, within(0.2));
        assertThat(part.walk().fringe().held()).isEqualTo(0.1);
        ResistOutlines.Part narrow = only(new Mark.Pressed(Region.of(Box.sized(0, 0, 60, 2)), 1, 0.1, 1));
        assertThat(narrow.walk().to()).as("to the middle of a narrow band").isCloseTo(1, within(0.06));
        assertThat(narrow.walk().fringe().width()).isCloseTo(2, within(0.12));
    }

    /** What lies among folds that already had less dye is painted over what lies in open cloth. */
    @Test
    void whatFoldsHoldIsPaintedAfterWhatLiesOpen() {
        List<ResistOutlines.Part> parts = parts(
                new Mark.Pressed(Region.of(Box.sized(0, 0, 60, 40)), 0.5, 0.1, 1),
                new Mark.Pressed(Region.of(Box.sized(100, 0, 60, 40)), 1, 0.1, 1));
        assertThat(parts).extracting(part -> part.walk().order()).containsExactly(0, 1);
        assertThat(contours(parts.get(0)).get(0).bounds().left()).isGreaterThan(90);
    }

    @Test
    void tiesPlacedManyTimesStayOneFigureUnlessTheyAreFew() {
        Drawing many = Drawing.builder()
                .tie("tie", tie(10, 1, 0.1, 9, 2))
                .tie("tie", tie(9, 1, 0.1, 9, 2))
                .tie("tie", tie(8, 1, 0.1, 9, 2))
                .tie("tie", tie(10, 1, 0.1, 8, 2))
                .build();
        List<Figure.Leaf> leaves = placed(many).get(0).figure().leaves();
        assertThat(leaves).hasSize(2);
        assertThat(leaves.get(1).shape()).isSameAs(leaves.get(0).shape());
        assertThat(leaves.get(1).transform()).isEqualTo(Transform.shift(200, 0));
        Drawing few = Drawing.builder().tie("tie", tie(10, 1, 0.1, 9, 2)).build();
        ResistOutlines.Part drawn = placed(few).get(0);
        assertThat(drawn.figure().leaves()).hasSize(1);
        assertThat(contours(drawn)).hasSize(2);
    }

    private static List<ResistOutlines.Part> placed(Drawing drawing) {
        return TieFigures.parts(
                Drawing.builder()
                        .place(drawing, Transform.IDENTITY)
                        .place(drawing, Transform.shift(200, 0))
                        .build(),
                ROOT);
    }

    @ParameterizedTest
    @CsvSource({"2, 15", "4, 15"})
    void aThreadLiesInTheMiddleOfItsBinding(double squareness, double radius) {
        Drawing drawing = Drawing.builder()
                .tie("tie", tie(10, 1, 0.1, 9, squareness))
                .tie("row", new Mark.StitchLine(Path.line(Point.ZERO, AT), 5, 8, 1, 3))
                .dot("dot", AT, 3)
                .build();
        List<Path> threads = Threads.of(drawing);
        assertThat(threads).hasSize(2);
        assertThat(threads.get(0).bounds().width()).isCloseTo(2 * radius, within(0.6));
        assertThat(threads.get(0).bounds().centre().distance(AT)).isLessThan(0.05);
        assertThat(threads.get(1)).isEqualTo(Path.line(Point.ZERO, AT));
    }

    @Test
    void waxAndTiesAreToldApart() {
        assertThat(WaxFigure.contours(tie(10, 1, 0.1, 9, 2))).isEmpty();
        assertThat(WaxFigure.contours(new Mark.WaxDot(AT, 3))).hasSize(1);
        Drawing drawing = Drawing.builder()
                .dot("dot", AT, 3)
                .add("block", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 0, 9, 9))))
                .build();
        assertThat(WaxFigure.figure(drawing, part -> part.name().equals("block"))
                        .leaves()
                        .get(0)
                        .shape()
                        .contours())
                .hasSize(1);
        assertThat(WaxFigure.figure(drawing, part -> false).isEmpty()).isTrue();
    }
}
