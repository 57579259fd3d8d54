package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.random.RandomSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each group against the table of its asymmetric unit: exactly one point of every orbit lies in the unit. */
class WallpaperGroupTest {
    private static final double SLACK = 1e-9;

    /** The units as inequalities in shares of the cell. */
    private static boolean inUnit(WallpaperGroup group, double x, double y) {
        return switch (group) {
            case P1 -> true;
            case P2, PM, PG -> x < 0.5;
            case CM, PMM, PGG, P4 -> x < 0.5 && y < 0.5;
            case PMG -> x < 0.25;
            case CMM -> x < 0.25 && y < 0.5;
            case P4M -> x < 0.5 && y < x;
            case P4G -> x < 0.5 && y < 0.5 - x;
            case P3 -> x < 2.0 / 3 && y < 2.0 / 3 && x < (1 + y) / 2 && y < Math.min(1 - x, (1 + x) / 2);
            case P3M1 -> x < 2.0 / 3 && y < 2.0 / 3 && x < 2 * y && y < Math.min(1 - x, 2 * x);
            case P31M, P6 -> x < 2.0 / 3 && y < 0.5 && x < (1 + y) / 2 && y < Math.min(1 - x, x);
            case P6M -> x < 2.0 / 3 && y < 1.0 / 3 && x < (1 + y) / 2 && y < x / 2;
        };
    }

    @ParameterizedTest
    @EnumSource(WallpaperGroup.class)
    void everyOrbitMeetsTheUnitOnce(WallpaperGroup group) {
        RandomSource random = RandomSource.of(17);
        for (int i = 0; i < 20_000; i++) {
            Point point = new Point(random.next(), random.next());
            long met = group.operations().stream()
                    .map(operation -> operation.apply(point))
                    .filter(p -> inUnit(group, share(p.x()), share(p.y())))
                    .count();
            assertThat(met).as("%s of %s", group, point).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(WallpaperGroup.class)
    void twoOperationsInARowAreOneOfTheGroup(WallpaperGroup group) {
        for (Transform first : group.operations()) {
            for (Transform second : group.operations()) {
                Transform both = first.then(second);
                assertThat(group.operations()).anyMatch(operation -> same(operation, both));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P1,1", "P2,2", "PM,2", "PG,2", "CM,4", "PMM,4", "PMG,4", "PGG,4", "CMM,8", "P4,4", "P4M,8", "P4G,8", "P3,3",
        "P3M1,6", "P31M,6", "P6,6", "P6M,12"
    })
    void hasAsManyOperationsAsTheTablesSay(WallpaperGroup group, int count) {
        assertThat(group.operations()).hasSize(count);
        assertThat(group.operations().get(0)).isEqualTo(Transform.IDENTITY);
    }

    @ParameterizedTest
    @EnumSource(WallpaperGroup.class)
    void operationsKeepDistancesOnTheCloth(WallpaperGroup group) {
        Transform cell = group.cell(70, 50);
        for (Transform operation : group.operations()) {
            Transform onCloth = cell.inverse().then(operation).then(cell);
            Point p = onCloth.apply(new Point(3, 8));
            Point q = onCloth.apply(new Point(-21, 40));
            assertThat(p.distance(q)).isCloseTo(new Point(3, 8).distance(new Point(-21, 40)), within(1e-9));
        }
    }

    /** A motif that stands on a mirror or a turning point would lie on itself. */
    @ParameterizedTest
    @EnumSource(WallpaperGroup.class)
    void theUsualPlaceKeepsNeighboursApart(WallpaperGroup group) {
        RepeatTile tile = RepeatTile.of(group, 100, 100, group.middle(), 0);
        List<Point> places =
                tile.places().stream().map(place -> place.apply(Point.ZERO)).toList();
        double apart = group.operations().size() > 4 ? 10 : 30;
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = Math.abs(places.get(i).x() - places.get(j).x());
                double dy = Math.abs(places.get(i).y() - places.get(j).y());
                Point step = new Point(Math.min(dx, tile.width() - dx), Math.min(dy, tile.height() - dy));
                assertThat(step.norm()).as("%s: %d and %d", group, i, j).isGreaterThan(apart);
            }
        }
    }

    private static double share(double value) {
        return value - Math.floor(value);
    }

    private static boolean same(Transform p, Transform q) {
        return p.a() == q.a()
                && p.b() == q.b()
                && p.c() == q.c()
                && p.d() == q.d()
                && whole(p.e() - q.e())
                && whole(p.f() - q.f());
    }

    private static boolean whole(double value) {
        return Math.abs(value - Math.rint(value)) < SLACK;
    }
}
