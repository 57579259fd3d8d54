package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Point;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One tie: the bundle, the thread and the ring, against known answers. */
class SingleTieTest {
    @ParameterizedTest
    @CsvSource({"0, -1", "-0.1, 0.5", "0.25, 0", "0.25, 1.01", "NaN, 0.5"})
    void refusesClothThatIsNone(double thickness, double packing) {
        assertThatThrownBy(() -> new Gather(thickness, packing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoFoldsAtTheTip() {
        assertThat(Gather.COTTON.bundleRadius(0)).isZero();
        assertThat(Gather.COTTON.folds(0)).isZero();
        assertThat(Gather.COTTON.rays(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 2.24, 7", "10, 3.16, 10", "20, 4.47, 14", "40, 6.32, 20", "80, 8.94, 28"})
    void gathersCottonAsKnown(double fromTip, double radius, int rays) {
        assertThat(Gather.COTTON.bundleRadius(fromTip)).isCloseTo(radius, within(0.005));
        assertThat(Gather.COTTON.rays(fromTip)).isEqualTo(rays);
    }

    @Property(tries = 200)
    void keepsTheAreaOfTheClothAndBothFormsOfTheFolds(
            @ForAll @DoubleRange(min = 0.5, max = 300) double fromTip,
            @ForAll @DoubleRange(min = 0.05, max = 1) double thickness,
            @ForAll @DoubleRange(min = 0.1, max = 1) double packing) {
        Gather cloth = new Gather(thickness, packing);
        double section = Math.PI * Math.pow(cloth.bundleRadius(fromTip), 2) * packing;
        assertThat(section).isCloseTo(2 * Math.PI * fromTip * thickness, within(1e-9 * section));
        assertThat(cloth.folds(fromTip))
                .isCloseTo(
                        Math.PI * Math.sqrt(fromTip * packing / (2 * thickness)), within(1e-9 * cloth.folds(fromTip)));
    }

    @ParameterizedTest
    @CsvSource({"4, 6, 6", "5, 7, 7", "8, 12, 12", "12, 17, 19", "16, 23, 25", "25, 36, 39"})
    void tiesOverABallAsKnown(double diameter, double least, double most) {
        double tight = TieObject.ring(diameter, TieObject.TIGHT_NECK * diameter);
        double closed = TieObject.ring(diameter, 0);
        assertThat(closed).isCloseTo(Math.PI * diameter / 2, within(1e-12));
        assertThat(tight).isCloseTo(0.92 * closed, within(0.001 * closed));
        assertThat(Math.rint(tight)).isLessThanOrEqualTo(least);
        assertThat(Math.rint(closed)).isGreaterThanOrEqualTo(most);
    }

    @Property(tries = 200)
    void findsTheNeckTheClothMakes(
            @ForAll @DoubleRange(min = 1, max = 60) double diameter,
            @ForAll @DoubleRange(min = 0.03, max = 0.6) double thickness) {
        Gather cloth = new Gather(thickness, 0.5);
        TieObject ball = new TieObject("ball", Text.same("ball"), diameter, List.of());
        if (ball.holds(cloth)) {
            double ring = ball.ring(cloth);
            assertThat(ring).isBetween(Math.PI * diameter / 4, Math.PI * diameter / 2);
            assertThat(TieObject.ring(diameter, Math.min(diameter / 2, cloth.bundleRadius(ring))))
                    .isCloseTo(ring, within(1e-5 * diameter));
        } else {
            assertThat(diameter).isLessThanOrEqualTo(4 * Math.PI * thickness);
            assertThatThrownBy(() -> ball.ring(cloth)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 200)
    void leavesAWhiteBandOfWholeTurns(
            @ForAll @DoubleRange(min = 3, max = 200) double to,
            @ForAll @DoubleRange(min = 0.3, max = 60) double white,
            @ForAll @DoubleRange(min = 0.2, max = 3) double thread) {
        Binding binding = Binding.ending(to, white, thread);
        assertThat(binding.white()).isEqualTo(binding.turns() * thread);
        assertThat(binding.to()).isCloseTo(to, within(1e-9));
        if (white >= thread / 2 && white < to - thread) {
            assertThat(binding.white()).isCloseTo(white, within(thread / 2 + 1e-9));
        }
    }

    @Test
    void refusesThreadThickerThanThePinchIsLong() {
        assertThatThrownBy(() -> Binding.ending(2, 2, 2.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Binding(3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void putsTheRingExactlyWhereTheThreadWas(
            @ForAll @DoubleRange(max = 100) double from,
            @ForAll @IntRange(min = 1, max = 12) int turns,
            @ForAll @DoubleRange(min = 0.5, max = 4) double thread) {
        Binding binding = new Binding(from, turns, thread);
        SingleTie tie = SingleTie.open(Gather.COTTON, binding);
        Mark.Tie mark = tie.mark(new Point(3, 4), RandomSource.of(turns));
        assertThat(mark.inner()).isEqualTo(from);
        assertThat(mark.outer()).isEqualTo(from + turns * thread);
        assertThat(mark.squareness()).isEqualTo(1.6);
        assertThat(mark.pleats()).isBetween(1, Gather.COTTON.rays(binding.middle()) * 2);
        assertThat(tie.capped().mark(Point.ZERO, RandomSource.of(1)).eye()).isZero();
    }

    @Test
    void takesTheDyeOverAnObject() {
        TieObject marble = TieObject.AT_HAND.get(3);
        Mark.Tie mark = SingleTie.over(marble, Gather.SILK, 3, 1).mark(Point.ZERO, RandomSource.of(1));
        assertThat(mark.eye()).isEqualTo(1);
        assertThat(mark.inner()).isEqualTo(marble.ring(Gather.SILK));
        assertThatThrownBy(() -> new SingleTie(Gather.SILK, new Binding(5, 1, 1), 1, 1, 2.1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
