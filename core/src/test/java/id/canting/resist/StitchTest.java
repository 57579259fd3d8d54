package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Curves;
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
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Stitches drawn up, and the lines they follow. */
class StitchTest {
    private static final Path WAVE = Curves.through(x -> new Point(x, 8 * Math.sin(x / 9)), 0, 120, 60);

    @Test
    void refusesStitchesOfNoLength() {
        assertThatThrownBy(() -> new RunningStitch(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StitchRows.onFold(WAVE, 5, 3)).hasMessageContaining("fold");
        Path half = Path.smooth(List.of(new Point(0, -40), new Point(15, 0), new Point(0, 40)));
        assertThatThrownBy(() -> StitchRows.onFold(half, 13, 3)).hasMessageContaining("12.7");
    }

    @Property(tries = 100)
    void marksEveryStitchAsLongAcrossAsItReaches(
            @ForAll @DoubleRange(min = 1, max = 30) double length, @ForAll @LongRange(max = 9999) long seed) {
        RunningStitch stitch = RunningStitch.of(length);
        Mark.StitchLine mark = stitch.mark(WAVE, RandomSource.of(seed));
        assertThat(mark.stitch()).isEqualTo(length);
        assertThat(mark.across()).isEqualTo(2 * stitch.reach());
    }

    @Property(tries = 60)
    void laysRowsOfMokumeEvenlyInTheirBox(@ForAll @DoubleRange(min = 3, max = 200) double height) {
        List<Path> rows = StitchRows.parallel(Box.sized(5, 7, 100, height), StitchRows.MOKUME);
        assertThat(rows).hasSize((int) Math.max(1, Math.floor(height / 6.35 + 1e-9)));
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).start().y() - rows.get(i - 1).start().y()).isCloseTo(6.35, within(1e-9));
        }
        double first = rows.get(0).start().y() - 7;
        assertThat(7 + height - rows.get(rows.size() - 1).start().y()).isCloseTo(first, within(1e-9));
        assertThat(rows).allMatch(row -> row.start().x() == 5 && row.end().x() == 105);
    }

    @Test
    void opensHalfAFigureWholeAndInMirror() {
        Path half = Path.smooth(List.of(new Point(0, -40), new Point(22, -6), new Point(16, 24), new Point(0, 40)));
        List<Path> rows = StitchRows.onFold(half, 6, 20);
        assertThat(rows.size()).isBetween(3, 5);
        for (Path row : rows) {
            Region region = Region.of(row, 0.02);
            assertThat(region.transformed(Transform.scale(-1, 1)).minus(region).area())
                    .isLessThan(1e-6);
        }
        assertThat(Region.of(rows.get(0), 0.02).offset(-5.9).contains(Region.of(rows.get(1), 0.02), 0.3))
                .isTrue();
    }
}
