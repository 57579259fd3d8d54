package id.canting.geometry.crack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Outlines;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Scatter;
import id.canting.geometry.Segment;
import id.canting.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a crack 1 mm wide opens where it joins an edge or an older crack, and points strewn without order. */
class CrackOutlineTest {
    private static final List<Point> LINE = List.of(Point.ZERO, new Point(20, 0));
    private static final Point UPRIGHT = new Point(0, 1);

    private static Region open(List<Point> line, double startHalf, double endHalf) {
        Crack.Joint joint = new Crack.Joint(Crack.EDGE, UPRIGHT);
        Path outline =
                CrackOutline.of(new Crack(Path.polyline(line), 0, 1, joint, joint, 5, false), startHalf, endHalf);
        assertThat(outline.closed()).isTrue();
        assertThat(outline.signedArea(0.001)).as("clockwise as seen").isPositive();
        return Region.of(outline, 0.001);
    }

    /** Each of its four corners crumbles by 0.75 mm, along a parabola that leaves a third of the triangle open. */
    @Test
    void aStraightCrackIsAsWideAsItIsAndCrumblesAtItsCorners() {
        Region open = open(LINE, 0, 0);
        assertThat(open.area()).isCloseTo(20 + 4 * 0.75 * 0.75 / 2 / 3, within(0.01));
        assertThat(open.bounds()).satisfies(box -> {
            assertThat(box.left()).isCloseTo(0, within(1e-9));
            assertThat(box.right()).isCloseTo(20, within(1e-9));
            assertThat(box.top()).isCloseTo(-1.25, within(1e-9));
            assertThat(box.bottom()).isCloseTo(1.25, within(1e-9));
        });
        assertThat(open.contains(new Point(10, 0.49))).isTrue();
        assertThat(open.contains(new Point(10, 0.51))).isFalse();
        assertThat(open.contains(new Point(10, -0.49))).isTrue();
        assertThat(open.contains(new Point(10, -0.51))).isFalse();
    }

    /** On an older crack it begins at that one's side, and its feet lie within it. */
    @Test
    void aCrackBeginsAtTheSideOfAnOlderOne() {
        Region open = open(LINE, 0.4, 0.8);
        assertThat(open.bounds().left()).isCloseTo(0.4 - 0.24, within(1e-9));
        assertThat(open.bounds().right()).isCloseTo(20 - 0.8 + 0.48, within(1e-9));
        assertThat(open.contains(new Point(0.45, 0.65))).isTrue();
        assertThat(open.contains(new Point(0.65, 0.75))).isFalse();
    }

    /** At every bend the wax chips off by chance, by up to 45 % of the half width. */
    @Test
    void aBentCrackIsChippedAtItsBends() {
        List<Point> bent = List.of(Point.ZERO, new Point(10, 0), new Point(20, 4), new Point(30, 4));
        Region open = open(bent, 0, 0);
        double length = 20 + Math.hypot(10, 4);
        assertThat(open.area()).isBetween(length * 0.7, length * 1.3);
        Region most = Region.around(Path.polyline(bent), 0.5 * 1.45 / 0.9, 0.01);
        assertThat(open.and(Region.of(new Box(4, -5, 26, 9))).minus(most).area())
                .isLessThan(0.05);
        Region least = Region.around(Path.polyline(bent.subList(1, 3)), 0.5 * 0.5, 0.01);
        assertThat(open.contains(least, 1e-3)).isTrue();
    }

    /** What a slanting joint's sides begin on is the edge itself, here the line y = x. */
    @Test
    void theSidesOfASlantingCrackBeginOnTheEdge() {
        for (Point run : List.of(new Point(1, 1).unit(), new Point(-1, -1).unit())) {
            CrackEnd flare = CrackEnd.of(LINE, run, 0.5, 0);
            near(flare.left().corner(), new Point(0.5, 0.5));
            near(flare.right().corner(), new Point(-0.5, -0.5));
            near(flare.left().shoulder(), new Point(1.25, 0.5));
            near(flare.right().shoulder(), new Point(0.25, -0.5));
            near(flare.left().foot(), new Point(0.5, 0.5).plus(new Point(0.75, 0.75).times(Math.sqrt(0.5))));
            near(flare.right().foot(), new Point(-0.5, -0.5).minus(new Point(0.75, 0.75).times(Math.sqrt(0.5))));
        }
    }

    /** Where a crack all but follows the edge its joint is drawn square, as its corner would lie far away. */
    @Test
    void aCrackThatGrazesAnEdgeEndsSquare() {
        CrackEnd flare = CrackEnd.of(LINE, new Point(1, 0.2).unit(), 0.5, 0);
        near(flare.left().corner(), new Point(0, 0.5));
        near(flare.right().corner(), new Point(0, -0.5));
    }

