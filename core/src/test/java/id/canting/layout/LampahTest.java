package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.layout.Layout.Lampah.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The ways a stamp walks, and the nets. */
class LampahTest {
    private static RepeatTile tile(Path path, double width, double height) {
        return new Layout.Lampah(path, width, height, 0, false).tile();
    }

    /** From each place one step along the diagonal leads to a place, whatever the distance of the rows. */
    @Property(tries = 200)
    void parangGoesAlongTheDiagonal(
            @ForAll @DoubleRange(min = 30, max = 200) double step,
            @ForAll @DoubleRange(min = 30, max = 200) double apart) {
        for (Path path : List.of(Path.PARANG, Path.PARANG_HALF)) {
            RepeatTile tile = tile(path, step, apart);
            Point along = new Point(step / Math.sqrt(2), -step / Math.sqrt(2));
            for (Transform place : tile.places()) {
                assertThat(meets(tile, centre(place).plus(along))).isTrue();
                assertThat(new Point(place.a(), place.b()).angle()).isCloseTo(-Math.PI / 4, within(1e-9));
            }
        }
    }

    @Property(tries = 200)
    void parangKeepsItsDensityWhereTheRatioIsSmall(@ForAll @DoubleRange(min = 30, max = 200) double step) {
        for (Path path : List.of(Path.PARANG, Path.PARANG_HALF)) {
            for (double ratio : new double[] {0.5, 2.0 / 3, 1, 1.5, 2, 3}) {
                RepeatTile tile = tile(path, step, step * ratio);
                double each = tile.width() * tile.height() / tile.places().size();
                assertThat(each).isCloseTo(step * step * ratio, within(1e-6));
            }
        }
    }

    @Test
    void halfAParangStepMovesEveryOtherRow() {
        RepeatTile tile = tile(Path.PARANG_HALF, 40, 40);
        Point across = new Point(40 / Math.sqrt(2), 40 / Math.sqrt(2));
        Point halfAlong = new Point(20 / Math.sqrt(2), -20 / Math.sqrt(2));
        for (Transform place : tile.places()) {
            assertThat(meets(tile, centre(place).plus(across))).isFalse();
            assertThat(meets(tile, centre(place).plus(across).plus(halfAlong))).isTrue();
        }
    }

    /** A quarter turn about the tile's middle takes each place to the next. */
    @Test
    void mubengTurnsAboutACorner() {
        RepeatTile tile = tile(Path.MUBENG, 50, 1);
        assertThat(tile.width()).isEqualTo(100);
        assertThat(tile.height()).isEqualTo(100);
        assertThat(tile.places()).hasSize(4);
        Transform turn = Transform.shift(-50, -50).then(Transform.quarters(1)).then(Transform.shift(50, 50));
        for (int i = 0; i < 4; i++) {
            Transform turned = tile.places().get(i).then(turn);
            Transform next = tile.places().get((i + 1) % 4);
            for (Point point : List.of(Point.ZERO, new Point(7, 0), new Point(0, 7))) {
                assertThat(turned.apply(point).distance(next.apply(point))).isLessThan(1e-9);
            }
        }
    }

    @Test
    void mlampahSarengIsOneRepeatOfTwoStamps() {
        RepeatTile tile = tile(Path.MLAMPAH_SARENG, 50, 40);
        assertThat(tile.width()).isEqualTo(100);
        assertThat(tile.places()).containsExactly(Transform.shift(50, 20));
    }

    @Test
    void ceplokIsSquareHoweverItIsStretched() {
        RepeatTile tile = new Layout.Net(Layout.Net.Kind.CEPLOK, 80, 33, 0)
                .stretched(1.1, 0.8)
                .tile();
        assertThat(tile.width()).isEqualTo(tile.height());
        assertThat(tile.places()).hasSize(2);
    }

    private static Point centre(Transform place) {
        return place.apply(Point.ZERO);
    }

    private static boolean meets(RepeatTile tile, Point point) {
        return tile.places().stream().map(LampahTest::centre).anyMatch(p -> {
            double x = Math.abs(p.x() - point.x()) % tile.width();
            double y = Math.abs(p.y() - point.y()) % tile.height();
            return Math.min(x, tile.width() - x) < 1e-6 && Math.min(y, tile.height() - y) < 1e-6;
        });
    }
}
