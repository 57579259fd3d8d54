package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true of every way to fold cloth flat. */
class FoldMapTest {
    private static final double TINY = 1e-7;
    private static final Box ROOM = Box.sized(-1000, -1000, 2000, 2000);

    @Provide
    Arbitrary<FoldMap> maps() {
        Arbitrary<Double> side = Arbitraries.doubles().between(12, 200);
        return Combinators.combine(side, side, Arbitraries.integers().between(0, 4))
                .as((a, b, kind) -> List.of(
                                new FoldMap.Accordion(a),
                                new FoldMap.Rectangle(a, b),
                                new FoldMap.HalfSquare(a),
                                new FoldMap.HalfTriangle(a),
                                new FoldMap.Triangle(a))
                        .get(kind));
    }

    @Provide
    Arbitrary<Point> points() {
        Arbitrary<Double> place = Arbitraries.doubles().between(-900, 900);
        return Combinators.combine(place, place).as(Point::new);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN"})
    void refusesACellOfNoSize(double side) {
        assertThatThrownBy(() -> new FoldMap.Rectangle(10, side)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FoldMap.HalfTriangle(side)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void foldingTwiceIsFoldingOnce(@ForAll("maps") FoldMap map, @ForAll("points") Point point) {
        Point folded = map.fold(point);
        near(map.fold(folded), folded);
    }

    @Property(tries = 1000)
    void foldsMirroredPointsAlike(@ForAll("maps") FoldMap map, @ForAll("points") Point point) {
        for (Mirror wall : map.walls()) {
            near(map.fold(wall.reflect(point)), map.fold(point));
        }
    }

    @Property(tries = 1000)
    void bringsNoTwoPointsFartherApart(
            @ForAll("maps") FoldMap map, @ForAll("points") Point one, @ForAll("points") Point other) {
        assertThat(map.fold(one).distance(map.fold(other))).isLessThanOrEqualTo(one.distance(other) + TINY);
        Point beside = one.plus(other.times(0.01));
        assertThat(map.fold(one).distance(map.fold(beside))).isLessThanOrEqualTo(one.distance(beside) + TINY);
    }

    @Property(tries = 1000)
    void keepsDistancesWithinACell(
            @ForAll("maps") FoldMap map, @ForAll("points") Point one, @ForAll("points") Point other) {
        Point beside = one.plus(other.times(0.01));
        if (map.address(one).equals(map.address(beside))) {
            assertThat(map.fold(one).distance(map.fold(beside))).isCloseTo(one.distance(beside), within(TINY));
        }
    }

    @Property(tries = 1000)
    void landsInTheCell(@ForAll("maps") FoldMap map, @ForAll("points") Point point) {
        Point folded = map.fold(point);
        assertThat(map.walls()).allMatch(wall -> wall.side(folded) > -TINY);
        assertThat(Region.of(map.cell(ROOM), 1).clearance(folded)).isGreaterThan(-TINY);
    }

    /** The formulas against turning over one crease after another, and the way as one map. */
    @Property(tries = 1000)
    void agreesWithFoldingCreaseByCrease(@ForAll("maps") FoldMap map, @ForAll("points") Point point) {
        FoldMap.Way way = map.way(point);
        near(way.point(), map.fold(point));
        near(way.map().apply(point), map.fold(point));
        assertThat(way.map().mirrors()).isEqualTo(way.creases() % 2 == 1);
    }

    @Property(tries = 300)
    void countsTheCreasesBetweenRectangles(@ForAll("points") Point point) {
        FoldMap.Rectangle map = new FoldMap.Rectangle(40, 25);
        FoldMap.Address at = map.address(point);
        Assume.that(map.walls().stream().allMatch(wall -> Math.abs(wall.side(map.fold(point))) > TINY));
        int across = at.column() >= 0 ? at.column() : -at.column();
        int down = at.row() >= 0 ? at.row() : -at.row();
        assertThat(map.way(point).creases()).isEqualTo(across + down);
    }

    @Property(tries = 60)
    void coversTheClothWithCellsOnceAndStacksThem(@ForAll("maps") FoldMap map, @ForAll("points") Point corner) {
        Region cloth = Region.of(Box.sized(corner.x(), corner.y(), 230, 170));
        Bundle bundle = Bundle.of(map, cloth);
        Region cell = Region.of(map.cell(cloth.bounds()), 1);
        double covered = 0;
        for (Bundle.Cell one : bundle.cells()) {
            covered += cell.transformed(one.place()).and(cloth).area();
            assertThat(one.layer()).isBetween(1, bundle.layers());
            assertThat(one.place().mirrors()).isEqualTo(one.creases() % 2 == 1);
        }
        assertThat(covered).isCloseTo(cloth.area(), within(1e-3));
        assertThat(bundle.cells()).extracting(Bundle.Cell::layer).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void cellsAreWhatFoldsOntoTheFirst(@ForAll("maps") FoldMap map, @ForAll("points") Point point) {
        Region cloth = Region.of(Box.sized(point.x() - 60, point.y() - 60, 120, 120));
        Point inside = map.fold(point);
        for (Bundle.Cell one : Bundle.of(map, cloth).cells()) {
            near(map.fold(one.place().apply(inside)), inside);
        }
    }

    /** Neighbouring layers of a fan, and of a strip folded to and fro, lie face to face over a crease. */
    @Test
    void laysNeighboursUponEachOther() {
        Bundle fan = Bundle.of(new FoldMap.Accordion(40), Region.of(Box.sized(0, 0, 390, 100)));
        assertThat(fan.layers()).isEqualTo((int) Math.ceil(390 / 40.0));
        assertThat(fan.cells()).extracting(Bundle.Cell::creases).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        for (FoldMap map : List.of(new FoldMap.Rectangle(50, 30), new FoldMap.Rectangle(70, 40))) {
            Bundle bundle = Bundle.of(map, Region.of(Box.sized(0, 0, 300, 150)));
            for (int i = 1; i < bundle.cells().size(); i++) {
                Transform before = bundle.cells().get(i - 1).place();
                Transform step = bundle.cells().get(i).place().then(before.inverse());
                boolean crease = map.walls().stream().anyMatch(wall -> close(wall.transform(), step));
                assertThat(crease).as("%s layer %d", map, i + 1).isTrue();
            }
        }
    }

    private static boolean close(Transform one, Transform other) {
        return List.of(Point.ZERO, new Point(100, 0), new Point(0, 100)).stream()
                .allMatch(point -> one.apply(point).distance(other.apply(point)) < 1e-6);
    }

    private static void near(Point one, Point other) {
        assertThat(one.distance(other)).as("%s and %s", one, other).isLessThan(TINY);
    }
}
