package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Lines at even distances along a field of directions. */
class StreamlinesTest {
    /** A drawn line is off its steps by up to this much, mm. */
    private static final double SMOOTHING = 0.03;

    private static final Region SQUARE = Region.of(Box.sized(0, 0, 40, 40));
    private static final Point MIDDLE = new Point(20, 20);

    private static Streamlines.Reach reach(double apart) {
        return new Streamlines.Reach(apart, 1, Double.POSITIVE_INFINITY);
    }

    @Test
    void areNoneInNothing() {
        assertThat(Streamlines.inside(Region.EMPTY, LineField.straight(0), reach(2), MIDDLE, RandomSource.of(1)))
                .isEmpty();
    }

    @Test
    void areNoneWhereThereIsNoDirection() {
        assertThat(Streamlines.inside(SQUARE, place -> Point.ZERO, reach(2), MIDDLE, RandomSource.of(1)))
                .isEmpty();
    }

    @Test
    void rejectsADistanceOfNothing() {
        assertThatThrownBy(() -> reach(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** From edge to edge, one beside the other at the whole distance. */
    @Test
    void areAHatchInAStraightField() {
        List<Path> lines = Streamlines.inside(SQUARE, LineField.straight(0), reach(2), MIDDLE, RandomSource.of(1));
        assertThat(lines).hasSize(21);
        for (Path line : lines) {
            assertThat(line.end().y()).isCloseTo(line.start().y(), within(1e-9));
            assertThat(Math.abs(line.end().x() - line.start().x())).isCloseTo(40, within(0.1));
        }
    }

    @Property(tries = 20)
    void keepHalfTheDistanceInAnyField(
            @ForAll @DoubleRange(min = 1.2, max = 4) double apart, @ForAll @DoubleRange(max = 6) double swirl) {
        LineField field = place -> Point.polar(1, swirl * Math.sin(place.x() / 9) + place.y() / 17);
        List<Path> lines = Streamlines.inside(SQUARE, field, reach(apart), MIDDLE, RandomSource.of(1));
        List<List<Point>> walked = new ArrayList<>();
        for (Path line : lines) {
            ArcLength track = line.track(0.01);
            walked.add(track.spaced(2 + (int) (track.length() / 0.5)));
        }
        for (int i = 0; i < walked.size(); i++) {
            assertThat(walked.get(i)).allMatch(p -> SQUARE.clearance(p) > -0.1);
            for (int j = i + 1; j < walked.size(); j++) {
                assertThat(distance(walked.get(i), walked.get(j))).isGreaterThan(apart / 2 - SMOOTHING);
            }
        }
        assertThat(lines).isNotEmpty();
    }

    /** A ring of the field is followed once round and no further. */
    @Test
    void doNotWindOverThemselves() {
        LineField round = place -> place.minus(MIDDLE).turned().unit();
        for (Path line : Streamlines.inside(SQUARE, round, reach(3), new Point(30, 20), RandomSource.of(1))) {
            double radius = line.start().distance(MIDDLE);
            assertThat(line.track(0.01).length()).isLessThan(2 * Math.PI * radius);
        }
    }

    @Test
    void endOnATileByTheLengthAsked() {
        Box tile = Box.sized(0, 0, 40, 30);
        List<Path> lines = Streamlines.tile(
                tile, place -> true, LineField.straight(0.4), new Streamlines.Reach(2, 2, 18), RandomSource.of(1));
        double wax =
                lines.stream().mapToDouble(line -> line.track(0.01).length()).sum();
        assertThat(wax * 2 / tile.area()).as("lines times distance over area").isBetween(0.8, 1.1);
        assertThat(lines).allMatch(line -> line.track(0.01).length() < 19);
    }

    @Test
    void mixDirectionsWithoutSense() {
        Point east = new Point(1, 0);
        assertThat(LineField.mixed(east, east.times(-1), 0.5).cross(east)).isCloseTo(0, within(1e-9));
        assertThat(LineField.mixed(east, new Point(0, 1), 0.5)).isEqualTo(Point.ZERO);
        assertThat(LineField.mixed(east, new Point(0, 1), 0).x()).isCloseTo(1, within(1e-9));
    }

    @Test
    void findTheNearestPlaceOfATrackAndOfARepeat() {
        ArcLength track = Path.polyline(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10)))
                .track(0.01);
        assertThat(track.nearest(new Point(4, 3))).isEqualTo(4);
        assertThat(track.nearest(new Point(-5, 1))).isEqualTo(0);
        assertThat(track.nearest(new Point(13, 6))).isEqualTo(16);
        assertThat(Box.sized(10, 0, 20, 30).wrapped(new Point(5, 31)).distance(new Point(25, 1)))
                .isLessThan(1e-9);
    }

    private static double distance(List<Point> one, List<Point> other) {
        return one.stream()
                .mapToDouble(p -> other.stream().mapToDouble(p::distance).min().orElseThrow())
                .min()
                .orElseThrow();
    }
}
