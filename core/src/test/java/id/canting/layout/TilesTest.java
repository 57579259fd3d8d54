package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.layout.Layout.Lampah.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the motif stands in the tile of each layout, for a cell of 60 by 40 mm. */
class TilesTest {
    private static final double TURN = 0.3;

    /** Places as x, y; with an m where the motif is mirrored. */
    @ParameterizedTest
    @CsvSource({
        "TUBRUKAN, false, 60, 40, 30 20",
        "TUBRUKAN, true, 120, 40, 30 20; 90 20 m",
        "ONDO_ENDE, false, 120, 40, 30 20; 90 0",
        "ONDO_ENDE, true, 120, 40, 30 20; 90 0 m",
        "ONDO_ENDE_ROWS, false, 60, 80, 30 20; 0 60",
        "ONDO_ENDE_ROWS, true, 60, 80, 30 20; 0 60 m",
        "MLAMPAH_SARENG, false, 120, 40, 60 20",
    })
    void theStampStandsWhereItsWalkLeads(Path path, boolean mirror, double width, double height, String places) {
        RepeatTile tile = new Layout.Lampah(path, 60, 40, TURN, mirror).tile();
        assertThat(tile.width()).isEqualTo(width);
        assertThat(tile.height()).isEqualTo(height);
        assertThat(tile.box().width()).isEqualTo(width);
        String[] wanted = places.split("; ", -1);
        assertThat(tile.places()).hasSize(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            String[] words = wanted[i].split(" ", -1);
            Transform place = tile.places().get(i);
            assertThat(place.e()).isEqualTo(Double.parseDouble(words[0]));
            assertThat(place.f()).isEqualTo(Double.parseDouble(words[1]));
            assertThat(place.mirrors()).isEqualTo(words.length > 2);
            double angle = new Point(place.a(), place.b()).angle();
            assertThat(angle).isCloseTo(words.length > 2 ? Math.PI - TURN : TURN, within(1e-12));
        }
    }

