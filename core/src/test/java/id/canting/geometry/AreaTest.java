package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What areas tell of themselves, by squares. */
class AreaTest {
    private static final Region SQUARE = Region.of(Box.sized(0, 0, 10, 10));

    private static Region square(double left, double top, double side) {
        return Region.of(Box.sized(left, top, side, side));
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 5, 0", "5, -7, 5, 0", "9, 6, 10, 6", "12, 13, 10, 10"})
    void theNearestPlaceOfTheEdgeIsTheSameFromWithinAndWithout(double x, double y, double edgeX, double edgeY) {
        assertThat(SQUARE.nearestEdge(new Point(x, y))).isEqualTo(new Point(edgeX, edgeY));
    }

    @Test
    void twoEdgesComeNearestAtAPlaceOfEach() {
        assertThat(SQUARE.nearestEdges(square(13, 12, 5))).containsExactly(new Point(10, 10), new Point(13, 12));
        assertThat(SQUARE.clearance(new Point(5, 2))).isEqualTo(2);
        assertThat(SQUARE.clearance(new Point(5, -2))).isEqualTo(-2);
    }

    @Test
    void oneAreaHoldsAnotherButForSlivers() {
        assertThat(SQUARE.contains(square(2, 2, 5), 0)).isTrue();
        assertThat(SQUARE.contains(square(6, 2, 5), 4.9)).isFalse();
        assertThat(SQUARE.contains(square(6, 2, 5), 5.1)).isTrue();
        assertThat(square(2, 2, 5).contains(SQUARE, 1)).isFalse();
    }

    @Test
    void piecesAreSortedByTheirSize() {
        Region three = square(0, 0, 3).or(square(20, 0, 9)).or(square(40, 0, 6));
        assertThat(three.pieces()).extracting(Region::area).containsExactly(81.0, 36.0, 9.0);
        assertThat(three.area()).isEqualTo(126);
        assertThat(three.bounds()).isEqualTo(new Box(0, 0, 46, 9));
    }

    @Test
    void cornersThatAreHardlySeenAreLeftOut() {
        Region dented = Region.of(
                Path.polygon(
                        Point.ZERO,
                        new Point(5, 0.05),
                        new Point(10, 0),
                        new Point(10, 10),
                        new Point(5, 9),
                        new Point(0, 10)),
                0.1);
        Path simple = dented.simplified(0.1).contours().get(0);
        assertThat(simple.points(1)).hasSize(5).contains(new Point(5, 9)).doesNotContain(new Point(5, 0.05));
        assertThat(dented.snapped(0.5).contours().get(0).points(1))
                .allMatch(p -> Math.rint(2 * p.x()) == 2 * p.x() && Math.rint(2 * p.y()) == 2 * p.y())
                .contains(new Point(5, 9));
    }

    @Test
    void aHoleIsOneOfTheSmallestOutlineAroundIt() {
        List<Path> rings = new ArrayList<>();
        // From the outside inward: a plate of 40 with a hole of 30, in it a plate of 20 with a hole of 10.
        for (double side : new double[] {40, 30, 20, 10}) {
            Path ring = Box.sized(-side / 2, -side / 2, side, side).outline();
            rings.add(side % 20 == 0 ? ring : ring.reversed());
        }
        Region region = Region.of(new Figure.Shape(rings), 0.01);
        assertThat(region.area()).isCloseTo(1600 - 900 + 400 - 100, within(1e-9));
        assertThat(region.contains(new Point(12, 0))).isFalse();
        assertThat(region.contains(new Point(8, 0))).isTrue();
        assertThat(region.contains(Point.ZERO)).isFalse();
        List<Figure.Leaf> leaves = region.figure().leaves();
        assertThat(leaves).hasSize(1);
        assertThat(leaves.get(0).shape().contours()).hasSize(4);
        assertThat(leaves.get(0).shape().contours().stream()
                        .mapToDouble(contour -> contour.signedArea(1))
                        .sum())
                .isCloseTo(1000, within(1e-9));
    }
}
