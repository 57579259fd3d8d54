package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearingTest {
    private static final Path LEAF = Path.ellipse(new Point(0, 0), 20, 9);

    /** A leaf whose outline a hand drew a little aside, with a vein, a stem that sticks out and a dot. */
    private static Drawing leaf(double aside) {
        return Drawing.builder()
                .outlined("leaf", LEAF, 1.5, "")
                .klowong("leaf", LEAF.transformed(Transform.shift(aside, aside)), 1.5, Taper.NONE)
                .klowong("vein", Path.line(new Point(-15, 0), new Point(15, 0)), 1, Taper.NONE)
                .klowong("stem", Path.line(new Point(15, 0), new Point(40, 4)), 1.2, Taper.NONE)
                .dot("dot", new Point(45, 5), 2)
                .build();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 2.5, 6})
    void holdsAllWaxWithTheGapAroundItAndLittleMore(double gap) {
        List<Drawing> alike = List.of(leaf(0), leaf(0.1), leaf(-0.15));
        Region exact = Region.union(List.of(
                Region.of(LEAF, 0.01).offset(0.75 + gap),
                Region.around(Path.line(new Point(15, 0), new Point(40, 4)), 0.6 + gap, 0.01),
                Region.of(new Box(44, 4, 46, 6)).offset(gap)));
        Region clearing = Clearing.around(alike, gap);
        assertThat(clearing.contains(exact.offset(-0.3), 0.01)).isTrue();
        assertThat(exact.offset(0.5).contains(clearing, 0.01)).isTrue();
    }

    @Test
    void keepsTheClothInsideALoopThatIsNoAreaFree() {
        Drawing loop = Drawing.builder()
                .klowong("loop", Path.circle(Point.ZERO, 20), 2, Taper.NONE)
                .build();
        Region clearing = Clearing.around(List.of(loop), 1);
        assertThat(clearing.contains(Point.ZERO)).isFalse();
        assertThat(clearing.contains(new Point(20, 0))).isTrue();
    }

    /** The corners of the square lie on the edge of the star, but its sides run far outside. */
    @Test
    void doesNotTakeALineForAnOutlineThatOnlyTouchesAnArea() {
        Path star = Path.polygon(
                new Point(20, 20),
                new Point(4, 0),
                new Point(20, -20),
                new Point(0, -4),
                new Point(-20, -20),
                new Point(-4, 0),
                new Point(-20, 20),
                new Point(0, 4));
        Path square = Path.polygon(new Point(20, 20), new Point(20, -20), new Point(-20, -20), new Point(-20, 20));
        Drawing drawing = Drawing.builder()
                .area("star", star, "")
                .klowong("square", square, 1, Taper.NONE)
                .build();
        Region clearing = Clearing.around(List.of(drawing), 0);
        assertThat(clearing.contains(new Point(20, 0))).isTrue();
        assertThat(clearing.contains(new Point(12, 0))).isFalse();
    }

    @Test
    void keepsTheGapThroughScalesMirrorsAndStretches() {
        Drawing inner = Drawing.builder().outlined("leaf", LEAF, 1, "").build();
        for (Transform place : List.of(
                Transform.turn(1).then(Transform.shift(9, 3)),
                Transform.scale(-2.5, 2.5),
                Transform.scale(0.4, 0.4),
                Transform.scale(1.3, 0.8))) {
            Drawing all = Drawing.builder().place(inner, place).build();
            Region exact = Region.of(LEAF, 0.01).offset(0.5).transformed(place).offset(3);
            assertThat(Clearing.around(List.of(all, all), 3).area())
                    .isCloseTo(exact.area(), within(0.03 * exact.area()));
        }
    }
}
