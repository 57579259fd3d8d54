package id.canting.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

/** Points that fill a space evenly. */
class LowDiscrepancyTest {
    @Test
    void stepsByTheGoldenAndThePlasticRatio() {
        assertThat(LowDiscrepancy.r2(1, 0)[0]).isCloseTo(0.1180339887, within(1e-9));
        assertThat(LowDiscrepancy.r2(2, 0)[0]).isCloseTo(0.2548776662, within(1e-9));
        assertThat(LowDiscrepancy.r2(2, 0)[1]).isCloseTo(0.0698402910, within(1e-9));
    }

    @Test
    void jumpsToAnySobolPoint() {
        SobolSequenceGenerator inOrder = new SobolSequenceGenerator(5);
        for (int i = 0; i < 200; i++) {
            assertThat(LowDiscrepancy.sobol(5, i)).isEqualTo(inOrder.nextVector());
        }
    }

    @Test
    void putsOneOfSixteenSobolPointsInEachSixteenth() {
        assertThat(worstCell(i -> LowDiscrepancy.sobol(2, i), 16, 4)).isEqualTo(1);
    }

    @Test
    void clumpsLessThanChance() {
        RandomSource chance = RandomSource.of(5);
        int even = worstCell(i -> LowDiscrepancy.r2(2, i), 1600, 20);
        int thrown = worstCell(i -> new double[] {chance.next(), chance.next()}, 1600, 20);
        assertThat(even).isLessThanOrEqualTo(7).isLessThan(thrown);
    }

    @Test
    void refusesWhatIsNoPoint() {
        assertThatThrownBy(() -> LowDiscrepancy.r2(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LowDiscrepancy.r2(65, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LowDiscrepancy.sobol(2, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void staysInTheUnitCube(
            @ForAll @IntRange(min = 1, max = 64) int d, @ForAll @LongRange(min = 0, max = 1L << 30) long n) {
        assertThat(Arrays.stream(LowDiscrepancy.r2(d, n)).boxed()).hasSize(d).allMatch(v -> v >= 0 && v < 1);
        assertThat(Arrays.stream(LowDiscrepancy.sobol(d, n)).boxed()).hasSize(d).allMatch(v -> v >= 0 && v < 1);
    }

    private static int worstCell(IntFunction<double[]> point, int count, int side) {
        int[] cells = new int[side * side];
        int worst = 0;
        for (int i = 0; i < count; i++) {
            double[] p = point.apply(i);
            worst = Math.max(worst, ++cells[(int) (p[0] * side) * side + (int) (p[1] * side)]);
        }
        return worst;
    }
}
