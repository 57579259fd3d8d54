package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cloth folded to a point and bound straight across, and the spiral tie. */
class FoldedTieTest {
    @Test
    void refusesWhatCannotBeFolded() {
        assertThatThrownBy(() -> new Wedge(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wedge(5).star(3)).hasMessageContaining("{5/3}");
        assertThatThrownBy(() -> new Wedge(5).outline(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wedge(5).outline(1, Math.PI / 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpiralTie(Gather.SILK, 5, 1, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 2, .3819660", "6, 2, .5773503", "8, 3, .5411961"})
    void drawsTheKnownStars(int fold, int step, double ratio) {
        Wedge wedge = new Wedge(fold);
        assertThat(wedge.starRatio(step)).isCloseTo(ratio, within(5e-8));
        List<Point> corners = wedge.outline(wedge.distanceForPoints(30, wedge.star(step)), wedge.star(step))
                .points(1);
        assertThat(corners).hasSize(2 * fold);
        assertThat(corners.get(0).norm()).isCloseTo(30, within(1e-9));
        assertThat(corners.get(1).norm()).isCloseTo(30 * ratio, within(2e-6));
    }

    @Property(tries = 60)
    void opensToRegularPolygonsOfKnownArea(
            @ForAll @IntRange(min = 3, max = 12) int fold, @ForAll @DoubleRange(min = 1, max = 80) double distance) {
        Wedge wedge = new Wedge(fold);
        double area = fold * distance * distance * Math.tan(Math.PI / fold);
        assertThat(Math.abs(wedge.outline(distance, wedge.polygon()).signedArea(1)))
                .isCloseTo(area, within(1e-9 * area));
        double doubled = 2 * fold * distance * distance * Math.tan(Math.PI / 2 / fold);
        assertThat(Math.abs(wedge.outline(distance, wedge.doubled()).signedArea(1)))
                .isCloseTo(doubled, within(1e-9 * doubled));
    }

    @Test
    void givesTheKnownHexagonAndTheSquareOfKanoko() {
        assertThat(Math.abs(new Wedge(6).outline(1, 0).signedArea(1))).isCloseTo(3.46410162, within(5e-9));
        Region square = Region.of(new Wedge(4).outline(10, 0), 1);
        assertThat(square.area()).isCloseTo(400, within(1e-9));
        assertThat(square.bounds().width()).isCloseTo(20, within(1e-9));
    }

    @Property(tries = 300)
    void opensAStraightLineInEveryDirection(
            @ForAll @IntRange(min = 2, max = 16) int fold, @ForAll @DoubleRange(min = -20, max = 20) double direction) {
        Wedge wedge = new Wedge(fold);
        double folded = Math.abs(Math.IEEEremainder(direction, 2 * wedge.angle()));
        Path outline = wedge.outline(20, wedge.doubled());
        Point there = Point.polar(20 / Math.cos(folded - wedge.doubled()), direction);
        assertThat(Math.abs(Region.of(outline, 1).clearance(there))).isLessThan(1e-9);
    }

    @Property(tries = 60)
    void holdsARingWithinTheTeeth(
            @ForAll @IntRange(min = 3, max = 8) int fold, @ForAll @LongRange(max = 9999) long seed) {
        FoldedTie tie = new FoldedTie(new Wedge(fold), 0, 5, 1.2);
        Binding binding = new Binding(20, 4, 1.5);
        Region exact = Region.of(tie.wedge().outline(26, 0), 1)
                .minus(Region.of(tie.wedge().outline(20, 0), 1));
        Region held = tie.held(binding, RandomSource.of(seed));
        assertThat(exact.offset(1.5).contains(held, 1e-6)).isTrue();
        assertThat(held.contains(exact.offset(-1.5), 1e-6)).isTrue();
        assertThat(held.contains(Point.ZERO)).isFalse();
        Region smooth = new FoldedTie(tie.wedge(), 0, 5, 0).held(binding, RandomSource.of(seed));
        assertThat(smooth.area()).isCloseTo(exact.area(), within(1e-6));
        Transform turn = Transform.turn(2 * Math.PI / fold);
        assertThat(smooth.transformed(turn).minus(smooth).area()).isLessThan(1e-6);
    }

    @Test
    void marksEachBindingOnce() {
        FoldedTie tie = new FoldedTie(new Wedge(5), new Wedge(5).star(2), 4, 0.8);
        List<Mark.Pressed> marks =
                tie.marks(List.of(new Binding(12, 2, 1.5), new Binding(6, 2, 1.5)), 1, RandomSource.of(1));
        assertThat(marks).hasSize(2).allMatch(mark -> mark.around() == 1 && mark.within() == 0);
        assertThat(marks.get(0).region().and(marks.get(1).region()).area()).isZero();
    }

    @Property(tries = 60)
    void bindsRingsWithinRings(
            @ForAll @DoubleRange(min = 3, max = 90) double from, @ForAll @LongRange(max = 9999) long seed) {
        RepeatedTie tie = new RepeatedTie(Gather.SILK, 2, 0.1);
        Binding binding = new Binding(from, 3, 2);
        Region held = tie.held(binding, RandomSource.of(seed));
        double tooth = Math.min(2.6, 0.1 * binding.to());
        Region most = Region.of(Path.circle(Point.ZERO, binding.to() + tooth + 0.4), 0.02)
                .minus(Region.of(Path.circle(Point.ZERO, Math.max(0.1, from - tooth - 0.4)), 0.02));
        assertThat(most.contains(held, 1e-6)).isTrue();
        assertThat(held.contains(Point.ZERO)).isFalse();
        assertThat(held.area())
                .isCloseTo(Math.PI * (Math.pow(binding.to(), 2) - from * from), within(0.2 * held.area()));
        assertThat(new RepeatedTie(Gather.SILK, 2, 0)
                        .held(new Binding(0, 2, 2), RandomSource.of(seed))
                        .area())
                .isCloseTo(16 * Math.PI, within(0.9));
    }

    @Property(tries = 60)
    void windsASpiralThatGainsOnePitchATurn(
            @ForAll @DoubleRange(min = 2, max = 12) double from,
            @ForAll @DoubleRange(min = 2, max = 9) double pitch,
            @ForAll @DoubleRange(min = 0.7, max = 6) double turns,
            @ForAll @LongRange(max = 9999) long seed) {
        SpiralTie tie = new SpiralTie(Gather.SILK, from, pitch, turns, 1.5);
        assertThat(tie.radius(2 * Math.PI) - tie.radius(0)).isCloseTo(pitch, within(1e-9));
        Region held = tie.held(RandomSource.of(seed));
        assertThat(held.pieces()).hasSize(1);
        double length = tie.line().track(0.02).length();
        assertThat(held.area()).isCloseTo(length * 1.5, within(length * 0.4 + 2));
        assertThat(Region.of(Path.circle(Point.ZERO, tie.reach() + 1), 0.02).contains(held, 1e-6))
                .isTrue();
        for (double angle = 0.8; angle < 2 * Math.PI * turns - 0.8; angle += 0.9) {
            assertThat(held.contains(Point.polar(tie.radius(angle), angle))).isTrue();
        }
    }
}
