package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.text.UserError;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a wanted ring back to the tie. */
class RingPlanTest {
    @Test
    void plansARingOfFortyMillimetres() {
        RingPlan plan = RingPlan.of(40, 6, 1.5, 0.25);
        assertThat(plan.binding().from()).isEqualTo(14);
        assertThat(plan.binding().to()).isEqualTo(20);
        assertThat(plan.binding().turns()).isEqualTo(4);
        assertThat(plan.rays()).isEqualTo(13);
        assertThat(plan.bundleRadius()).isCloseTo(Math.sqrt(17), within(1e-9));
        RingPlan.Over over = plan.over().orElseThrow();
        assertThat(over.object().id()).isEqualTo("manik-besar");
        assertThat(over.error()).isCloseTo(over.object().ring(plan.cloth()) - 14, within(1e-9));
    }

    @Test
    void findsNoObjectFarFromAll() {
        assertThat(RingPlan.of(300, 20, 2, 0.25).over()).isEmpty();
        // A mung bean slips out of cloth as thick as canvas.
        assertThat(RingPlan.of(12, 2, 1, 0.6).over()).isEmpty();
    }

    @Property(tries = 300)
    void bindsThinClothOverEachObjectAtItsOwnRing(@ForAll @DoubleRange(min = 0.05, max = 0.25) double thickness) {
        Gather cloth = new Gather(thickness, Gather.USUAL_PACKING);
        for (TieObject object : TieObject.AT_HAND) {
            Assume.that(object.holds(cloth));
            double outer = object.ring(cloth) + 2;
            RingPlan.Over over = RingPlan.of(2 * outer, 2, 1, thickness).over().orElseThrow();
            assertThat(over.object()).isEqualTo(object);
            assertThat(over.error()).isCloseTo(0, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3    | 1  | 1   | .2 | diameter of the ring is 3 mm
            1001 | 1  | 1   | .2 | between 4 and 1000 mm
            40   | 21 | 1   | .2 | white band is 21 mm
            40   | 0  | 1   | .2 | white band is 0 mm
            40   | 6  | 0   | .2 | thread is 0 mm
            8    | 3  | 5   | .2 | thread is 5 mm, but must be between 0.1 and 4 mm
            40   | 6  | 1   | 9  | cloth is 9 mm
            """)
    void saysWhatCannotBeTied(double diameter, double white, double thread, double thickness, String told) {
        assertThatThrownBy(() -> RingPlan.of(diameter, white, thread, thickness))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }
}
