package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points, boxes and maps by plain numbers; x grows to the right, y downward. */
class PlaneTest {
    private static final Point P = new Point(3, 4);
    private static final Point Q = new Point(-2, 7);
    private static final Box BOX = new Box(10, 20, 40, 60);

    @Test
    void stepsAreReckonedByTheirParts() {
        assertThat(P.plus(Q)).isEqualTo(new Point(1, 11));
        assertThat(P.minus(Q)).isEqualTo(new Point(5, -3));
        assertThat(P.times(-2)).isEqualTo(new Point(-6, -8));
        assertThat(P.norm()).isEqualTo(5);
        assertThat(P.distance(new Point(6, 8))).isEqualTo(5);
        assertThat(P.dot(Q)).isEqualTo(22);
        assertThat(P.cross(Q)).isEqualTo(29);
        assertThat(P.turned()).isEqualTo(new Point(-4, 3));
        assertThat(P.toward(Q, 0.25)).isEqualTo(new Point(1.75, 4.75));
        assertThat(P.unit()).isEqualTo(new Point(0.6000000000000001, 0.8));
        assertThat(Point.ZERO.unit()).isEqualTo(Point.ZERO);
    }

    /** Angles run from the x axis towards the y axis: clockwise as seen. */
    @Test
    void anglesRunClockwiseAsSeen() {
        assertThat(new Point(0, 2).angle()).isEqualTo(Math.PI / 2);
        assertThat(new Point(-1, 1).angle()).isCloseTo(3 * Math.PI / 4, within(1e-12));
        near(Point.polar(2, Math.PI / 6), new Point(Math.sqrt(3), 1));
        near(P.rotated(Math.PI / 2), P.turned());
        near(P.rotated(0.3).rotated(-0.3), P);
        near(new Point(1, 0).rotated(0.3), Point.polar(1, 0.3));
        near(Transform.turn(0.3).apply(P), P.rotated(0.3));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "0, NaN", "Infinity, 0", "0, -Infinity"})
    void aPointIsSomewhere(double x, double y) {
        assertThatThrownBy(() -> new Point(x, y)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 1", "0, 1, 1, 0", "NaN, 0, 1, 1", "0, 0, 1, NaN"})
    void aBoxHasItsSidesInOrder(double left, double top, double right, double bottom) {
        assertThatThrownBy(() -> new Box(left, top, right, bottom)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBoxKnowsItsMeasures() {
        assertThat(Box.sized(10, 20, 30, 40)).isEqualTo(BOX);
        assertThat(Box.around(List.of(new Point(40, 30), new Point(10, 60), new Point(20, 20))))
                .isEqualTo(BOX);
        assertThat(BOX.width()).isEqualTo(30);
        assertThat(BOX.height()).isEqualTo(40);
        assertThat(BOX.area()).isEqualTo(1200);
        assertThat(BOX.centre()).isEqualTo(new Point(25, 40));
        assertThat(new Box(1, 1, 1, 1).area()).isZero();
        assertThat(BOX.outline().signedArea(1)).as("clockwise as seen").isEqualTo(1200);
        assertThat(BOX.outline().bounds()).isEqualTo(BOX);
        assertThat(BOX.with(new Box(0, 30, 20, 90))).isEqualTo(new Box(0, 20, 40, 90));
    }

    @Test
    void aBoxGrowsOnEverySideAndShrinksNoFurtherThanItsMiddle() {
        assertThat(BOX.grown(2)).isEqualTo(new Box(8, 18, 42, 62));
        assertThat(BOX.grown(-2)).isEqualTo(new Box(12, 22, 38, 58));
        assertThat(BOX.grown(-16)).isEqualTo(new Box(25, 36, 25, 44));
        assertThat(BOX.grown(-99)).isEqualTo(new Box(25, 40, 25, 40));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, true",
        "40, 60, true",
        "25, 40, true",
        "9.9, 40, false",
        "40.1, 40, false",
        "25, 19.9, false",
        "25, 60.1, false"
    })
    void sidesBelongToTheBox(double x, double y, boolean inside) {
        assertThat(BOX.contains(new Point(x, y))).isEqualTo(inside);
    }

    /** left top right bottom of another box; whether it lies inside, whether it meets. */
    @ParameterizedTest
    @CsvSource({
        "10, 20, 40, 60, true, true",
        "11, 21, 39, 59, true, true",
        "9, 20, 40, 60, false, true",
        "10, 19, 40, 60, false, true",
        "10, 20, 41, 60, false, true",
        "10, 20, 40, 61, false, true",
        "0, 0, 10, 20, false, true",
        "40, 60, 50, 70, false, true",
        "0, 0, 9, 99, false, false",
        "41, 0, 50, 99, false, false",
        "0, 0, 99, 19, false, false",
        "0, 61, 99, 70, false, false",
    })
    void boxesMeetAlsoAtASide(double left, double top, double right, double bottom, boolean inside, boolean meets) {
        Box other = new Box(left, top, right, bottom);
        assertThat(BOX.contains(other)).isEqualTo(inside);
        assertThat(BOX.meets(other)).isEqualTo(meets);
        assertThat(other.meets(BOX)).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource({"25, 40, 25, 40", "45, 40, 15, 40", "5, 40, 35, 40", "25, 15, 25, 55", "25, 145, 25, 25"})
    void aPointOutsideComesBackAtTheOppositeSide(double x, double y, double wrappedX, double wrappedY) {
        near(BOX.wrapped(new Point(x, y)), new Point(wrappedX, wrappedY));
    }

    @Test
    void mapsActInTheOrderWritten() {
        Transform map = new Transform(2, 3, 5, 7, 11, 13);
        assertThat(map.apply(P)).isEqualTo(new Point(2 * 3 + 5 * 4 + 11, 3 * 3 + 7 * 4 + 13));
        assertThat(map.determinant()).isEqualTo(-1);
        assertThat(map.mirrors()).isTrue();
        assertThat(map.magnification()).isEqualTo(1);
        Transform after = new Transform(1, -2, 4, 3, -5, 6);
        assertThat(map.then(after).apply(P)).isEqualTo(after.apply(map.apply(P)));
        near(map.inverse().apply(map.apply(P)), P);
        near(map.apply(map.inverse().apply(Q)), Q);
        assertThat(Transform.scale(2, 3).magnification()).isEqualTo(Math.sqrt(6));
        assertThat(Transform.scale(2, 0.5).mirrors()).isFalse();
        assertThat(Transform.to(P)).isEqualTo(Transform.shift(3, 4));
        assertThat(Transform.scale(1e-5, 1e-5).inverse().a()).isCloseTo(1e5, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 4", "1, -4, 3", "2, -3, -4", "3, 4, -3", "4, 3, 4", "-1, 4, -3", "-2, -3, -4"})
    void quartersTurnClockwiseAsSeen(int quarters, double x, double y) {
        assertThat(Transform.quarters(quarters).apply(P)).isEqualTo(new Point(x, y));
    }

    @Test
    void aTurnedBoxNeedsALargerOne() {
        assertThat(Transform.quarters(1).apply(BOX)).isEqualTo(new Box(-60, 10, -20, 40));
        assertThat(Transform.turn(Math.PI / 4).apply(Box.sized(0, 0, 1, 1)).width())
                .isCloseTo(Math.sqrt(2), within(1e-12));
    }

    private static void near(Point seen, Point wanted) {
        assertThat(seen.distance(wanted)).as("%s for %s", seen, wanted).isLessThan(1e-9);
    }
}
