package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curves by formula, joined and turned about, and the figures made of them. */
class CurvesTest {
    private static final Point CENTRE = new Point(7, -3);

    @Test
    void aFormulaIsDrawnFromItsFirstValueToItsLast() {
        Path curve = Curves.through(t -> new Point(t, 2 * t), 3, 11, 5);
        assertThat(curve.start()).isEqualTo(new Point(3, 6));
        assertThat(curve.segments()).extracting(Segment::end).startsWith(new Point(5, 10), new Point(7, 14));
        assertThat(curve.end()).isEqualTo(new Point(11, 22));
        assertThat(curve.closed()).isFalse();
    }

    @Test
    void aPolarFormulaIsClosedAndNeedNotBeRound() {
        Path round = Curves.polar(CENTRE, angle -> 20.0, 24);
        assertThat(round.closed()).isTrue();
        assertThat(round.segments()).hasSize(24);
        assertThat(round.start()).isEqualTo(new Point(27, -3));
        assertThat(round.points(0.01)).allMatch(p -> Math.abs(p.distance(CENTRE) - 20) < 0.01);
        Path heart = Curves.polar(CENTRE, angle -> 10 + angle, 24);
        assertThat(heart.segments().get(5).end().distance(CENTRE)).isCloseTo(10 + Math.PI / 2, within(1e-9));
    }

    /** A logarithmic spiral: halfway round its radius is the geometric mean. */
    @Test
    void aSpiralGrowsByTheSameShareInEveryTurn() {
        Path spiral = Curves.spiral(CENTRE, 2, 0, 32, 4 * Math.PI);
        near(spiral.start(), CENTRE.plus(new Point(2, 0)));
        near(spiral.end(), CENTRE.plus(new Point(32, 0)));
        assertThat(spiral.segments()).hasSize(24);
        near(spiral.segments().get(11).end(), CENTRE.plus(new Point(8, 0)));
        near(spiral.segments().get(5).end(), CENTRE.plus(new Point(-4, 0)));
        assertThat(Curves.spiral(CENTRE, 2, 0.1, 3, 0).segments()).hasSize(3);
    }

    @Test
    void anArcKeepsItsRadius() {
        Path arc = Curves.arc(CENTRE, 5, 0, Math.PI);
        near(arc.start(), new Point(12, -3));
        near(arc.end(), new Point(2, -3));
        assertThat(arc.segments()).hasSize(6);
        // Its ends run on straight: there it falls short by up to 2 % of the radius.
        assertThat(arc.points(0.001)).allMatch(p -> Math.abs(p.distance(CENTRE) - 4.95) < 0.06);
        assertThat(arc.bounds().bottom()).as("towards the y axis: downward").isGreaterThan(1.9);
        assertThat(Curves.arc(CENTRE, 5, 1, 0.9).segments()).hasSize(2);
    }

    /** At n = 1 a lozenge, at 2 an ellipse. */
    @ParameterizedTest
    @CsvSource({"1, 400", "2, 628.3185", "20, 796.93"})
    void aSuperellipseGrowsSquarer(double n, double area) {
        Path outline = Curves.superellipse(CENTRE, 20, 10, n, 720);
        assertThat(outline.signedArea(0.001)).isCloseTo(area, within(area * 0.005));
        assertThat(outline.bounds().width()).isCloseTo(40, within(0.1));
        assertThat(outline.bounds().height()).isCloseTo(20, within(0.1));
    }

    @Test
    void linesAreJoinedByAStraightPieceOnlyWhereTheyAreApart() {
        Path first = Path.line(Point.ZERO, new Point(4, 0));
        Path meeting = Path.line(new Point(4, 0), new Point(4, 4));
        assertThat(first.join(meeting)).isEqualTo(Path.polyline(List.of(Point.ZERO, new Point(4, 0), new Point(4, 4))));
        Path apart = Path.line(new Point(6, 0), new Point(6, 4));
        assertThat(first.close().join(apart))
                .isEqualTo(Path.polyline(List.of(Point.ZERO, new Point(4, 0), new Point(6, 0), new Point(6, 4))));
    }

    @Test
    void aLineIsTheSameOnlyInAllItsParts() {
        Path line = Path.polyline(List.of(Point.ZERO, new Point(4, 0), new Point(4, 4)));
        Path again = Path.polyline(List.of(Point.ZERO, new Point(4, 0), new Point(4, 4)));
        assertThat(line).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(line.close());
        assertThat(line.close()).isEqualTo(Path.polygon(Point.ZERO, new Point(4, 0), new Point(4, 4)));
        Path closed = line.close();
        assertThat(closed.close()).isSameAs(closed);
        assertThat(line).isNotEqualTo(line.reversed()).isNotEqualTo(line.transformed(Transform.shift(1, 0)));
        assertThat(line)
                .isNotEqualTo(Path.polyline(List.of(Point.ZERO, new Point(4, 0), new Point(4, 5))))
                .isNotEqualTo(Path.polyline(List.of(new Point(1, 0), new Point(4, 0), new Point(4, 4))));
        assertThat(line.hashCode()).isNotEqualTo(line.reversed().hashCode());
        assertThat(line.toString()).contains("open").contains("2 pieces");
        assertThat(line.close().toString()).contains("closed");
    }

