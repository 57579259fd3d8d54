package id.canting.layout;

import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that run at 45 degrees, upward to the right as lereng and parang do. The plain rectangle that repeats is a
 * square, for which the distance of the rows must be to the step along them as two small whole numbers.
 */
final class Oblique {
    /** The largest of those whole numbers. */
    private static final int LARGEST = 4;

    private static final double CLOSE = 1e-9;

    private Oblique() {}

    /** Two small numbers whose quotient is nearest to a wanted one; among equals the smallest. */
    private record Quotient(int over, int under) {
        static Quotient near(double wanted) {
            Quotient best = new Quotient(1, 1);
            for (int over = 1; over <= LARGEST; over++) {
                for (int under = 1; under <= LARGEST; under++) {
                    Quotient next = new Quotient(over, under);
                    if (next.off(wanted) < best.off(wanted) - CLOSE) {
                        best = next;
                    }
                }
            }
            return best;
        }

        private double off(double wanted) {
            return Math.abs(StrictMath.log((double) over / under / wanted));
        }
    }

    /**
     * The tile.
     *
     * @param step from one place to the next along its row, mm
     * @param apart from row to row, mm; moved to the nearest distance that repeats
     * @param half whether every other row is half a step aside
     * @param turn the motif's own turn against the row, radians
     */
    static RepeatTile tile(double step, double apart, boolean half, double turn) {
        Quotient quotient = Quotient.near(apart / step);
        // The square's sides are whole steps along the rows and as many rows across; half a step needs rows in pairs.
        int steps = quotient.over * (half && quotient.under % 2 == 1 ? 2 : 1);
        int rows = quotient.under * steps / quotient.over;
        double across = steps * step / rows;
        double side = steps * step * Math.sqrt(2);
        Transform motif = Transform.turn(turn - Math.PI / 4);
        List<Transform> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < 2 * steps; place++) {
                double s = (place + 0.5 + (half && row % 2 == 1 ? 0.5 : 0)) * step;
                double t = (row + 0.5) * across;
                Transform there = Transform.shift((t + s) / Math.sqrt(2), (t - s) / Math.sqrt(2));
                places.add(RepeatTile.wrapped(motif.then(there), side, side));
            }
        }
        return new RepeatTile(side, side, places);
    }
}
