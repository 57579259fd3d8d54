package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DepthFieldTest {
    private static final int SIZE = 48;

    @Test
    void measuresNothingOutside() {
        double[] depth = DepthField.of(square(10, 30), new int[SIZE * SIZE], SIZE);
        assertThat(depth).containsOnly(Math.sqrt(Double.MAX_VALUE));
    }

    @Test
    void measuresASquareFromItsNearestSide() {
        double[] depth = DepthField.of(square(10, 30), covered(), SIZE);
        assertThat(depth[20 * SIZE + 12]).isCloseTo(2.5, within(1e-9));
        assertThat(depth[20 * SIZE + 20]).isCloseTo(9.5, within(1e-9));
    }

    /** Sweeps may miss the nearest piece by a hair; never by what an eye could see. */
    @Property(tries = 60)
    void agreesWithMeasuringEveryPiece(
            @ForAll @IntRange(min = 3, max = 12) int corners,
            @ForAll @DoubleRange(min = 6, max = 22) double radius,
            @ForAll @DoubleRange(min = 0, max = 6) double turn) {
        double[] pieces = star(corners, radius, turn);
        double[] depth = DepthField.of(pieces, covered(), SIZE);
        for (int i = 0; i < depth.length; i++) {
            assertThat(depth[i]).isCloseTo(brute(pieces, i % SIZE + 0.5, i / SIZE + 0.5), within(0.12));
        }
    }

    private static int[] covered() {
        int[] pixels = new int[SIZE * SIZE];
        Arrays.fill(pixels, 0xFF000000);
        return pixels;
    }

    private static double[] square(double from, double to) {
        return new double[] {from, from, to, from, to, from, to, to, to, to, from, to, from, to, from, from};
    }

    private static double[] star(int corners, double radius, double turn) {
        double[] pieces = new double[8 * corners];
        for (int i = 0; i < 2 * corners; i++) {
            for (int end = 0; end < 2; end++) {
                double angle = turn + Math.PI * (i + end) / corners;
                double reach = (i + end) % 2 == 0 ? radius : radius / 2;
                pieces[4 * i + 2 * end] = SIZE / 2.0 + reach * Math.cos(angle);
                pieces[4 * i + 2 * end + 1] = SIZE / 2.0 + reach * Math.sin(angle);
            }
        }
        return pieces;
    }

    private static double brute(double[] p, double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < p.length; i += 4) {
            double dx = p[i + 2] - p[i];
            double dy = p[i + 3] - p[i + 1];
            double t = Math.max(0, Math.min(1, ((x - p[i]) * dx + (y - p[i + 1]) * dy) / (dx * dx + dy * dy)));
            least = Math.min(least, Math.hypot(x - p[i] - t * dx, y - p[i + 1] - t * dy));
        }
        return least;
    }
}