    /** Four stamps around the middle of a tile of twice their width, each turned a quarter on. */
    @Test
    void mubengPutsItsCornerInTheMiddle() {
        RepeatTile tile = new Layout.Lampah(Path.MUBENG, 60, 1, TURN, false).tile();
        assertThat(places(tile))
                .containsExactly(new Point(30, 30), new Point(90, 30), new Point(90, 90), new Point(30, 90));
        assertThat(angles(tile).get(0)).isCloseTo(TURN, within(1e-12));
        assertThat(angles(tile).get(1)).isCloseTo(TURN + Math.PI / 2, within(1e-12));
        assertThat(angles(tile).get(3)).isCloseTo(TURN - Math.PI / 2, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Path.class)
    void onlyWhatMayBeMirroredSaysSo(Path path) {
        List<Path> mirrored = List.of(Path.TUBRUKAN, Path.ONDO_ENDE, Path.ONDO_ENDE_ROWS);
        assertThat(path.mirrors()).isEqualTo(mirrored.contains(path));
    }

    /** What keeps its angles grows evenly; the rest takes each factor on its own side. */
    @Test
    void stretchingKeepsWhatMustKeepItsShape() {
        Point at = new Point(0.2, 0.3);
        for (Path path : Path.values()) {
            boolean rigid = List.of(Path.PARANG, Path.PARANG_HALF, Path.MUBENG).contains(path);
            assertThat(new Layout.Lampah(path, 60, 40, TURN, true).stretched(1.5, 0.5))
                    .isEqualTo(new Layout.Lampah(path, 90, rigid ? 60 : 20, TURN, true));
        }
        for (WallpaperGroup group : WallpaperGroup.values()) {
            boolean rigid = group.name().matches("P[346].*");
            assertThat(new Layout.Group(group, 60, 40, at, TURN).stretched(1.5, 0.5))
                    .isEqualTo(new Layout.Group(group, 90, rigid ? 60 : 20, at, TURN));
        }
        assertThat(new Layout.Frieze(FriezeGroup.P2, 60, 40, at, TURN).stretched(1.5, 0.5))
                .isEqualTo(new Layout.Frieze(FriezeGroup.P2, 90, 40, at, TURN));
        for (Layout.Net.Kind kind : Layout.Net.Kind.values()) {
            assertThat(new Layout.Net(kind, 60, 40, TURN).stretched(1.5, 0.5))
                    .isEqualTo(new Layout.Net(kind, 90, 60, TURN));
        }
        assertThat(new Layout.Tabur(60, 40, TURN, true).stretched(1.5, 0.5))
                .isEqualTo(new Layout.Tabur(90, 20, TURN, true));
        assertThat(new Layout.Single(at, TURN, 60, 40).stretched(1.5, 0.5))
                .isEqualTo(new Layout.Single(at, TURN, 90, 20));
    }

    @Test
    void taburStandsInDiagonalOrderAndTurnsEveryOtherByAQuarter() {
        RepeatTile tile = new Layout.Tabur(60, 40, TURN, true).tile();
        assertThat(places(tile)).containsExactly(new Point(15, 10), new Point(45, 30));
        assertThat(angles(tile).get(0)).isCloseTo(TURN, within(1e-12));
        assertThat(angles(tile).get(1)).isCloseTo(TURN + Math.PI / 2, within(1e-12));
        assertThat(angles(new Layout.Tabur(60, 40, TURN, false).tile()).get(1)).isCloseTo(TURN, within(1e-12));
    }

    @Test
    void netsAreCeplokOnTheirCornersAndLerengAlongTheDiagonal() {
        RepeatTile ceplok = new Layout.Net(Layout.Net.Kind.CEPLOK, 60, 1, TURN).tile();
        assertThat(places(ceplok)).containsExactly(new Point(15, 15), new Point(45, 45));
        assertThat(angles(ceplok)).allSatisfy(angle -> assertThat(angle).isCloseTo(TURN, within(1e-12)));
        RepeatTile lereng = new Layout.Net(Layout.Net.Kind.LERENG, 60, 60, TURN).tile();
        double side = 60 * Math.sqrt(2);
        assertThat(lereng.width()).isCloseTo(side, within(1e-9));
        assertThat(lereng.places().get(0).e()).isCloseTo(side / 2, within(1e-9));
        assertThat(lereng.places().get(0).f()).isZero();
        assertThat(lereng.places().get(1).e()).isZero();
        assertThat(lereng.places().get(1).f()).isCloseTo(side / 2, within(1e-9));
        assertThat(angles(lereng)).allSatisfy(angle -> assertThat(angle).isCloseTo(TURN - Math.PI / 4, within(1e-12)));
    }

    @Test
    void aSingleMotifStandsAtItsShareOfTheZone() {
        RepeatTile tile = new Layout.Single(new Point(0.25, 0.75), TURN, 60, 40).tile();
        assertThat(places(tile)).containsExactly(new Point(15, 30));
        assertThat(angles(tile).get(0)).isCloseTo(TURN, within(1e-12));
    }

    /** The glide takes (15, 8) half a cell on and mirrors it in the row's middle line at 20. */
    @Test
    void aFriezeMirrorsInTheMiddleOfItsRow() {
        RepeatTile tile = new Layout.Frieze(FriezeGroup.P11G, 60, 40, new Point(0.75, 0.2), TURN).tile();
        assertThat(tile.width()).isEqualTo(60);
        assertThat(tile.height()).isEqualTo(40);
        assertThat(tile.places().get(0).e()).isCloseTo(45, within(1e-9));
        assertThat(tile.places().get(0).f()).isCloseTo(8, within(1e-9));
        assertThat(tile.places().get(1).e()).as("within the tile").isCloseTo(15, within(1e-9));
        assertThat(tile.places().get(1).f()).isCloseTo(32, within(1e-9));
        assertThat(angles(tile).get(0)).isCloseTo(TURN, within(1e-12));
        assertThat(angles(tile).get(1)).isCloseTo(-TURN, within(1e-12));
    }

    @Test
    void onlyAFriezeIsASingleRow() {
        assertThat(new Layout.Frieze(FriezeGroup.P1, 60, 40, Point.ZERO, 0).singleRow())
                .isTrue();
        assertThat(new Layout.Tabur(60, 40, 0, false).singleRow()).isFalse();
    }

    /** Turned about the cell's corner by 120 degrees, or 60, every place of a motif is one again. */
    @ParameterizedTest
    @EnumSource(
            value = WallpaperGroup.class,
            names = {"P3", "P3M1", "P31M", "P6", "P6M"})
    void aHexagonalTileTurnsOntoItself(WallpaperGroup group) {
        RepeatTile tile = new Layout.Group(group, 60, 1, group.middle(), TURN).tile();
        assertThat(tile.height()).isCloseTo(60 * Math.sqrt(3), within(1e-9));
        assertThat(tile.places()).hasSize(2 * group.operations().size());
        Transform turn = Transform.turn(group.name().startsWith("P6") ? Math.PI / 3 : 2 * Math.PI / 3);
        for (Transform place : tile.places()) {
            Transform turned = RepeatTile.wrapped(place.then(turn), tile.width(), tile.height());
            assertThat(tile.places()).anyMatch(other -> same(tile, turned, other));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = WallpaperGroup.class,
            names = {"P1", "PG", "P4", "P4M", "CMM"})
    void otherTilesAreTheirCell(WallpaperGroup group) {
        RepeatTile tile = new Layout.Group(group, 60, 40, group.middle(), TURN).tile();
        assertThat(tile.width()).isEqualTo(60);
        assertThat(tile.height()).isEqualTo(group.square() ? 60 : 40);
        assertThat(tile.places()).hasSize(group.operations().size());
        Point at = group.middle();
        assertThat(tile.places().get(0).e()).isCloseTo(60 * at.x(), within(1e-9));
        assertThat(tile.places().get(0).f()).isCloseTo(tile.height() * at.y(), within(1e-9));
        assertThat(angles(tile).get(0)).isCloseTo(TURN, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "25, 10, 5", "-3, 10, 7", "9.9999999999999, 10, 0", "10, 10, 0", "9.99, 10, 9.99"})
    void aPlaceIsHeldWithinTheTile(double value, double modulus, double held) {
        assertThat(RepeatTile.wrap(value, modulus)).isCloseTo(held, within(1e-12));
    }

    @Test
    void aTileNeedsASizeAndAPlace() {
        List<Transform> one = List.of(Transform.IDENTITY);
        assertThatThrownBy(() -> new RepeatTile(0, 1, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepeatTile(1, 0, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepeatTile(1, Double.NaN, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepeatTile(1, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Point> places(RepeatTile tile) {
        return tile.places().stream()
                .map(place -> new Point(place.e(), place.f()))
                .toList();
    }

    private static List<Double> angles(RepeatTile tile) {
        List<Double> angles = new ArrayList<>();
        for (Transform place : tile.places()) {
            angles.add(new Point(place.a(), place.b()).angle());
        }
        return angles;
    }

    private static boolean same(RepeatTile tile, Transform p, Transform q) {
        double x = Math.abs(p.e() - q.e());
        double y = Math.abs(p.f() - q.f());
        return Math.min(x, tile.width() - x) < 1e-6
                && Math.min(y, tile.height() - y) < 1e-6
                && Math.abs(p.a() - q.a()) < 1e-9
                && Math.abs(p.b() - q.b()) < 1e-9
                && p.mirrors() == q.mirrors();
    }
}
