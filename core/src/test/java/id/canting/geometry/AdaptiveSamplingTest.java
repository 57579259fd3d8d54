package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a pen stops along a line, where it starts anew, and the outline it leaves. */
class AdaptiveSamplingTest {
    private static final List<Point> STRAIGHT = List.of(Point.ZERO, new Point(10, 0), new Point(30, 0));
    private static final double CORNER = Math.toRadians(50);

    @ParameterizedTest
    @CsvSource({"14, 1, 0 10 20 30", "30, 1, 0 30", "40, 1, 0 30", "40, 3, 0 10 20 30"})
    void stopsEvenlyWhereALineIsStraight(double longest, int least, String stops) {
        double[] places = AdaptiveSampling.places(STRAIGHT, false, 0.6, longest, least);
        String[] wanted = stops.split(" ", -1);
        assertThat(places).hasSize(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(places[i]).isCloseTo(Double.parseDouble(wanted[i]), within(1e-9));
        }
    }

    /** A quarter circle of 20 mm turns by 90 degrees: at 30 degrees a stop it needs three steps, and its length some. */
    @Test
    void stopsOftenerWhereALineBends() {
        List<Point> arc = arc(20, 0, Math.PI / 2, 90);
        double length = 20 * Math.PI / 2;
        double[] places = AdaptiveSampling.places(arc, false, Math.PI / 6, 1e9, 1);
        assertThat(places).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(places[i]).isCloseTo(length * i / 3, within(0.5));
        }
        assertThat(AdaptiveSampling.places(arc, false, Math.PI / 6, length / 2, 1))
                .hasSize(6);
    }

    @Test
    void aStationKnowsItsPlaceItsWayAndItsSides() {
        AdaptiveSampling stations = AdaptiveSampling.along(STRAIGHT, 0.6, 14, 1);
        assertThat(stations.size()).isEqualTo(4);
        assertThat(stations.along(1)).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(stations.distance(1, 3)).isCloseTo(20, within(1e-9));
        near(stations.direction(2), new Point(1, 0));
        near(stations.beside(1, 4), new Point(10, 4));
        near(stations.beside(1, -4), new Point(10, -4));
    }

    /** A circle of 20 mm walked clockwise as seen: its inner side lies at the right hand. */
    @Test
    void theInnerSideOfABendIsHeldWithinItsRadius() {
        List<Point> circle = arc(20, 0, 2 * Math.PI, 120);
        circle.remove(circle.size() - 1);
        AdaptiveSampling stations = AdaptiveSampling.around(circle, Math.toRadians(38), 1e9);
        assertThat(stations.size()).isBetween(9, 11);
        for (int i = 0; i < stations.size(); i++) {
            assertThat(stations.beside(i, 5).norm()).isCloseTo(15, within(0.05));
            assertThat(stations.beside(i, -5).norm()).isCloseTo(25, within(0.05));
            assertThat(stations.beside(i, 30).norm())
                    .as("no farther than nine tenths of the radius")
                    .isCloseTo(2, within(0.1));
            assertThat(stations.beside(i, -30).norm()).isCloseTo(50, within(0.1));
            Point out = stations.beside(i, -1).unit();
            assertThat(stations.direction(i).dot(out)).isCloseTo(0, within(1e-6));
            assertThat(out.cross(stations.direction(i))).isCloseTo(1, within(1e-6));
        }
    }

    /** The ends of an arc point along the arc, not along its first chord. */
    @Test
    void directionsAtTheEndsAreThoseOfTheArc() {
        AdaptiveSampling stations = AdaptiveSampling.along(arc(20, 0, Math.PI / 2, 6), Math.PI / 6, 1e9, 1);
        near(stations.direction(0), new Point(0, 1));
        near(stations.direction(stations.size() - 1), new Point(-1, 0));
        AdaptiveSampling one = AdaptiveSampling.along(List.of(Point.ZERO, new Point(3, 4)), 0.6, 14, 1);
        near(one.direction(0), new Point(0.6, 0.8));
        near(one.direction(1), new Point(0.6, 0.8));
    }

    @Test
    void aRunEndsAtEveryCorner() {
        Path zigzag = Path.polyline(List.of(Point.ZERO, new Point(10, 0), new Point(10, 10), new Point(20, 12)));
        assertThat(CornerSplit.split(zigzag, 0.03, CORNER))
                .containsExactly(
                        List.of(Point.ZERO, new Point(10, 0)),
                        List.of(new Point(10, 0), new Point(10, 10)),
                        List.of(new Point(10, 10), new Point(20, 12)));
        // 11 degrees between legs of 10 mm rise by a quarter of a millimetre: seen as a corner, too.
        Path slight = Path.polyline(List.of(Point.ZERO, new Point(10, 0), new Point(20, 2)));
        assertThat(CornerSplit.split(slight, 0.03, CORNER)).hasSize(2);
        Path less = Path.polyline(List.of(Point.ZERO, new Point(10, 0), new Point(20, 0.8)));
        assertThat(CornerSplit.split(less, 0.03, CORNER)).hasSize(1);
    }

    @Test
    void aClosedLineBeginsItsRunsAtACorner() {
        Path circle = Path.circle(Point.ZERO, 20);
        assertThat(CornerSplit.round(CornerSplit.split(circle, 0.03, CORNER))).isTrue();
        List<List<Point>> square = CornerSplit.split(Box.sized(0, 0, 10, 10).outline(), 0.03, CORNER);
        assertThat(square).hasSize(4);
        assertThat(CornerSplit.round(square)).isFalse();
        assertThat(square.get(3).get(1)).isEqualTo(square.get(0).get(0));
        assertThat(CornerSplit.bend(Point.ZERO, new Point(1, 0), new Point(1, 1)))
                .isCloseTo(Math.PI / 2, within(1e-12));
        assertThat(CornerSplit.bend(Point.ZERO, new Point(1, 0), new Point(1, -1)))
                .isCloseTo(Math.PI / 2, within(1e-12));
    }

    @Test
    void aPenAroundACircleLeavesARing() {
        List<Path> ring = Brush.stroke(Path.circle(new Point(5, 5), 20), 4, Taper.NONE);
        assertThat(ring).hasSize(2);
        assertThat(ring.get(0).signedArea(0.01)).isCloseTo(Math.PI * 22 * 22, within(3.0));
        assertThat(ring.get(1).signedArea(0.01)).isCloseTo(-Math.PI * 18 * 18, within(3.0));
        List<Path> back = Brush.stroke(Path.circle(new Point(5, 5), 20).reversed(), 4, Taper.NONE);
        assertThat(back.get(0).signedArea(0.01)).isCloseTo(Math.PI * 22 * 22, within(3.0));
        assertThat(back.get(1).signedArea(0.01)).isCloseTo(-Math.PI * 18 * 18, within(3.0));
    }

    /** A bar with round ends, clockwise as seen or not, each of the four sides of a square alike. */
    @Test
    void aStraightPenHasRoundEnds() {
        Path bar = Brush.stroke(Path.line(Point.ZERO, new Point(40, 0)), 4, Taper.NONE)
                .get(0);
        assertThat(Math.abs(bar.signedArea(0.001))).isCloseTo(160 + Math.PI * 4, within(0.3));
        Box reached = Region.of(bar, 0.001).bounds();
        assertThat(reached.left()).isCloseTo(-2, within(0.01));
        assertThat(reached.right()).isCloseTo(42, within(0.01));
        assertThat(reached.height()).isCloseTo(4, within(1e-6));
        assertThat(Brush.stroke(Box.sized(0, 0, 40, 40).outline(), 4, Taper.BOTH))
                .hasSize(4)
                .allSatisfy(
                        side -> assertThat(Math.abs(side.signedArea(0.001))).isCloseTo(160 + Math.PI * 4, within(0.3)));
        Path line = Path.line(Point.ZERO, new Point(9, 0));
        assertThatThrownBy(() -> Brush.stroke(line, 0, Taper.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDotIsRound() {
        Path dot = Brush.dot(new Point(3, 4), 10);
        assertThat(dot.signedArea(0.001)).isCloseTo(25 * Math.PI, within(1.5));
        for (Point point : dot.points(0.01)) {
            assertThat(point.distance(new Point(3, 4))).isCloseTo(5, within(0.12));
        }
    }

    /** The taper goes on over the corners of an open line: the second half of it is the finer one. */
    @Test
    void aTaperRunsOverTheWholeLine() {
        Path bent = Path.polyline(List.of(Point.ZERO, new Point(40, 0), new Point(40, 40)));
        List<Path> pens = Brush.stroke(bent, 4, Taper.TAIL);
        assertThat(pens).hasSize(2);
        Box first = Region.of(pens.get(0), 0.01).bounds();
        Region second = Region.of(pens.get(1), 0.01);
        assertThat(first.height()).isCloseTo(4, within(0.05));
        assertThat(second.and(Region.of(new Box(30, 38, 50, 39))).bounds().width())
                .isLessThan(1.6);
        assertThat(second.and(Region.of(new Box(30, 1, 50, 2))).bounds().width())
                .isGreaterThan(3.8);
    }

    /** The hand strays on both sides, up to what is allowed, and only where it may. */
    @Test
    void aHandStraysAsFarAsItMay() {
        Path line = Path.line(Point.ZERO, new Point(300, 0));
        List<Point> drawn = Wobble.line(line, 2, 9, RandomSource.of(3)).points(0.01);
        assertThat(drawn.stream().mapToDouble(Point::y).max().orElseThrow()).isBetween(1.0, 2.3);
        assertThat(drawn.stream().mapToDouble(Point::y).min().orElseThrow()).isBetween(-2.3, -1.0);
        assertThat(Wobble.line(line, 0, 9, RandomSource.of(3))).isSameAs(line);
        Path ring = Wobble.line(Path.circle(Point.ZERO, 40), 1, 9, RandomSource.of(4));
        assertThat(ring.closed()).isTrue();
        double most = 0;
        for (Point point : ring.points(0.01)) {
            assertThat(point.norm()).isBetween(38.6, 41.4);
            most = Math.max(most, Math.abs(point.norm() - 40));
        }
        assertThat(most).isGreaterThan(0.5);
        Path square = Wobble.line(Box.sized(0, 0, 40, 40).outline(), 1, 9, RandomSource.of(4));
        assertThat(square.closed()).isTrue();
        assertThat(square.points(0.01)).contains(Point.ZERO, new Point(40, 40));
    }

    private static List<Point> arc(double radius, double from, double to, int pieces) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            points.add(Point.polar(radius, from + (to - from) * i / pieces));
        }
        return points;
    }

    private static void near(Point seen, Point wanted) {
        assertThat(seen.distance(wanted)).as("%s for %s", seen, wanted).isLessThan(1e-6);
    }
}
