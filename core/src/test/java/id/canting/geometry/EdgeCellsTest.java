package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;

class EdgeCellsTest {
    /** Rounding apart, what the cells say is what exact reckoning says: near the edge, far from it and beyond the cells. */
    @Property(tries = 60)
    void neverContradictsExactReckoning(@ForAll @LongRange(max = 100_000) long seed) {
        RandomSource random = RandomSource.of(seed);
        Geometry area = shape(random);
        EdgeCells cells = new EdgeCells(area);
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area);
        Geometry edge = area.getBoundary();
        for (int i = 0; i < 300; i++) {
            Coordinate at = new Coordinate(random.between(-40, 40), random.between(-40, 40));
            double distance = edge.distance(Jts.FACTORY.createPoint(at));
            boolean within = inside.locate(at) != Location.EXTERIOR;
            double reach = random.between(0, 6);
            assertThat(cells.contains(at.x, at.y)).as("%s", at).isEqualTo(within);
            assertThat(Math.abs(cells.distance(at.x, at.y) - distance)).isLessThan(1e-9);
            assertThat(cells.atLeast(at.x, at.y)).isLessThanOrEqualTo(distance);
            if (Math.abs(distance - reach) > 1e-9) {
                assertThat(cells.within(at.x, at.y, reach)).isEqualTo(distance < reach);
                assertThat(cells.holds(at.x, at.y, reach)).isEqualTo(within && distance > reach);
            }
            if (cells.surelyBeyond(at.x, at.y, reach)) {
                assertThat(within).isFalse();
                assertThat(distance).isGreaterThan(reach);
            }
        }
    }

    @Property(tries = 60)
    void neverContradictsExactReckoningOfLines(@ForAll @LongRange(max = 100_000) long seed) {
        RandomSource random = RandomSource.of(seed);
        Geometry area = shape(random);
        EdgeCells cells = new EdgeCells(area);
        Geometry edge = area.getBoundary();
        for (int i = 0; i < 200; i++) {
            Coordinate from = new Coordinate(random.between(-30, 30), random.between(-30, 30));
            double length = random.between(0, 12);
            Coordinate to =
                    new Coordinate(from.x + random.between(-length, length), from.y + random.between(-length, length));
            LineString line = Jts.FACTORY.createLineString(new Coordinate[] {from, to});
            double distance = edge.distance(line);
            double reach = i % 5 == 0 ? 0 : random.between(0, 3);
            if (distance == 0 || Math.abs(distance - reach) > 1e-9) {
                assertThat(cells.within(from.x, from.y, to.x, to.y, reach)).isEqualTo(distance <= reach);
            }
            if (cells.surelyClear(from.x, from.y, to.x, to.y, reach)) {
                assertThat(distance).isGreaterThan(reach);
            }
        }
    }

    @Test
    void holdsTheEdgeItself() {
        EdgeCells cells =
                new EdgeCells(Jts.polygon(Box.sized(0, 0, 7, 5).outline().points(1)));
        assertThat(cells.contains(0, 0)).isTrue();
        assertThat(cells.contains(7, 2.5)).isTrue();
        assertThat(cells.contains(7.1, 2.5)).isFalse();
        assertThat(cells.contains(-500, 2.5)).isFalse();
        assertThat(cells.distance(3, 2)).isEqualTo(2);
        assertThat(cells.distance(-500, 2)).isEqualTo(500);
        assertThat(cells.holds(3, 2, 0)).isTrue();
        assertThat(cells.holds(3, 2, 2)).isFalse();
        assertThat(cells.within(3, 2, -1)).isFalse();
    }

    /** A wavy blob with a hole, and a small one aside. */
    private static Geometry shape(RandomSource random) {
        Geometry blob = blob(random, 0, 14, 28);
        return Jts.areal(blob.difference(blob(random, 0, 3, 12)).union(blob(random, 36, 1, 3)));
    }

    private static Geometry blob(RandomSource random, double x, double least, double most) {
        List<Point> points = new ArrayList<>();
        int corners = 5 + random.below(7);
        for (int i = 0; i < corners; i++) {
            points.add(new Point(x, 0).plus(Point.polar(random.between(least, most), 2 * Math.PI * i / corners)));
        }
        return Jts.polygon(Path.loop(points).points(0.05));
    }
}
