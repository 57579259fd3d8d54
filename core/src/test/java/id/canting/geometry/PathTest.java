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
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Lines, maps of the plane, and what a pen leaves. */
class PathTest {
    @Test
    void refusesWhatIsNoLine() {
        assertThatThrownBy(() -> Path.polyline(List.of(Point.ZERO))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Path.smooth(List.of(Point.ZERO, Point.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Path.loop(List.of(Point.ZERO, new Point(1, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCircleIsTrueToThreeHundredths() {
        Path circle = Path.circle(new Point(4, 5), 100);
        for (Point point : circle.points(0.001)) {
            assertThat(point.distance(new Point(4, 5))).isCloseTo(100, within(0.03));
        }
        assertThat(circle.signedArea(0.001)).isCloseTo(Math.PI * 10_000, within(10.0));
        assertThat(circle.track(0.001).length()).isCloseTo(200 * Math.PI, within(0.1));
    }

    @Property(tries = 200)
    void flatteningStaysWithinItsTolerance(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(min = 0.01, max = 1) double tolerance) {
        Path line = line(seed);
        ArcLength fine = line.track(0.0005);
        Path coarse = Path.polyline(line.points(tolerance));
        Region near = Region.around(coarse, tolerance + 0.01, 0.001);
        for (Point point : fine.spaced(60)) {
            assertThat(near.contains(point)).isTrue();
        }
    }

    @Property(tries = 100)
    void smoothLinesGoThroughTheirPointsAndBackAgain(@ForAll @LongRange(max = 100_000) long seed) {
        Path line = line(seed);
        Path back = line.reversed();
        assertThat(back.start()).isEqualTo(line.end());
        assertThat(back.reversed()).isEqualTo(line);
        assertThat(back.track(0.01).length()).isCloseTo(line.track(0.01).length(), within(1e-6));
    }

    @Property(tries = 200)
    void aMapAndItsInverseLeaveEverythingInPlace(
            @ForAll @DoubleRange(min = -7, max = 7) double turn,
            @ForAll @DoubleRange(min = 0.1, max = 9) double stretch,
            @ForAll @DoubleRange(min = -500, max = 500) double shift) {
        Transform map = Transform.turn(turn).then(Transform.scale(stretch, -1)).then(Transform.shift(shift, 3));
        Point point = new Point(12.5, -7);
        assertThat(map.then(map.inverse()).apply(point).distance(point)).isLessThan(1e-9);
        assertThat(map.mirrors()).isTrue();
        assertThat(map.magnification()).isCloseTo(Math.sqrt(stretch), within(1e-9));
    }

    @Test
    void quartersAreExact() {
        assertThat(Transform.quarters(1).then(Transform.quarters(3))).isEqualTo(Transform.IDENTITY);
        assertThat(Transform.quarters(-1)).isEqualTo(Transform.quarters(3));
        assertThat(Transform.quarters(1).apply(new Point(2, 0))).isEqualTo(new Point(0, 2));
        assertThatThrownBy(() -> Transform.scale(0, 1).inverse()).isInstanceOf(IllegalArgumentException.class);
    }

    /** A pen of a given width covers what lies within half that width, true to 0.2 mm at its edges. */
    @Property(tries = 150)
    void aPenCoversItsWidth(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(min = 0.4, max = 3) double width) {
        Path line = line(seed);
        List<Region> covered = new ArrayList<>();
        for (Path contour : Brush.stroke(line, width, Taper.NONE)) {
            assertThat(contour.closed()).isTrue();
            covered.add(Region.of(contour, 0.01));
        }
        Region pen = Region.union(covered);
        Region exact = Region.around(line, width / 2, 0.01);
        Region most = Region.around(line, width / 2 + 0.2, 0.01);
        assertThat(most.contains(pen, 1e-3)).isTrue();
        if (width > 0.5) {
            assertThat(pen.contains(Region.around(line, width / 2 - 0.2, 0.01), 1e-3))
                    .isTrue();
        }
        assertThat(pen.area()).isCloseTo(exact.area(), within(exact.area() * 0.03));
    }

    @Test
    void aTaperedPenEndsFine() {
        Path line = Path.line(Point.ZERO, new Point(40, 0));
        Region pen = Region.of(Brush.stroke(line, 2, Taper.BOTH).get(0), 0.01);
        assertThat(pen.and(Region.of(new Box(19, -5, 21, 5))).bounds().height()).isCloseTo(2, within(0.05));
        assertThat(pen.and(Region.of(new Box(0, -5, 0.5, 5))).bounds().height()).isLessThan(1.4);
        assertThat(pen.and(Region.of(new Box(39.5, -5, 40, 5))).bounds().height())
                .isLessThan(1.2);
    }

    @Property(tries = 100)
    void aWobbledLineKeepsItsEndsAndStaysNear(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(max = 1.2) double most) {
        Path line = line(seed);
        Path drawn = Wobble.line(line, most, 9, RandomSource.of(seed));
        assertThat(drawn.start().distance(line.start())).isLessThan(1e-6);
        assertThat(drawn.end().distance(line.end())).isLessThan(1e-6);
        Region near = Region.around(line, most * 1.3 + 0.6, 0.05);
        for (Point point : drawn.points(0.05)) {
            assertThat(near.contains(point)).isTrue();
        }
    }

    /** A closed line with a single corner, as a petal is: its pen is whole there, wherever the line starts. */
    @Property(tries = 100)
    void aPenCoversTheOneCornerOfADrop(
            @ForAll @DoubleRange(max = 6.28) double turn,
            @ForAll @DoubleRange(min = 2, max = 8) double half,
            @ForAll boolean wobbled) {
        Point tip = new Point(3, 4);
        Path side = Path.smooth(List.of(
                Point.ZERO,
                new Point(8, -half),
                new Point(14, -half * 0.6),
                new Point(16, 0),
                new Point(14, half * 0.6),
                new Point(8, half),
                Point.ZERO));
        Path drop = side.close().transformed(Transform.turn(turn).then(Transform.to(tip)));
        Path drawn = wobbled ? Wobble.line(drop, 0.3, 9, RandomSource.of(Math.round(turn * 100))) : drop;
        assertThat(drawn.closed()).isTrue();
        Region pen = Region.union(Brush.stroke(drawn, 1.2, Taper.NONE).stream()
                .map(contour -> Region.of(contour, 0.01))
                .toList());
        assertThat(pen.contains(Region.of(Path.circle(tip, 0.5), 0.01), 1e-3)).isTrue();
    }

    private static Path line(long seed) {
        RandomSource random = RandomSource.of(seed);
        List<Point> points = new ArrayList<>();
        double angle = 0;
        Point at = Point.ZERO;
        for (int i = 0; i < 4 + random.below(4); i++) {
            points.add(at);
            angle += random.between(-0.7, 0.7);
            at = at.plus(Point.polar(random.between(8, 20), angle));
        }
        return Path.smooth(points);
    }
}
