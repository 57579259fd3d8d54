package id.canting.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.resist.TieObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bindings take. */
class BindingNeedsTest {
    private static final BindingNeeds NEEDS = new BindingNeeds(Coefficients.standard());

    @ParameterizedTest
    @CsvSource({
        // Never fewer than hands take, whole turns, half a turn up however it was rounded on the way.
        "3, 3.1, 4",
        "3, 6.2, 4",
        "3, 6.6, 5",
        "3, 6.59999999999, 5",
        "3, 6.5, 4",
        "10, 18, 10"
    })
    void windsWholeTurns(double inner, double outer, int turns) {
        assertThat(NEEDS.turns(inner, outer, 0)).isEqualTo(turns);
    }

    /** The thread that a motif names winds its ties, of whatever size they are drawn; else the workshop's. */
    @ParameterizedTest
    @CsvSource({"0, 1, 10", "0.8, 1, 10", "1.6, 1, 5", "1.6, 2, 10", "8, 1, 4"})
    void windsTheThreadThatTheMotifNames(double width, double size, int turns) {
        Mark.Tie tie = new Mark.Tie(Point.ZERO, 10, 18, 0.5, 1, new Mark.Gathered(2, 8, 0.1, width), 1)
                .transformed(Transform.scale(size, size));
        assertThat(NEEDS.turns(tie)).isEqualTo(turns);
        double thread = NEEDS.thread(turns, 10 * size, 18 * size);
        assertThat(NEEDS.thread(tie)).isCloseTo(thread, within(1e-9));
        assertThat(NEEDS.tying(MarkCount.of(Drawing.builder().tie("a", tie).build()))
                        .thread())
                .isCloseTo(thread, within(1e-9));
    }

    @Test
    void takesForAStepWhatItsBindingsTake() {
        Mark.Tie tie = new Mark.Tie(new Point(10, 10), 4, 8, 0.5, 1, new Mark.Gathered(2, 8, 0.1), 1);
        Mark.StitchLine row = new Mark.StitchLine(Path.line(new Point(0, 0), new Point(100, 0)), 4, 2, 0.5, 1);
        Drawing drawing = Drawing.builder().tie("a", tie).tie("b", row).build();
        Needs needs = NEEDS.tying(MarkCount.of(drawing));
        // 5 turns around a bundle of radius sqrt(2 * 6 * 0.25 / 0.5), a knot; 100 mm and 15 % with its tails.
        assertThat(NEEDS.thread(tie)).isCloseTo(5 * 2 * Math.PI * Math.sqrt(6) + 120, within(1e-9));
        assertThat(NEEDS.thread(row)).isCloseTo(115 + 200, within(1e-9));
        assertThat(needs.thread()).isCloseTo(NEEDS.thread(tie) + NEEDS.thread(row), within(1e-9));
        assertThat(NEEDS.minutes(row)).isCloseTo(1 + 25 * 2.5 / 60, within(1e-9));
        assertThat(needs.allHours() * 60).isCloseTo(NEEDS.minutes(tie) + NEEDS.minutes(row), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3, '', kacang-hijau", "5, kacang-hijau, ''", "18, kelereng, ''", "100, '', ''"})
    void namesTheThingAtHand(double ring, String near, String largest) {
        assertThat(NEEDS.object(ring).map(TieObject::id).orElse("")).isEqualTo(near);
        Optional<String> seed = NEEDS.largestSeed(ring).map(TieObject::id);
        assertThat(seed.orElse("")).isEqualTo(largest);
    }
}
