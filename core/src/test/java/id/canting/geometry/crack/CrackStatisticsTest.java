package id.canting.geometry.crack;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Figures of one large network, 100 x 100 mm cracked every 4 mm. The bands are those of trial runs of the method, not of
 * real cloth: no measurements of batik crackle were found.
 */
class CrackStatisticsTest {
    private static final double HALF = 2;
    private static final double AREA = 10_000;
    private static final CrackNetwork NETWORK = network(Cracking.USUAL_TURN);

    private static CrackNetwork network(double turn) {
        Cracking usual = Cracking.every(2 * HALF, 0.1, 0.5);
        return Cracks.of(
                Region.of(Box.sized(0, 0, 100, 100)),
                new Cracking(HALF, turn, usual.corner(), 0, 0, 0.1, 0.5),
                RandomSource.of(2));
    }

    @Test
    void cellsAreAsLargeAndAsUnequalAsInTrials() {
        double mean = AREA / NETWORK.cells().size();
        double squares = NETWORK.cells().stream()
                .mapToDouble(cell -> (cell.area() - mean) * (cell.area() - mean))
                .sum();
        assertThat(mean / (HALF * HALF)).isBetween(3.7, 4.5);
        assertThat(Math.sqrt(squares / NETWORK.cells().size()) / mean).isBetween(0.35, 0.60);
        assertThat(length(NETWORK) / AREA * Math.sqrt(mean)).isBetween(1.9, 2.3);
    }

    /** Without a turn by chance a rectangle breaks into bricks; the usual turn must prevent that. */
    @Test
    void cracksRunEveryWay() {
        assertThat(order(NETWORK, 4)).isLessThan(0.2);
        assertThat(order(network(0), 4)).isGreaterThan(0.7);
    }

    @Test
    void crumplingGivesThemAWay() {
        Cracking along = Cracking.every(2 * HALF, 0.1, 0.5);
        Region sheet = NETWORK.wax();
        double none = order(Cracks.of(sheet, along.toward(0.5, 0), RandomSource.of(2)), 2);
        double some = order(Cracks.of(sheet, along.toward(0.5, 0.5), RandomSource.of(2)), 2);
        double most = order(Cracks.of(sheet, along.toward(0.5, 1), RandomSource.of(2)), 2);
        assertThat(none).isLessThan(0.1);
        assertThat(some).isGreaterThan(none + 0.1);
        assertThat(most).isGreaterThan(some + 0.1);
    }

    /** Measured on the chord over the last millimetres: the very last piece is square by construction. */
    @Test
    void cracksMeetSquareSeenFromAQuarterOfTheSpacingAndLessSoFromAfar() {
        double near = meanAngle(1);
        double far = meanAngle(HALF);
        assertThat(near).isBetween(79.0, 86.0);
        assertThat(far).isBetween(71.0, 80.0).isLessThan(near);
    }

    @Test
    void linesHaveFewPoints() {
        double points = NETWORK.cracks().stream()
                .mapToInt(crack -> crack.line().points(1).size())
                .average()
                .orElseThrow();
        assertThat(points).isBetween(3.0, 7.0);
    }

    /** Beside a crack its opening is wider close to the edge it runs into than farther in. */
    @Test
    void jointsAreRoundedOff() {
        Region bare = NETWORK.region(0.01);
        int joints = 0;
        int near = 0;
        int far = 0;
        for (Crack crack : NETWORK.cracks()) {
            Point first = crack.line().points(1).get(1);
            double w = crack.width();
            if (crack.start().on() == Crack.EDGE && first.distance(crack.line().start()) > 3 * w) {
                Point way = first.minus(crack.line().start()).unit();
                Point beside = crack.line().start().plus(way.turned().times(0.8 * w));
                joints++;
                near += bare.contains(beside.plus(way.times(0.05 * w))) ? 1 : 0;
                far += bare.contains(beside.plus(way.times(2 * w))) ? 1 : 0;
            }
        }
        assertThat(joints).isGreaterThan(15);
        assertThat(near).isGreaterThan(joints * 3 / 4);
        assertThat(far).isLessThan(joints / 10);
    }

    private static double length(CrackNetwork network) {
        return network.cracks().stream()
                .mapToDouble(crack -> crack.line().track(1).length())
                .sum();
    }

    /** How much the cracks keep to so many evenly spaced directions, weighted by length: 0 not at all, 1 wholly. */
    private static double order(CrackNetwork network, int folds) {
        Point sum = Point.ZERO;
        for (Crack crack : network.cracks()) {
            List<Point> points = crack.line().points(1);
            for (int i = 1; i < points.size(); i++) {
                Point step = points.get(i).minus(points.get(i - 1));
                sum = sum.plus(Point.polar(step.norm(), folds * step.angle()));
            }
        }
        return sum.norm() / length(network);
    }

    private static double meanAngle(double chord) {
        List<Double> angles = new ArrayList<>();
        for (Crack crack : NETWORK.cracks()) {
            List<Point> line = new ArrayList<>(crack.line().points(1));
            angle(line, crack.start().run(), chord, angles);
            Collections.reverse(line);
            angle(line, crack.end().run(), chord, angles);
        }
        assertThat(angles).hasSizeGreaterThan(NETWORK.cracks().size());
        return angles.stream().mapToDouble(a -> a).average().orElseThrow();
    }

    private static void angle(List<Point> line, Point run, double chord, List<Double> angles) {
        ArcLength track = Path.polyline(line).track(1);
        if (track.length() >= chord) {
            Point way = track.at(chord).minus(line.get(0)).unit();
            angles.add(Math.toDegrees(Math.acos(Math.min(1, Math.abs(way.dot(run))))));
        }
    }
}
