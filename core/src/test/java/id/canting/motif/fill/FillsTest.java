package id.canting.motif.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What writers of fills build on. */
class FillsTest {
    private static final Box TILE = Box.sized(0, 0, 30, 20);

    /** A ground without figures; its region reaches over the tile's edges, as grounds do. */
    private static final Area GROUND =
            new Area("ground", Region.of(TILE.grown(15)), Optional.empty(), "", Optional.of(TILE));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2.99, 0", "3.01, 1", "40, 1"})
    void layADotOnlyWhereAllOfItFits(double side, int dots) {
        List<Mark> marks = new ArrayList<>();
        boolean laid = Fills.dot(square(side), new Point(side / 2, side / 2), 3, marks);
        assertThat(marks).hasSize(dots);
        assertThat(laid).isEqualTo(dots == 1);
    }

    /** The line runs 2 mm beyond both sides. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.5, 0, 0", "0.8, 0, 0", "1, 1, 1", "10, 1, 10"})
    void keepTheInnerPartOfALineUnlessItIsTooShort(double side, int parts, double length) {
        List<Mark> marks = new ArrayList<>();
        Path line = Path.line(new Point(-2, side / 2), new Point(side + 2, side / 2));
        Fills.lines(square(side).region(), line, 0.5, Taper.NONE, marks);
        assertThat(marks).hasSize(parts);
        assertThat(marks.stream().mapToDouble(FillsTest::length).sum()).isCloseTo(length, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "9, false", "10.5, true"})
    void keepARingWholeOnlyInside(double side, boolean whole) {
        List<Mark> marks = new ArrayList<>();
        Path ring = Path.circle(new Point(side / 2, side / 2), 5);
        Fills.ring(square(side).region(), ring, 0.5, marks);
        assertThat(marks.contains(new Mark.WaxLine(ring, 0.5, Taper.NONE))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1.1, 1, 0", "4, 1, 8", "4, 3, 0", "10, 2, 16"})
    void standInARowAlongAnEdgeThatHasRoomForThree(double side, double apart, int places) {
        assertThat(Fills.alongEdge(square(side), 1, apart)).hasSize(places);
    }

    @Property(tries = 40)
    void pointsOfAGroundKeepTheirDistanceAcrossTheSeams(@ForAll @LongRange(max = 9999) long seed) {
        List<Point> points = Fills.points(GROUND, 3, 0.5, RandomSource.of(seed));
        assertThat(points).hasSizeGreaterThan(30).allMatch(TILE::contains);
        Crowd crowd = new Crowd(Optional.of(TILE), 4);
        points.forEach(point -> crowd.add(point, 0));
        assertThat(points).allMatch(point -> crowd.room(point) >= 3 - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "6, 4", "15, 10"})
    void rowsOfAGroundRepeatWithoutASeam(double stepX, double stepY) {
        List<Lattice.Spot> spots = Lattice.staggered(GROUND, stepX, stepY);
        assertThat(spots).isNotEmpty().allSatisfy(spot -> {
            assertThat(TILE.width() / spot.stepX()).isCloseTo(Math.rint(TILE.width() / spot.stepX()), tiny());
            assertThat(TILE.height() / spot.stepY() / 2).isCloseTo(Math.rint(TILE.height() / spot.stepY() / 2), tiny());
        });
    }

    @Test
    void nothingStandsInAnAreaWithoutRoom() {
        Area none = square(0);
        assertThat(Fills.points(none, 1, 0, RandomSource.of(1))).isEmpty();
        assertThat(Lattice.staggered(none, 1, 1)).isEmpty();
        assertThat(FillFlow.lines(none, none.region(), FillFlow.along(none.region(), 0), 1, 1, 9, RandomSource.of(1)))
                .isEmpty();
    }

    @Test
    void aCrowdKnowsItsNeighboursAcrossTheSeamAndNotItself() {
        Crowd crowd = new Crowd(Optional.of(TILE), 5);
        assertThat(crowd.room(new Point(1, 1))).isEqualTo(5);
        crowd.add(new Point(29, 10), 0.5);
        assertThat(crowd.room(new Point(29, 10))).isEqualTo(5);
        assertThat(crowd.room(new Point(1, 10))).isCloseTo(1.5, tiny());
        assertThat(crowd.room(new Point(20, 10))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "Infinity"})
    void aCrowdNeedsAReach(double reach) {
        assertThatThrownBy(() -> new Crowd(Optional.empty(), reach)).hasMessageContaining("above 0 mm");
    }

    @Test
    void aFillIsDeclaredUnderItsPrefix() {
        assertThat(Fills.isen("isn-try", Text.same("try"))
                        .note("a", "b")
                        .interpreted()
                        .parameters()
                        .information()
                        .id())
                .isEqualTo("isn-try");
        assertThatThrownBy(
                        () -> Fills.isen("TRY", Text.same("try")).note("a", "b").interpreted())
                .hasMessageContaining("TRY");
    }

    private static Offset<Double> tiny() {
        return within(1e-9);
    }

    private static double length(Mark mark) {
        return mark instanceof Mark.WaxLine line
                ? line.centre().track(Fills.FLATNESS).length()
                : 0;
    }

    private static Area square(double side) {
        return new Area("square", Region.of(Box.sized(0, 0, side, side)), Optional.empty(), "");
    }
}
