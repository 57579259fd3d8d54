package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk 30 mm to the right and 40 mm down, and a ribbon around a straight spine. */
class ArcLengthTest {
    private static final Path CORNER = Path.polyline(List.of(new Point(5, 5), new Point(35, 5), new Point(35, 45)));
    private static final ArcLength WALK = CORNER.track(0.1);
    private static final Ribbon LEAF = Ribbon.around(Path.line(new Point(10, 20), new Point(50, 20)), u -> 8 * u);

    @ParameterizedTest
    @CsvSource({"0, 5, 5", "10, 15, 5", "30, 35, 5", "40, 35, 15", "70, 35, 45", "-3, 5, 5", "99, 35, 45"})
    void placesAreFoundByTheWayWalkedAndHeldToTheEnds(double walked, double x, double y) {
        near(WALK.at(walked), new Point(x, y));
    }

    @Test
    void aClosedWalkComesBack() {
        ArcLength around = CORNER.close().track(0.1);
        assertThat(WALK.length()).isEqualTo(70);
        assertThat(around.length()).isEqualTo(120);
        near(around.at(95), new Point(20, 25));
        near(around.at(120), new Point(5, 5));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "15, 1, 0", "29, 1, 0", "31, 0, 1", "70, 0, 1"})
    void directionsAreThoseOfTheWalk(double walked, double x, double y) {
        near(WALK.direction(walked), new Point(x, y));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "20, 0, 15", "35, 5, 30", "50, 20, 45", "50, 90, 70", "25, 25, 50", "25, 14, 20"})
    void theNearestPlaceIsToldByTheWayToIt(double x, double y, double walked) {
        assertThat(WALK.nearest(new Point(x, y))).isCloseTo(walked, within(1e-9));
    }

    @Test
    void evenPlacesIncludeBothEnds() {
        assertThat(WALK.spaced(8))
                .containsExactly(
                        new Point(5, 5),
                        new Point(15, 5),
                        new Point(25, 5),
                        new Point(35, 5),
                        new Point(35, 15),
                        new Point(35, 25),
                        new Point(35, 35),
                        new Point(35, 45));
        assertThat(WALK.spaced(2)).containsExactly(new Point(5, 5), new Point(35, 45));
        assertThat(WALK.spaced(1)).containsExactly(new Point(5, 5));
    }

    @Test
    void aPartKeepsTheCornersBetweenItsEnds() {
        assertThat(WALK.between(10, 40))
                .isEqualTo(Path.polyline(List.of(new Point(15, 5), new Point(35, 5), new Point(35, 15))));
        assertThat(WALK.between(0, 30)).isEqualTo(Path.line(new Point(5, 5), new Point(35, 5)));
        assertThat(WALK.between(30, 70)).isEqualTo(Path.line(new Point(35, 5), new Point(35, 45)));
        assertThat(WALK.between(0, 70)).isEqualTo(CORNER);
    }

    @Test
    void stepsOfNoLengthAreWalkedOver() {
        ArcLength track = Path.polyline(List.of(Point.ZERO, Point.ZERO, new Point(4, 0), new Point(4, 0)))
                .track(0.1);
        assertThat(track.length()).isEqualTo(4);
        near(track.at(0), Point.ZERO);
        near(track.at(3), new Point(3, 0));
        assertThat(track.nearest(new Point(3, 9))).isEqualTo(3);
    }

    /** v is -1 at the left of the walk: above, for a walk to the right. */
    @ParameterizedTest
    @CsvSource({"0, 0, 10, 20", "0.5, 0, 30, 20", "0.5, 1, 30, 24", "0.5, -1, 30, 16", "1, 0.5, 50, 24"})
    void aRibbonHasItsOwnCoordinates(double u, double v, double x, double y) {
        near(LEAF.at(u, v), new Point(x, y));
    }

    @Test
    void aRibbonTellsOfItsSpine() {
        assertThat(LEAF.length()).isEqualTo(40);
        assertThat(LEAF.spine().end()).isEqualTo(new Point(50, 20));
        assertThat(LEAF.halfWidth(0.25)).isEqualTo(2);
        near(LEAF.direction(0.7), new Point(1, 0));
        assertThat(LEAF.nearest(new Point(20, 99))).isEqualTo(0.25);
        Path none = Path.polyline(List.of(Point.ZERO, Point.ZERO));
        assertThat(Ribbon.around(none, u -> 1).nearest(new Point(3, 3))).isZero();
    }

    @Test
    void linesOfARibbonRunInItsCoordinates() {
        Path edge = LEAF.along(1, 0, 1, 5);
        near(edge.start(), new Point(10, 20));
        near(edge.end(), new Point(50, 28));
        assertThat(edge.segments()).hasSize(4);
        near(edge.segments().get(1).end(), new Point(30, 24));
        Path across = LEAF.line(1, -1, 0.5, 1, 3);
        near(across.start(), new Point(50, 12));
        near(across.segments().get(0).end(), LEAF.at(0.75, 0));
        near(across.end(), new Point(30, 24));
    }

    /** A triangle from its tip to a side of 16 mm, 40 mm away; clockwise as seen. */
    @Test
    void theOutlineGoesAroundOnceClockwise() {
        Path outline = LEAF.outline(5);
        assertThat(outline.closed()).isTrue();
        assertThat(outline.signedArea(0.01)).isCloseTo(320, within(1e-6));
        assertThat(outline.bounds().right()).isCloseTo(50, within(1e-6));
    }

    /** A quarter sine over 40 % of the length from each end. */
    @ParameterizedTest
    @CsvSource({"0, .45", "1, .35", ".5, 1", ".4, 1", ".6, 1", ".2, .8389087", ".8, .8096194", "-1, .45"})
    void aTaperSwellsFromBothEnds(double along, double share) {
        assertThat(Taper.BOTH.at(along)).isCloseTo(share, within(1e-6));
    }

    @Test
    void theMeanOfATaperIsThatOfItsCourse() {
        for (Taper taper : List.of(Taper.NONE, Taper.BOTH, Taper.TAIL, new Taper(0, 0))) {
            double sum = 0;
            for (int i = 0; i < 10_000; i++) {
                sum += taper.at((i + 0.5) / 10_000);
            }
            assertThat(taper.mean()).isCloseTo(sum / 10_000, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"-.1, 1", "1.1, 1", "1, -.1", "1, 1.1", "NaN, 1"})
    void aTaperIsAShare(double head, double tail) {
        assertThatThrownBy(() -> new Taper(head, tail)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void near(Point seen, Point wanted) {
        assertThat(seen.distance(wanted)).as("%s for %s", seen, wanted).isLessThan(1e-9);
    }
}
