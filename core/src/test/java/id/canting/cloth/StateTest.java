package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.design.Crackle;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What steps leave on the cloth, whether or not hands could do them. */
class StateTest {
    private static final Source SOURCE = new Source.Over("");

    private static Step step(int kind, int number) {
        String name = "step-" + number;
        return switch (kind) {
            case 0 -> new Step.Tie(name, Text.EMPTY, SOURCE, "body");
            case 1 ->
                new Step.Wax(
                        name,
                        Text.EMPTY,
                        SOURCE,
                        "body",
                        new Step.Cantings(2, 1),
                        new Step.Fillings(Map.of(), List.of(), Optional.empty()),
                        Crackle.of(Crackle.Strength.OFF));
            case 2 -> new Step.Untie(name, List.of("step-" + number / 2));
            case 3 -> new Step.Untie(name, List.of());
            case 4 ->
                new Step.Dye(name, Text.EMPTY, "secang", "", "", 1, OptionalDouble.empty(), OptionalDouble.empty());
            case 5 -> new Step.BoilOut(name);
            case 6 -> new Step.Scrape(name, List.of("step-" + number / 2));
            default -> new Step.Scrape(name, List.of());
        };
    }

    @Test
    void takingOffLeavesABareClothBare() {
        for (int kind : List.of(2, 3, 5, 6, 7)) {
            assertThat(State.BARE.after(step(kind, 1))).isEqualTo(State.BARE);
        }
        assertThat(State.BARE.opened(new Step.Untie("untie", List.of()))).isEmpty();
        assertThat(State.BARE.scraped(new Step.Scrape("scrape", List.of()))).isEmpty();
    }

    @Property(tries = 300)
    void everyStepChangesOnlyWhatItIsFor(@ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> kinds) {
        State now = State.BARE;
        for (int kind : kinds) {
            int number = now.baths() + now.tied().size() + now.waxed().size() + 1;
            Step step = step(kind, number);
            State then = now.after(step);
            assertThat(then.baths() - now.baths()).isEqualTo(kind == 4 ? 1 : 0);
            if (step instanceof Step.Scrape scrape) {
                List<String> both = new ArrayList<>(then.waxed());
                both.addAll(now.scraped(scrape));
                assertThat(both).containsExactlyInAnyOrderElementsOf(now.waxed());
                assertThat(then.waxed()).noneMatch(scrape::takesOff);
            } else {
                assertThat(then.waxed())
                        .isEqualTo(kind == 1 ? with(now.waxed(), step) : kind == 5 ? List.of() : now.waxed());
            }
            if (step instanceof Step.Untie untie) {
                List<String> both = new ArrayList<>(then.tied());
                both.addAll(now.opened(untie));
                assertThat(both).containsExactlyInAnyOrderElementsOf(now.tied());
                assertThat(then.tied()).noneMatch(untie::opens);
            } else {
                assertThat(then.tied()).isEqualTo(kind == 0 ? with(now.tied(), step) : now.tied());
            }
            now = then;
        }
    }

    private static List<String> with(List<String> names, Step step) {
        List<String> all = new ArrayList<>(names);
        all.add(step.name());
        return all;
    }
}
