package id.canting.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Few of many that differ. */
class DiverseTest {
    private static List<Integer> choose(List<Double> items, List<Double> from, int count) {
        return Diverse.choose(items, from, count, 0, (p, q) -> Math.abs(p - q));
    }

    @Test
    void takesTheFarOnes() {
        assertThat(choose(List.of(), List.of(), 3)).isEmpty();
        assertThat(choose(List.of(5.0, 5.1, 9.0, 0.0, 5.2), List.of(5.0), 2)).containsExactly(3, 2);
        assertThat(choose(List.of(1.0, 1.0, 1.0), List.of(), 3)).containsExactly(0);
        assertThat(Diverse.choose(List.of(1.0, 1.4, 3.0), List.of(1.0), 3, 0.5, (p, q) -> Math.abs(p - q)))
                .containsExactly(2);
    }

    @Test
    void whatIsDroppedIsNotChosenAndWhatIsNotKeptCountsForNothing() {
        Diverse<Double> diverse = new Diverse<>(List.of(5.0, 9.0, 8.5, 0.0), (p, q) -> Math.abs(p - q));
        diverse.shown(5.0);
        assertThat(diverse.next(2, 0)).containsExactly(3, 1);
        assertThat(diverse.next(2, 0)).containsExactly(3, 1);
        diverse.drop(1);
        assertThat(diverse.next(3, 0)).containsExactly(3, 2);
        diverse.shown(8.0);
        assertThat(diverse.next(3, 0.6)).containsExactly(3);
    }

    @Property(tries = 200)
    void leavesNothingTwiceAsFarAsTheBestChoiceWould(
            @ForAll @Size(min = 2, max = 9) List<@DoubleRange(max = 100) Double> items,
            @ForAll @IntRange(min = 1, max = 3) int count) {
        double greedy = worst(items, choose(items, List.of(), count));
        assertThat(greedy).isLessThanOrEqualTo(2 * best(items, count, 0, new ArrayList<>()) + 1e-9);
    }

    private static double best(List<Double> items, int count, int from, List<Integer> chosen) {
        if (chosen.size() == count || from == items.size()) {
            return chosen.isEmpty() ? Double.MAX_VALUE : worst(items, chosen);
        }
        double without = best(items, count, from + 1, chosen);
        chosen.add(from);
        double with = best(items, count, from + 1, chosen);
        chosen.remove(chosen.size() - 1);
        return Math.min(with, without);
    }

    private static double worst(List<Double> items, List<Integer> chosen) {
        return items.stream()
                .mapToDouble(item -> chosen.stream()
                        .mapToDouble(i -> Math.abs(items.get(i) - item))
                        .min()
                        .orElse(Double.MAX_VALUE))
                .max()
                .orElse(0);
    }
}
