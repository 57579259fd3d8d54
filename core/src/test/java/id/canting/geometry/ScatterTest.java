package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.random.RandomSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScatterTest {
    private static final Box TILE = Box.sized(0, 0, 44, 68);
    private static final double APART = 1.92;
    private static final double FROM_EDGE = 0.4;

    private final Region free =
            Region.of(TILE.grown(10)).minus(Region.of(Path.ellipse(new Point(22, 32), 12, 20), 0.05));

    /** The bounds are what Bridson's sampling with 30 tries leaves on 80 such tiles: mean 1.143, largest 1.415. */
    @Test
    void leavesNoLargerHolesThanManyMoreTries() {
        double sum = 0;
        int tiles = 20;
        for (int seed = 0; seed < tiles; seed++) {
            double largest = largestHole(points(seed));
            assertThat(largest).isLessThan(1.3);
            sum += largest;
        }
        assertThat(sum / tiles).isLessThan(1.143);
    }

    @Test
    void favoursNoDirection() {
        int[] directions = new int[6];
        int pairs = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<Point> points = Scatter.tile(TILE, APART, p -> true, RandomSource.of(seed));
            for (Point p : points) {
                for (Point q : points) {
                    Point step = q.minus(p);
                    if (!p.equals(q) && step.norm() < 1.4 * APART) {
                        directions[(int) Math.floor((step.angle() + Math.PI) / Math.PI * 6) % 6]++;
                        pairs++;
                    }
                }
            }
        }
        for (int count : directions) {
            assertThat(6.0 * count / pairs).isCloseTo(1, within(0.06));
        }
    }

    @Test
    void keepsPointsOfSeveralPiecesApartAndFindsTheSmallest() {
        Region pieces = Region.union(List.of(
                Region.of(Box.sized(0, 0, 20, 20)),
                Region.of(Box.sized(21, 0, 20, 20)),
                Region.of(Box.sized(60, 60, 1, 1))));
        List<Point> points = Scatter.inside(pieces, 4, RandomSource.of(3));
        assertThat(points).anyMatch(p -> p.x() > 50);
        for (Point p : points) {
            assertThat(points).allMatch(q -> p.equals(q) || p.distance(q) >= 4);
        }
    }

    private List<Point> points(long seed) {
        List<Point> points = Scatter.tile(TILE, APART, free, FROM_EDGE, RandomSource.of(seed));
        assertThat(points).allMatch(p -> free.holds(p, FROM_EDGE));
        return points;
    }

    /** The farthest that a free place is from the nearest point, in distances. */
    private double largestHole(List<Point> points) {
        Neighbours near = new Neighbours(2 * APART, Optional.of(TILE));
        near.add(points);
        double largest = 0;
        for (double x = TILE.left(); x < TILE.right(); x += APART / 10) {
            for (double y = TILE.top(); y < TILE.bottom(); y += APART / 10) {
                Point place = new Point(x, y);
                if (free.holds(place, FROM_EDGE)) {
                    while (!near.nearer(place, largest * APART + 1e-9) && largest < 2) {
                        largest += 0.005;
                    }
                }
            }
        }
        return largest;
    }
}
