package id.canting.sheet.ties;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Bound;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The fold on which ties lie double. */
class TieFoldTest {
    private static final Box CLOTH = new Box(0, 0, 400, 200);

    @Test
    @DisplayName("E 76: a tie in the middle lies on the fold, and is its own fellow")
    void theMiddleIsItsOwnFellow() {
        List<TiePoint> points = TieMarks.points(List.of(TieMarks.tie(200, 100, 8)));
        TieFold fold = TieFold.of(points, CLOTH).orElseThrow();
        assertThat(fold.upright()).isTrue();
        assertThat(fold.onFold(points)).isEqualTo(1);
        assertThat(fold.shows(points.get(0))).isTrue();
    }

    @Test
    @DisplayName("E 76: a row of stitches across the fold is its own fellow, whichever way it is sewn")
    void aRowAcrossTheFoldIsItsOwnFellow() {
        Path row = Path.polyline(List.of(new Point(150, 50), new Point(200, 80), new Point(250, 50)));
        List<TiePoint> points = TieMarks.points(List.of(TieMarks.stitches(row)));
        assertThat(TieFold.of(points, CLOTH).orElseThrow().onFold(points)).isEqualTo(1);
    }

    @Test
    @DisplayName("E 76: where a fellow is missing there is no fold, and how many miss theirs is told")
    void withoutFellowsThereIsNoFold() {
        List<TiePoint> points = TieMarks.points(List.of(
                TieMarks.tie(50, 40, 8), TieMarks.tie(350, 40, 8), TieMarks.tie(60, 90, 8), TieMarks.tie(330, 150, 8)));
        assertThat(TieFold.of(points, CLOTH)).isEmpty();
        assertThat(TieFold.without(points, CLOTH)).isEqualTo(2);
    }

    @Test
    @DisplayName("E 76: ties of different size or kind are no fellows")
    void sizesMustAgree() {
        List<TiePoint> points = TieMarks.points(List.of(TieMarks.tie(50, 40, 8), TieMarks.tie(350, 40, 16)));
        assertThat(TieFold.of(points, CLOTH)).isEmpty();
    }

    @Property(tries = 200)
    @Label("E 76: the shown half and its reflection are the whole")
    void theHalfUnfoldsToTheWhole(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 10, max = 190) Double> across,
            @ForAll @DoubleRange(min = 5, max = 95) double down,
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double waver,
            @ForAll @IntRange(min = 0, max = 3) int middle) {
        List<Bound> marks = new ArrayList<>();
        for (int i = 0; i < across.size(); i++) {
            double y = down + 8 * i;
            marks.add(TieMarks.tie(across.get(i), y, 8));
            marks.add(TieMarks.tie(400 - across.get(i) + waver, y, 8));
            marks.add(TieMarks.stitches(Path.circle(new Point(across.get(i), y), 7)));
            marks.add(TieMarks.stitches(Path.circle(new Point(400 - across.get(i), y + waver), 7)));
        }
        for (int i = 0; i < middle; i++) {
            marks.add(TieMarks.tie(200, 20 * i + 10, 12));
        }
        List<TiePoint> points = TieMarks.points(marks);
        TieFold fold = TieFold.of(points, CLOTH).orElseThrow();
        List<TiePoint> shown = points.stream().filter(fold::shows).toList();
        for (TiePoint point : points) {
            boolean there = shown.stream()
                    .anyMatch(half -> half.kind() == point.kind()
                            && (near(half.middle(), point) || near(fold.mirror().apply(half.middle()), point)));
            assertThat(there).as(point.toString()).isTrue();
        }
        int on = fold.onFold(points);
        assertThat((points.size() - on) % 2).isZero();
        assertThat(shown).hasSizeGreaterThanOrEqualTo((points.size() - on) / 2 + on);
    }

    private static boolean near(Point place, TiePoint point) {
        return place.distance(point.middle()) <= TieFold.NEAR;
    }
}
