package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas: nothing first, then what is true of any. */
class RegionTest {
    @Test
    void nothingIsNothing() {
        assertThat(Region.EMPTY.isEmpty()).isTrue();
        assertThat(Region.EMPTY.area()).isZero();
        assertThat(Region.EMPTY.contains(Point.ZERO)).isFalse();
        assertThat(Region.EMPTY.clearance(Point.ZERO)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Region.EMPTY.contours()).isEmpty();
        assertThat(Region.EMPTY.pieces()).isEmpty();
        assertThat(Region.EMPTY.or(Region.EMPTY).isEmpty()).isTrue();
        assertThat(Region.EMPTY.offset(3).isEmpty()).isTrue();
        assertThat(Region.union(List.of()).isEmpty()).isTrue();
        assertThat(Region.EMPTY.cut(Path.line(Point.ZERO, new Point(1, 1)), 0.1))
                .isEmpty();
        assertThat(Region.EMPTY.holds(Path.line(Point.ZERO, new Point(1, 1)), 0.1, 0.1))
                .isFalse();
        assertThatThrownBy(Region.EMPTY::bounds).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLineEnclosesNothing() {
        Path flat = Path.polygon(new Point(0, 0), new Point(10, 0), new Point(5, 0));
        assertThat(Region.of(flat, 0.1).area()).isZero();
    }

    @Test
    void aCrossingOutlineIsMended() {
        Path bow = Path.polygon(new Point(0, 0), new Point(10, 10), new Point(10, 0), new Point(0, 10));
        assertThat(Region.of(bow, 0.1).area()).isCloseTo(50, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outside                    | -5 -5, 15 -5        |
            inside                     | 1 1, 2 1            | 1 1, 2 1
            across                     | -5 2, 15 2          | 0 2, 10 2
            over the hole              | 0 5, 10 5           | 0 5, 4 5; 6 5, 10 5
            along the edge             | -2 0, 12 0          | 0 0, 10 0
            out of a corner            | 5 1, 20 1, 20 9, 5 9| 5 1, 10 1; 10 9, 5 9
            touching the hole          | 2 4, 8 4            | 2 4, 4 4, 6 4, 8 4
            shorter than the tolerance | -5 1, 0.05 1        |
            """)
    void cutsALineWhereItLeaves(String what, String line, @Nullable String parts) {
        Region ring = Region.of(Box.sized(0, 0, 10, 10)).minus(Region.of(Box.sized(4, 4, 2, 2)));
        List<Path> expected = parts == null
                ? List.of()
                : Arrays.stream(parts.split(";")).map(RegionTest::line).toList();
        assertThat(ring.cut(line(line), 0.1)).as(what).isEqualTo(expected);
    }

    private static Path line(String text) {
        return Path.polyline(Arrays.stream(text.split(","))
                .map(pair -> pair.strip().split(" +"))
                .map(pair -> new Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList());
    }

    /** What is cut of a line and what is cut of it beyond the region make the whole line. */
    @Property(tries = 200)
    void cutsGiveALineBack(@ForAll @LongRange(max = 100_000) long seed) {
        Region region = blob(seed, 0);
        RandomSource random = RandomSource.of(seed).stream("line");
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            points.add(new Point(random.between(-40, 40), random.between(-40, 40)));
        }
        Path line = Path.polyline(points);
        Region beyond = Region.of(region.bounds().grown(100)).minus(region);
        double inside = length(region.cut(line, 1e-6));
        assertThat(inside + length(beyond.cut(line, 1e-6)))
                .isCloseTo(line.track(0.01).length(), within(1e-4));
        for (Path part : region.cut(line, 1e-6)) {
            assertThat(region.clearance(part.track(0.01).at(part.track(0.01).length() / 2)))
                    .isGreaterThan(-1e-6);
        }
    }

    private static double length(List<Path> lines) {
        return lines.stream().mapToDouble(line -> line.track(0.01).length()).sum();
    }

    /** A region holds a line with its width exactly where nothing of the drawn line lies beyond. */
    @Property(tries = 300)
    void holdsWhatAddsNothing(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(min = 0.1, max = 5) double reach) {
        Region region = blob(seed, 0);
        RandomSource random = RandomSource.of(seed).stream("line");
        Point from = new Point(random.between(-20, 20), random.between(-20, 20));
        Path line = Path.line(from, from.plus(new Point(random.between(-8, 8), random.between(-8, 8))));
        assertThat(region.holds(from, reach)).isEqualTo(region.clearance(from) > reach);
        double beyond = Region.around(line, reach, 0.01).minus(region).area();
        if (region.holds(line, reach, 0.01)) {
            assertThat(beyond).isZero();
            assertThat(region.holds(from, reach)).isTrue();
        } else {
            assertThat(Region.around(line, reach + 0.1, 0.01).minus(region).area())
                    .isPositive();
        }
    }

    @Property(tries = 200)
    void unionAndSectionShareTheAreasOut(@ForAll @LongRange(max = 100_000) long seed) {
        Region a = blob(seed, 0);
        Region b = blob(seed + 1, 12);
        double both = a.and(b).area();
        assertThat(a.or(b).area()).isCloseTo(a.area() + b.area() - both, within(1e-6));
        assertThat(a.minus(b).area()).isCloseTo(a.area() - both, within(1e-6));
        assertThat(a.or(b).contains(a, 1e-6)).isTrue();
        assertThat(a.contains(a.and(b), 1e-6)).isTrue();
        assertThat(Region.union(List.of(a, b)).area()).isCloseTo(a.or(b).area(), within(1e-6));
    }

    /** Steiner's formula for convex figures: area + length d + pi d²; arcs of 8 pieces a quarter fall a little short. */
    @Property(tries = 100)
    void grownBoxesFollowSteiner(
            @ForAll @DoubleRange(min = 1, max = 80) double width,
            @ForAll @DoubleRange(min = 1, max = 80) double height,
            @ForAll @DoubleRange(min = 0.1, max = 20) double by) {
        Region box = Region.of(Box.sized(3, 4, width, height));
        double exact = width * height + 2 * (width + height) * by + Math.PI * by * by;
        assertThat(box.offset(by).area()).isBetween(exact - 0.01 * Math.PI * by * by, exact);
        assertThat(box.offset(by).offset(-by).area()).isCloseTo(box.area(), within(box.area() * 0.01 + by * by * 0.05));
    }

    @Property(tries = 100)
    void shrinksAwayJustBeyondTheLargestCircle(@ForAll @LongRange(max = 100_000) long seed) {
        Region region = blob(seed, 0);
        Circle largest = region.inscribed(0.01);
        assertThat(region.offset(-largest.radius() * 1.01 - 0.02).isEmpty()).isTrue();
        assertThat(region.offset(-largest.radius() * 0.98 + 0.02).isEmpty()).isFalse();
        assertThat(region.clearance(largest.centre())).isCloseTo(largest.radius(), within(0.02));
    }

    @Property(tries = 100)
    void contoursGiveTheAreaBack(@ForAll @LongRange(max = 100_000) long seed) {
        Region region = blob(seed, 0).minus(Region.of(Path.circle(Point.ZERO, 2), 0.05));
        double wound = region.contours().stream()
                .mapToDouble(contour -> contour.signedArea(0.01))
                .sum();
        assertThat(wound).isCloseTo(region.area(), within(1e-6));
    }

    @Test
    void keepsRingsWithinRings() {
        List<Path> contours = new ArrayList<>();
        double area = 0;
        for (double radius : new double[] {40, 24, 10}) {
            Region ring = circle(radius).minus(circle(radius - 6));
            area += ring.area();
            contours.addAll(ring.contours());
        }
        assertThat(Region.of(new Figure.Shape(contours), 0.02).area()).isCloseTo(area, within(1e-6));
        assertThat(Outlines.joined(contours, 0.02)).containsExactlyInAnyOrderElementsOf(contours);
        double joined = Outlines.joined(List.of(Path.circle(Point.ZERO, 5), Path.circle(new Point(6, 0), 5)), 0.01)
                .get(0)
                .signedArea(0.01);
        assertThat(joined).isBetween(25 * Math.PI, 50 * Math.PI);
    }

    private static Region circle(double radius) {
        return Region.of(Path.circle(Point.ZERO, radius), 0.02);
    }

    @Property(tries = 100)
    void piecesOfACutLineLieInsideInOrder(@ForAll @LongRange(max = 100_000) long seed) {
        Region region = blob(seed, 0);
        Path line = Path.smooth(List.of(new Point(-60, 3), new Point(-10, -9), new Point(8, 9), new Point(60, -2)));
        double last = Double.NEGATIVE_INFINITY;
        for (Path piece : region.cut(line, 0.05)) {
            for (Point point : piece.points(0.05)) {
                assertThat(region.clearance(point)).isGreaterThan(-1e-6);
            }
            assertThat(piece.start().x()).isGreaterThan(last);
            assertThat(piece.end().x()).isGreaterThan(piece.start().x());
            last = piece.end().x();
        }
    }

    @Property(tries = 100)
    void movingKeepsAreas(@ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(max = 6) double turn) {
        Region region = blob(seed, 0);
        Transform move = Transform.turn(turn).then(Transform.scale(-2, 2)).then(Transform.shift(30, -7));
        assertThat(region.transformed(move).area()).isCloseTo(4 * region.area(), within(1e-6 * region.area()));
    }

    @Property(tries = 60)
    void scatteredPointsKeepApartAndLeaveNoHole(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @DoubleRange(min = 1.5, max = 6) double apart) {
        Region region = blob(seed, 0);
        List<Point> points = Scatter.inside(region, apart, RandomSource.of(seed));
        for (int i = 0; i < points.size(); i++) {
            assertThat(region.contains(points.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(points.get(i).distance(points.get(j))).isGreaterThanOrEqualTo(apart);
            }
        }
        assertThat(Scatter.inside(region, apart, RandomSource.of(seed))).isEqualTo(points);
    }

    @Property(tries = 40)
    void scatteredTilesRepeatWithoutASeam(@ForAll @LongRange(max = 100_000) long seed) {
        Box tile = Box.sized(5, 5, 40, 30);
        List<Point> points = Scatter.tile(tile, 3, p -> true, RandomSource.of(seed));
        // Bridson's sampling fills 0.628 of area / distance² on the mean.
        assertThat(points.size() * 9 / tile.area()).isBetween(0.5, 0.75);
        for (Point p : points) {
            for (Point q : points) {
                for (int dx = -1; dx <= 1; dx++) {
                    Point moved = q.plus(new Point(dx * tile.width(), 0));
                    assertThat(p.equals(moved) || p.distance(moved) >= 3).isTrue();
                }
            }
        }
    }

    private static Region blob(long seed, double at) {
        RandomSource random = RandomSource.of(seed);
        List<Point> points = new ArrayList<>();
        int corners = 6 + random.below(6);
        for (int i = 0; i < corners; i++) {
            points.add(new Point(at, 0).plus(Point.polar(random.between(12, 30), 2 * Math.PI * i / corners)));
        }
        return Region.of(Path.loop(points), 0.05);
    }
}
