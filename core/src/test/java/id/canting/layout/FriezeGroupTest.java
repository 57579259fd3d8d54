package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The seven strips, each against its asymmetric unit. */
class FriezeGroupTest {
    private static boolean inUnit(FriezeGroup group, double x, double y) {
        return switch (group) {
            case P1 -> true;
            case P11G, P1M1, P2 -> x < 0.5;
            case P11M -> y < 0;
            case P2MG -> x >= 0.25 && x < 0.5;
            case P2MM -> x < 0.5 && y < 0;
        };
    }

    @ParameterizedTest
    @EnumSource(FriezeGroup.class)
    void everyOrbitMeetsTheUnitOnce(FriezeGroup group) {
        RandomSource random = RandomSource.of(5);
        for (int i = 0; i < 5000; i++) {
            Point point = new Point(random.next(), random.between(-0.5, 0.5));
            long met = group.operations().stream()
                    .map(operation -> operation.apply(point))
                    .filter(p -> inUnit(group, p.x() - Math.floor(p.x()), p.y()))
                    .count();
            assertThat(met).as("%s of %s", group, point).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(FriezeGroup.class)
    void twoOperationsInARowAreOneOfTheGroup(FriezeGroup group) {
        for (Transform first : group.operations()) {
            for (Transform second : group.operations()) {
                Transform both = first.then(second);
                assertThat(group.operations())
                        .anyMatch(o -> o.a() == both.a() && o.d() == both.d() && whole(o.e() - both.e()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"P1,1", "P11G,2", "P1M1,2", "P2,2", "P11M,2", "P2MG,4", "P2MM,4"})
    void hasAsManyOperationsAsItsOrder(FriezeGroup group, int count) {
        assertThat(group.operations()).hasSize(count);
        assertThat(group.operations().get(0)).isEqualTo(Transform.IDENTITY);
    }

    @ParameterizedTest
    @EnumSource(FriezeGroup.class)
    void theUsualPlaceKeepsNeighboursApart(FriezeGroup group) {
        List<Transform> places =
                new Layout.Frieze(group, 100, 60, group.middle(), 0).tile().places();
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i).f()).isBetween(0.0, 60.0);
            for (int j = 0; j < i; j++) {
                double x = Math.abs(places.get(i).e() - places.get(j).e());
                double y = places.get(i).f() - places.get(j).f();
                assertThat(Math.hypot(Math.min(x, 100 - x), y)).isGreaterThan(25);
            }
        }
    }

    @Test
    void fillsOneRowInTheMiddleAndTellsWhatIsLeft() {
        Layout row = new Layout.Frieze(FriezeGroup.P2MG, 90, 60, FriezeGroup.P2MG.middle(), 0);
        Fit fit = Fit.into(Box.sized(0, 0, 500, 400), row);
        assertThat(fit.rows()).isEqualTo(1);
        assertThat(fit.columns()).isEqualTo(6);
        assertThat(fit.field().centre().y()).isEqualTo(200);
        assertThat(fit.field().height()).isEqualTo(60);
        assertThat(fit.leftY()).isCloseTo(340, within(1e-9));
        assertThat(fit.leftX()).isCloseTo(0, within(1e-9));
    }

    private static boolean whole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-9;
    }
}
