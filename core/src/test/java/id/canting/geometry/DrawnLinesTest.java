package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lines of a field are drawn: to the edge, in few pieces, in their own direction, and wherever there is room. */
class DrawnLinesTest {
    private static final Region SQUARE = Region.of(Box.sized(0, 0, 40, 40));
    private static final Point MIDDLE = new Point(20, 20);
    private static final LineField ROUND = place -> place.minus(MIDDLE).turned().unit();

    private static List<Path> lines(Region region, LineField field, double apart, double shortest, Point first) {
        Streamlines.Reach reach = new Streamlines.Reach(apart, shortest, Double.POSITIVE_INFINITY);
        return Streamlines.inside(region, field, reach, first, RandomSource.of(1));
    }

    /** Steps of half a millimetre from 20.2 mm would end up to 0.3 mm before either edge. */
    @Test
    void goOnToTheEdge() {
        List<Path> lines = lines(SQUARE, LineField.straight(0), 2, 1, new Point(20.2, 20));
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            Box box = line.bounds();
            assertThat(box.left()).isBetween(0.0, 0.02);
            assertThat(box.right()).isBetween(39.98, 40.0);
        });
    }

    @Test
    void aStraightLineNeedsAPieceEveryEightMillimetres() {
        Path line = lines(SQUARE, LineField.straight(0), 2, 1, MIDDLE).get(0);
        assertThat(line.segments()).hasSize(5);
        assertThat(line.points(0.001)).allMatch(p -> Math.abs(p.y() - 20) < 1e-9);
    }

    /** On a circle of 10 mm walked in steps of 0.75 mm a piece of three steps bends by 13 degrees, which is enough. */
    @Test
    void aRoundLineIsRoundInFewPieces() {
        Path line = lines(SQUARE, ROUND, 3, 1, new Point(30, 20)).get(0);
        double length = line.track(0.001).length();
        assertThat(length).isBetween(50.0, 2 * Math.PI * 10);
        assertThat(line.segments().size()).isBetween((int) (length / 2.25) - 1, (int) (length / 2.25) + 2);
        for (Point point : line.points(0.001)) {
            assertThat(point.distance(MIDDLE)).isCloseTo(10, within(0.03));
        }
        Segment.Cubic first = (Segment.Cubic) line.segments().get(0);
        Point radius = line.start().minus(MIDDLE).unit();
        assertThat(first.first().minus(line.start()).unit().dot(radius)).isCloseTo(0, within(0.002));
        Segment.Cubic last = (Segment.Cubic) line.segments().get(line.segments().size() - 1);
        Point end = line.end().minus(MIDDLE).unit();
        assertThat(last.second().minus(line.end()).unit().dot(end)).isCloseTo(0, within(0.002));
    }

    /** Rays from the middle part from each other: new ones begin in the gaps until no square of the distance is empty. */
    @Test
    void beginInEveryGap() {
        LineField rays = place -> place.minus(MIDDLE).unit();
        List<Path> lines = lines(SQUARE, rays, 3, 0.1, new Point(23, 20));
        int squares = 14;
        for (int row = 0; row < squares; row++) {
            for (int column = 0; column < squares; column++) {
                Point place = new Point((column + 0.5) * 40 / squares, (row + 0.5) * 40 / squares);
                double nearest = lines.stream()
                        .map(line -> line.track(0.01))
                        .mapToDouble(track -> track.at(track.nearest(place)).distance(place))
                        .min()
                        .orElseThrow();
                assertThat(nearest).as("%s", place).isLessThan(3 * 0.82 + 0.1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2.5, true", "4.1, false"})
    void shortOnesAreLeftOut(double shortest, boolean drawn) {
        Region narrow = Region.of(Box.sized(10, 0, 3, 40));
        assertThat(lines(narrow, LineField.straight(0), 2, shortest, new Point(11.5, 20))
                        .isEmpty())
                .isEqualTo(!drawn);
    }

    @Test
    void onATileKeepToWhereTheyMay() {
        Box tile = Box.sized(5, 5, 40, 30);
        List<Path> lines = Streamlines.tile(
                tile,
                place -> place.x() > 15,
                LineField.straight(0.2),
                new Streamlines.Reach(2, 1, 100),
                RandomSource.of(1));
        assertThat(lines).isNotEmpty();
        for (Path line : lines) {
            assertThat(line.points(0.01)).allMatch(p -> tile.wrapped(p).x() > 14.9);
        }
    }

    /** A field that breaks off by a right angle ends the lines there. */
    @Test
    void endWhereTheFieldBreaks() {
        LineField broken = place -> place.x() < 20 ? new Point(1, 0) : new Point(0, 1);
        for (Path line : lines(SQUARE, broken, 2, 1, new Point(10, 20))) {
            Box box = line.bounds();
            assertThat(box.right() < 20.6 && box.height() < 0.1 || box.left() > 19.4 && box.width() < 0.1)
                    .as("%s", box)
                    .isTrue();
        }
    }
}
