package id.canting.geometry.crack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way a crack takes through a sheet of 10 by 10 mm, where chance is left out; and how far chance leads it. */
class CrackPathTest {
    private static final Face SHEET = Face.of(Region.of(Box.sized(0, 0, 10, 10)));

    /** So stiff that no run is long enough to waver. */
    private static Cracking stiff(double turn, double corner, double direction, double along) {
        return new Cracking(10, turn, corner, direction, along, 0.1, 0.5);
    }

    private static List<Point> points(double x, double y, double radius, Cracking cracking, long seed) {
        return CrackPath.tried(SHEET, new InscribedCircle(x, y, radius), cracking, RandomSource.of(seed))
                .points();
    }

    /** Cloth crumpled one way: as much as the share says, between the way to the nearest edge and that direction. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 0.3, 1, 0, 3.4533, 10, 6.5467",
        "3, 5, 0.7853982, 0, 0, 5, 10, 5",
        "3, 5, 0.7853982, 0.5, 0, 3.7574, 10, 7.8995",
        "5, 2, 0.3, 0, 5, 0, 5, 10",
    })
    void runsToTheNearestEdgeOrAsTheClothIsCrumpled(
            double x, double y, double direction, double along, double x1, double y1, double x2, double y2) {
        List<Point> points = points(x, y, 0, stiff(0, 0, direction, along), 1);
        assertThat(points).as("straight, so two points are enough").hasSize(2);
        Point one = new Point(x1, y1);
        Point other = new Point(x2, y2);
        boolean forward = points.get(0).distance(one) < points.get(0).distance(other);
        near(points.get(forward ? 0 : 1), one);
        near(points.get(forward ? 1 : 0), other);
    }

    /** Two millimetres before the edge it turns to it: by 17 degrees at one knee, by 33 degrees in a bend. */
    @Test
    void turnsToMeetTheEdgeSquare() {
        List<Point> slight = points(5, 5, 0, stiff(0, 2, 0.3, 1), 1);
        assertThat(slight).hasSize(4);
        List<Point> right = slight.get(0).x() > 5 ? slight.subList(0, 2) : List.of(slight.get(3), slight.get(2));
        near(right.get(0), new Point(10, 5.9556));
        near(right.get(1), new Point(8.0889, 5.9556));
        List<Point> bent = points(5, 5, 0, stiff(0, 2, 1, 1), 1);
        assertThat(bent).hasSize(6);
        boolean down = bent.get(0).y() > 5;
        near(bent.get(down ? 0 : 5), new Point(7.1297, 10));
        near(bent.get(down ? 1 : 4), new Point(6.9024, 8.3831));
        near(bent.get(down ? 2 : 3), new Point(6.2206, 6.9012));
        // A short arm turns no earlier than after two fifths of its way.
        List<Point> near = points(5, 9, 0, stiff(0, 2, 1.2, 1), 1);
        Point end = near.get(0).y() > 9 ? near.get(0) : near.get(near.size() - 1);
        near(end, new Point(5 + 0.4 / Math.tan(1.2), 10));
    }

    /** Where chance puts the seed and turns the crack: a third of the clear radius, and the turn, as deviations. */
    @Test
    void chanceLeadsItAsFarAsItMay() {
        double places = 0;
        double turns = 0;
        int count = 400;
        for (int seed = 0; seed < count; seed++) {
            List<Point> level = points(5, 5, 2, stiff(0, 0, 0, 1), seed);
            assertThat(level.get(0).y()).isCloseTo(level.get(1).y(), within(1e-9));
            places += Math.pow(level.get(0).y() - 5, 2);
            List<Point> turned = points(5, 5, 0, stiff(0.2, 0, 0, 1), seed);
            turns += Math.pow(
                    Math.atan(turned.get(1).minus(turned.get(0)).y()
                            / turned.get(1).minus(turned.get(0)).x()),
                    2);
        }
        assertThat(Math.sqrt(places / count)).isCloseTo(0.35 * 2, within(0.08));
        assertThat(Math.sqrt(turns / count)).isCloseTo(0.2, within(0.025));
    }

    /** In wax that cracks every 2 mm a run of 20 mm wavers in pieces of 1.25 mm, on both sides, and never turns back. */
    @Test
    void aLongRunWavers() {
        Face large = Face.of(Region.of(Box.sized(0, 0, 40, 40)));
        Cracking fine = new Cracking(1, 0, 0, 0, 1, 0.1, 0.5);
        double squares = 0;
        int above = 0;
        for (int seed = 0; seed < 60; seed++) {
            List<Point> points = CrackPath.tried(large, new InscribedCircle(20, 20, 0), fine, RandomSource.of(seed))
                    .points();
            assertThat(points.size()).isBetween(20, 33);
            Point half = Path.polyline(points).track(1).at(points.get(0).distance(new Point(20, 20)) / 2);
            squares += Math.pow(half.y() - 20, 2) / 60;
            above += half.y() < 20 ? 1 : 0;
            assertThat(points.stream()
                            .mapToDouble(p -> Math.abs(p.y() - 20))
                            .max()
                            .orElseThrow())
                    .isLessThan(3.5);
        }
        assertThat(Math.sqrt(squares)).isCloseTo(0.035 * 20, within(0.2));
        assertThat(above).isBetween(15, 45);
    }

    @Test
    void theSameChanceTakesTheSameWay() {
        Cracking usual = Cracking.every(4, 0.1, 0.5);
        assertThat(points(5, 5, 2, usual, 7)).isEqualTo(points(5, 5, 2, usual, 7));
        assertThat(points(5, 5, 2, usual, 7)).isNotEqualTo(points(5, 5, 2, usual, 8));
    }

    private static void near(Point seen, Point wanted) {
        assertThat(seen.distance(wanted)).as("%s for %s", seen, wanted).isLessThan(1e-3);
    }
}