    @Test
    void aClosedLineRunsClockwiseWhereItsAreaIsPositive() {
        assertThat(Path.ellipse(CENTRE, 3, 5).signedArea(0.001)).isCloseTo(15 * Math.PI, within(0.05));
        assertThat(Path.ellipse(CENTRE, 3, 5).reversed().signedArea(0.001)).isCloseTo(-15 * Math.PI, within(0.05));
        assertThat(Path.ellipse(CENTRE, 3, 5).reversed().closed()).isTrue();
        near(Path.ellipse(CENTRE, 3, 5).start(), new Point(10, -3));
        Box bounds = Path.ellipse(CENTRE, 3, 5).bounds();
        assertThat(bounds.left()).isCloseTo(4, within(1e-9));
        assertThat(bounds.bottom()).isCloseTo(2, within(1e-9));
    }

    @Test
    void boundsHoldTheControlPointsToo() {
        Segment bow = new Segment.Cubic(new Point(0, -9), new Point(4, 8), new Point(4, 0));
        assertThat(Path.of(Point.ZERO, List.of(bow), false).bounds()).isEqualTo(new Box(0, -9, 4, 8));
        assertThatThrownBy(() -> Path.of(Point.ZERO, List.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A cubic at a half is (P0 + 3 P1 + 3 P2 + P3) / 8. */
    @Test
    void flattenedPointsLieOnTheCurve() {
        Segment bow = new Segment.Cubic(new Point(0, 8), new Point(16, 8), new Point(16, 0));
        List<Point> points = Path.of(Point.ZERO, List.of(bow), false).points(4);
        assertThat(points).hasSize(3);
        assertThat(points.get(1)).isEqualTo(new Point(8, 6));
        Path line = Path.line(Point.ZERO, CENTRE);
        assertThatThrownBy(() -> line.points(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(line.points(1)).containsExactly(Point.ZERO, CENTRE);
        Path back = Path.polygon(Point.ZERO, CENTRE, new Point(1, 9), Point.ZERO);
        assertThat(back.points(1)).containsExactly(Point.ZERO, CENTRE, new Point(1, 9));
    }

    @Test
    void aSmoothLineTakesNoPointTwiceAndIsStraightWhereItsPointsAre() {
        Path straight = Path.smooth(List.of(Point.ZERO, Point.ZERO, new Point(3, 0), new Point(9, 0)));
        assertThat(straight.segments()).hasSize(2);
        assertThat(straight.points(0.01)).allMatch(p -> Math.abs(p.y()) < 1e-12);
        assertThat(straight.track(0.01).length()).isCloseTo(9, within(1e-9));
        Path loop = Path.loop(List.of(Point.ZERO, new Point(9, 0), new Point(4, 9), Point.ZERO));
        assertThat(loop.segments()).hasSize(3);
        assertThat(loop.closed()).isTrue();
        assertThat(loop.end()).isEqualTo(Point.ZERO);
        assertThat(Path.loop(List.of(Point.ZERO, new Point(9, 0), new Point(4, 9))))
                .isEqualTo(loop);
    }

    /** Directions of a circle, and the handles are those of its arcs: true to a thousandth. */
    @Test
    void aCurveOfGivenDirectionsIsACircleWhereTheyAreThoseOfOne() {
        List<Point> points = List.of(new Point(10, 0), new Point(0, 10), new Point(-10, 0), new Point(0, -10));
        Path circle = CatmullRom.directed(
                points, points.stream().map(p -> p.turned().unit()).toList(), true);
        assertThat(circle.segments()).hasSize(4);
        assertThat(circle.points(0.001)).allMatch(p -> Math.abs(p.norm() - 10) < 0.01);
        Path open = CatmullRom.directed(points.subList(0, 2), List.of(new Point(0, 1), new Point(0, 1)), false);
        assertThat(open.segments()).hasSize(1);
        assertThat(((Segment.Cubic) open.segments().get(0)).first().x()).isEqualTo(10);
    }

    @Test
    void leavesOfAFigureStandWhereAllItsPlacesPutThem() {
        Figure.Shape dot = new Figure.Shape(List.of(Path.circle(Point.ZERO, 1)));
        Figure two = new Figure.Group(
                List.of(dot, dot.placed(Transform.shift(5, 0)), Figure.NOTHING, new Figure.Shape(List.of())));
        Figure all = two.placed(Transform.quarters(1)).placed(Transform.shift(0, 10));
        assertThat(all.leaves())
                .extracting(leaf -> leaf.transform().apply(Point.ZERO))
                .containsExactly(new Point(0, 10), new Point(0, 15));
        assertThat(all.leaves()).extracting(Figure.Leaf::shape).containsOnly(dot);
        assertThat(all.isEmpty()).isFalse();
        assertThat(Figure.NOTHING.placed(Transform.shift(1, 1)).isEmpty()).isTrue();
        assertThat(dot.placed(Transform.IDENTITY)).isSameAs(dot);
        Path open = Path.line(Point.ZERO, CENTRE);
        assertThatThrownBy(() -> new Figure.Shape(List.of(open))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void near(Point seen, Point wanted) {
        assertThat(seen.distance(wanted)).as("%s for %s", seen, wanted).isLessThan(1e-9);
    }
}