    /** A short first piece of 1 mm: no shoulder lies beyond seven tenths of it. */
    @Test
    void aShortPieceKeepsItsShoulders() {
        List<Point> line = List.of(Point.ZERO, new Point(1, 0), new Point(20, 0));
        CrackEnd flare = CrackEnd.of(line, UPRIGHT, 0.5, 0.4);
        near(flare.left().corner(), new Point(0.4, 0.5));
        near(flare.left().shoulder(), new Point(0.7, 0.5));
        CrackEnd wide = CrackEnd.of(line, UPRIGHT, 0.5, 9);
        near(wide.left().corner(), new Point(0.7, 0.5));
        near(wide.left().shoulder(), new Point(0.7, 0.5));
        assertThat(flare.outward()).hasSize(1);
        assertThat(flare.inward()).hasSize(2);
        assertThat(flare.inward().get(0).end()).isEqualTo(flare.right().shoulder());
        assertThat(flare.inward().get(1).end()).isEqualTo(flare.right().foot());
        // A corner that crumbles by less than 0.12 mm is cut straight.
        assertThat(CrackEnd.of(line, UPRIGHT, 0.05, 0).outward().get(0)).isInstanceOf(Segment.Line.class);
        assertThat(flare.outward().get(0)).isInstanceOf(Segment.Cubic.class);
    }

    /** No place of either piece is left without a point within twice the distance. */
    @Test
    void strewnPointsLeaveNoHole() {
        Region two = Region.of(Box.sized(0, 0, 40, 30)).or(Region.of(Box.sized(60, 0, 10, 10)));
        List<Point> points = Scatter.inside(two, 3, RandomSource.of(8));
        assertThat(points.size() * 9 / two.area()).isBetween(0.5, 0.9);
        for (double x = 0.5; x < 70; x++) {
            for (double y = 0.5; y < 30; y++) {
                Point place = new Point(x, y);
                if (two.contains(place)) {
                    assertThat(points).anyMatch(p -> p.distance(place) < 6);
                }
            }
        }
        assertThat(Scatter.inside(Region.EMPTY, 3, RandomSource.of(8))).isEmpty();
        assertThatThrownBy(() -> Scatter.inside(two, 0, RandomSource.of(8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"40, 30, 3", "20, 60, 5", "7, 9, 3"})
    void strewnTilesKeepFreeWhatIsNotTheirsAndJoinUpAndDown(double width, double height, double apart) {
        Box tile = Box.sized(-5, 11, width, height);
        List<Point> points = Scatter.tile(tile, apart, p -> p.x() > -3, RandomSource.of(2));
        assertThat(points).isNotEmpty().allMatch(p -> p.x() > -3 && tile.contains(p));
        for (Point p : points) {
            for (Point q : points) {
                for (int i = 0; i < 9; i++) {
                    Point moved = q.plus(new Point((i % 3 - 1) * width, (i / 3 - 1) * height));
                    assertThat(p == q && i == 4 || p.distance(moved) >= apart - 1e-9)
                            .isTrue();
                }
            }
        }
    }

    /** Outlines that meet are joined into one; what lies apart stays as it is. */
    @Test
    void outlinesThatMeetAreJoined() {
        Path left = Box.sized(0, 0, 10, 10).outline();
        Path right = Box.sized(6, 0, 10, 10).outline();
        Path far = Box.sized(40, 0, 10, 10).outline();
        Path bridge = Box.sized(14, 2, 30, 2).outline();
        assertThat(Outlines.joined(List.of(left, far), 0.01)).containsExactly(left, far);
        List<Path> joined = Outlines.joined(List.of(left, far, right), 0.01);
        assertThat(joined).hasSize(2).contains(far);
        assertThat(area(joined)).isCloseTo(160 + 100, within(1e-6));
        List<Path> all = Outlines.joined(List.of(left, far, right, bridge), 0.01);
        assertThat(all).hasSize(1);
        assertThat(area(all)).isCloseTo(160 + 100 + 24 * 2, within(1e-6));
        assertThat(Outlines.joined(List.of(), 0.01)).isEmpty();
    }

    private static double area(List<Path> outlines) {
        return outlines.stream().mapToDouble(path -> path.signedArea(0.01)).sum();
    }

    private static void near(Point seen, Point wanted) {
        assertThat(seen.distance(wanted)).as("%s for %s", seen, wanted).isLessThan(1e-9);
    }
}
