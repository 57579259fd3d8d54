package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.figure.WaxFigure;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Ribbon;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Isen;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What is true of every fill on every shape. */
class IsenTest {
    /** Flattening of curves lets a mark bulge over its outline by this much, mm; it is well below what eyes see. */
    private static final double FLATTENING = 0.12;

    @Property(tries = 200)
    void staysInsideItsShape(@ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Isen isen = isen(pick);
        Region region = blob(seed);
        for (Mark mark : fill(isen, region, Optional.empty(), seed)) {
            assertInside(isen, region, mark);
        }
    }

    @Property(tries = 100)
    void staysInsideALeafWithAMidrib(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Isen isen = isen(pick);
        Path rib = Path.smooth(List.of(new Point(0, 0), new Point(20, 3), new Point(45, 0)));
        Path left = Path.smooth(List.of(new Point(0, 0), new Point(20, -12), new Point(45, 0)));
        Path right = Path.smooth(List.of(new Point(0, 0), new Point(20, 14), new Point(45, 0)));
        Region region = Region.of(left.join(right.reversed()).close(), 0.05);
        Ribbon form = Ribbon.around(rib, share -> 12 * Math.sin(Math.PI * share));
        for (Mark mark : fill(isen, region, Optional.of(form), seed)) {
            assertInside(isen, region, mark);
        }
    }

    @Property(tries = 60)
    void isTheSameFromTheSameSeed(
            @ForAll @IntRange(max = 999) int pick, @ForAll @LongRange(max = 1_000_000) long seed) {
        Isen isen = isen(pick);
        Region region = blob(seed);
        assertThat(fill(isen, region, Optional.empty(), seed).toString())
                .isEqualTo(fill(isen, region, Optional.empty(), seed).toString());
    }

    @Test
    void fillsALargeShape() {
        Region region = Region.of(Box.sized(0, 0, 60, 60));
        for (Isen isen : Anything.ISENS) {
            assertThat(fill(isen, region, Optional.empty(), 3))
                    .as(isen.information().id())
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void leavesWhatIsTooSmallEmptyWithoutFault() {
        for (Isen isen : Anything.ISENS) {
            for (double size : new double[] {0.01, 0.5, 1.5}) {
                Region speck = Region.of(Box.sized(0, 0, size, size));
                for (Mark mark : fill(isen, speck, Optional.empty(), 1)) {
                    assertInside(isen, speck, mark);
                }
            }
        }
    }

    private static void assertInside(Isen isen, Region region, Mark mark) {
        for (Path contour : WaxFigure.contours(mark)) {
            for (Point point : contour.points(0.02)) {
                double outside =
                        region.contains(point) ? 0 : region.nearestEdge(point).distance(point);
                assertThat(outside)
                        .as("%s: %s at %s", isen.information().id(), mark, point)
                        .isLessThan(FLATTENING);
            }
        }
    }

    private static Isen isen(int pick) {
        return Anything.ISENS.get(pick % Anything.ISENS.size());
    }

    private static List<Mark> fill(Isen isen, Region region, Optional<Ribbon> form, long seed) {
        return isen.fill(
                new Area("part", region, form, isen.information().id(), Optional.empty()),
                isen.parameters().defaults(),
                Anything.hand(seed));
    }

    /** A closed shape with bays and horns. */
    private static Region blob(long seed) {
        RandomSource random = RandomSource.of(seed).stream("blob");
        int corners = 5 + random.below(7);
        double size = random.between(4, 40);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(Anything.around(i, corners, size * random.between(0.55, 1)));
        }
        return Region.of(Path.loop(points), 0.05);
    }
}
