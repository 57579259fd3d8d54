package id.canting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.DoubleBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measures of pictures whose answer is known. */
class MeasuresTest {
    private static Mask mask(int side, BiPredicate<Integer, Integer> drawn) {
        BitSet set = new BitSet();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                set.set(y * side + x, drawn.test(x, y));
            }
        }
        return new Mask(side, side, set);
    }

    private static Grey grey(int side, DoubleBinaryOperator value) {
        double[] values = new double[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                values[y * side + x] = value.applyAsDouble(x, y);
            }
        }
        return new Grey(side, side, values);
    }

    private static double dimension(Mask mask, Integer... sizes) {
        return BoxDimension.of(mask, 1, List.of(sizes)).value();
    }

    private static boolean carpet(int x, int y) {
        for (int i = x, j = y; i > 0 || j > 0; i /= 3, j /= 3) {
            if (i % 3 == 1 && j % 3 == 1) {
                return false;
            }
        }
        return true;
    }

    @Test
    void countsBoxesOfKnownDimension() {
        assertThat(dimension(mask(64, (x, y) -> false), 1, 2, 4)).isZero();
        assertThat(dimension(mask(64, (x, y) -> true), 1, 2, 4, 8)).isCloseTo(2, within(1e-9));
        assertThat(dimension(mask(64, (x, y) -> y == 5), 1, 2, 4, 8)).isCloseTo(1, within(1e-9));
        assertThat(dimension(mask(256, (x, y) -> (x & y) == 0), 1, 2, 4, 8, 16)).isCloseTo(1.5850, within(1e-4));
        assertThat(dimension(mask(243, MeasuresTest::carpet), 1, 3, 9, 27)).isCloseTo(1.8928, within(1e-4));
    }

    @Test
    void rangeDecidesTheDimensionOfAGridOfDots() {
        Mask dots = mask(256, (x, y) -> x % 16 == 0 && y % 16 == 0);
        assertThat(dimension(dots, 1, 2, 4, 8)).isCloseTo(0, within(1e-9));
        assertThat(dimension(dots, 16, 32, 64)).isCloseTo(2, within(1e-9));
        assertThat(BoxDimension.between(dots, 0.5, 8, 32))
                .extracting("from", "to")
                .containsExactly(8.0, 32.0);
    }

    @Test
    void tellsParallelLinesFromAllDirections() {
        assertThat(Directions.entropy(grey(60, (x, y) -> 1))).isZero();
        assertThat(Directions.entropy(grey(60, (x, y) -> (int) x / 5 % 2))).isZero();
        assertThat(Directions.entropy(grey(60, (x, y) -> (int) y / 5 % 2))).isZero();
        Grey rings = grey(200, (x, y) -> Math.cos(Math.hypot(x - 99.5, y - 99.5) / 4));
        assertThat(Directions.entropy(rings)).isBetween(0.98, 1.0);
    }

    @Test
    void findsThePeriodOfARepeat() {
        Grey grid = grey(96, (x, y) -> Math.hypot(x % 16 - 7, y % 24 - 11) < 5 ? 1 : 0);
        List<Periods.Period> periods = Periods.of(grid, 0.5);
        assertThat(periods).hasSize(2);
        assertThat(periods.get(0).across()).isEqualTo(8);
        assertThat(periods.get(0).down()).isZero();
        assertThat(periods.get(1).down()).isEqualTo(12);
        assertThat(periods.get(1).strength()).isCloseTo(1, within(1e-6));
        assertThat(Periods.of(grey(64, (x, y) -> 1), 1)).isEmpty();
        assertThat(Periods.of(grey(64, (x, y) -> Math.hypot(x - 20, y - 30) < 8 ? 1 : 0), 1))
                .isEmpty();
    }

    @Test
    void findsTheSymmetryOfARepeat() {
        assertThat(present((x, y) -> Math.hypot(x % 16 - 8, y % 16 - 8) < 5 ? 1 : 0))
                .contains("turn-180", "turn-90", "mirror-left-right", "mirror-up-down", "mirror-diagonal");
        // A pennant with unequal sides: no turn and no mirror.
        assertThat(present((x, y) -> pennant(x % 24, y % 24))).isEmpty();
        // The pennant and its mirror image side by side.
        assertThat(present((x, y) -> x % 48 < 24 ? pennant(x % 48, y % 24) : pennant(47 - x % 48, y % 24)))
                .containsExactly("mirror-left-right");
    }

    private static double pennant(double x, double y) {
        return x >= 4 && y >= 2 && y < 22 && 2 * (x - 4) < y - 2 ? 1 : 0;
    }

    private static List<String> present(DoubleBinaryOperator value) {
        return Symmetry.of(grey(96, value)).stream()
                .filter(Symmetry::present)
                .map(s -> s.kind().id())
                .toList();
    }

    @Property(tries = 50)
    void hashSurvivesSizeAndLight(
            @ForAll @IntRange(min = 2, max = 5) int times, @ForAll @IntRange(max = 1000) int kind) {
        Grey small = grey(
                64,
                (x, y) -> 0.5 + 0.3 * Math.sin(x * (0.1 + kind % 7 * 0.05)) * Math.cos(y * (0.1 + kind % 11 * 0.04)));
        Grey large = grey(64 * times, (x, y) -> small.at((int) x / times, (int) y / times));
        Grey dim = grey(64, (x, y) -> 0.1 + 0.5 * small.at((int) x, (int) y));
        assertThat(PerceptualHash.distance(PerceptualHash.of(small), PerceptualHash.of(large)))
                .isLessThanOrEqualTo(2);
        assertThat(PerceptualHash.distance(PerceptualHash.of(small), PerceptualHash.of(dim)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void hashTellsPicturesApart() {
        long left = PerceptualHash.of(grey(64, (x, y) -> x < 32 ? 1 : 0));
        long right = PerceptualHash.of(grey(64, (x, y) -> x < 32 ? 0 : 1));
        assertThat(PerceptualHash.distance(left, right)).isGreaterThan(3);
        assertThat(PerceptualHash.of(grey(40, (x, y) -> 0.7))).isZero();
    }

    @Test
    @DisplayName("coverage and palette take the commonest colour as the ground")
    void coversWhatIsNotGround() {
        int[] rgb = new int[100];
        for (int i = 0; i < 100; i++) {
            rgb[i] = i < 25 ? 0xF4EFE3 : i < 30 ? 0xC2455A : 0x203050;
        }
        Pixels pixels = new Pixels(10, 10, 1, rgb);
        assertThat(Mask.of(pixels).coverage()).isCloseTo(0.3, within(1e-12));
        Palette palette = Palette.of(pixels);
        assertThat(palette.colours())
                .extracting(used -> used.colour().hex())
                .containsExactly("#203050", "#f4efe3", "#c2455a");
        assertThat(palette.colours()).extracting(Palette.Used::share).containsExactly(0.7, 0.25, 0.05);
        assertThat(Palette.of(new Pixels(1, 1, 1, new int[] {0})).spread()).isZero();
    }
}
