package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.text.UserError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A cloth of 1000 by 400 mm with a border of 50 mm and heads of 100 mm, and the customary cloths. */
class ZonesTest {
    private static final Set<Side> ALL = Set.of(Side.values());

    @Test
    void namesTheZonesThatExist() {
        assertThat(names(zones(0, ALL, 0, HeadPlace.ENDS))).containsExactly("all", "body");
        assertThat(names(zones(50, Set.of(), 0, HeadPlace.ENDS))).containsExactly("all", "body");
        assertThat(names(zones(50, ALL, 0, HeadPlace.ENDS))).containsExactly("all", "body", "border");
        assertThat(names(zones(50, ALL, 100, HeadPlace.MIDDLE, PagiSore.MIDDLE)))
                .containsExactly("all", "body", "head", "tumpal", "border", "pagi", "sore");
    }

    @Test
    void aZoneThatIsNotThereIsToldWithTheNearestAndAllThereAre() {
        Zones zones = zones(50, ALL, 0, HeadPlace.ENDS);
        for (Zone zone : zones.all()) {
            assertThat(zones.zone(zone.name())).isEqualTo(zone);
        }
        assertThatThrownBy(() -> zones.zone("bodi"))
                .isInstanceOf(UserError.class)
                .hasMessage("there is no zone \"bodi\" on this cloth. Did you mean \"body\"? Zones: all, body, border");
        assertThatThrownBy(() -> zones.zone(""))
                .isInstanceOf(UserError.class)
                .hasMessage("there is no zone \"\" on this cloth. Zones: all, body, border");
    }

    @Test
    void onlyTheBorderIsAFrame() {
        Zones zones = zones(50, ALL, 100, HeadPlace.ENDS, PagiSore.MIDDLE);
        assertThat(zones.all()).filteredOn(Zone::frame).extracting(Zone::name).containsExactly("border");
        Zone.Piece border = piece(zones, "border", 0);
        assertThat(border.box()).isEqualTo(new Box(0, 0, 1000, 400));
        assertThat(border.depth()).isEqualTo(50);
        assertThat(border.edges()).isEqualTo(ALL);
    }

    /** left top right bottom of the body. */
    @ParameterizedTest
    @CsvSource({"TOP, 0 50 1000 400", "RIGHT, 0 0 950 400", "BOTTOM, 0 0 1000 350", "LEFT, 50 0 1000 400"})
    void aBorderTakesFromTheSidesThatCarryIt(Side side, String body) {
        Zones zones = zones(50, Set.of(side), 0, HeadPlace.ENDS);
        assertThat(box(zones, "body", 0)).isEqualTo(read(body));
        assertThat(piece(zones, "border", 0).edges()).containsExactly(side);
        assertThat(zones.bodyWidth()).isEqualTo(read(body).width());
        assertThat(zones.bodyHeight()).isEqualTo(read(body).height());
    }

    @Test
    void headsAtTheEndsStandInsideTheBorder() {
        Zones zones = zones(50, ALL, 100, HeadPlace.ENDS);
        assertThat(box(zones, "head", 0)).isEqualTo(new Box(50, 50, 150, 350));
        assertThat(box(zones, "head", 1)).isEqualTo(new Box(850, 50, 950, 350));
        assertThat(box(zones, "body", 0)).isEqualTo(new Box(150, 50, 850, 350));
        assertThat(piece(zones, "head", 0).edges()).containsExactly(Side.LEFT);
        assertThat(piece(zones, "head", 1).edges()).containsExactly(Side.RIGHT);
        assertThat(piece(zones, "head", 1).depth()).isEqualTo(100);
        assertThat(piece(zones, "tumpal", 1).depth()).isEqualTo(50);
    }

    @Test
    void aHeadInTheMiddleFacesBothBodies() {
        Zones zones = zones(50, ALL, 100, HeadPlace.MIDDLE);
        assertThat(box(zones, "head", 0)).isEqualTo(new Box(450, 50, 550, 350));
        assertThat(box(zones, "body", 0)).isEqualTo(new Box(50, 50, 450, 350));
        assertThat(box(zones, "body", 1)).isEqualTo(new Box(550, 50, 950, 350));
        assertThat(piece(zones, "head", 0)).isEqualTo(piece(zones, "tumpal", 0));
        assertThat(piece(zones, "head", 0).edges()).containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void bandsReachToTheMiddleOfABody() {
        assertThat(piece(zones(50, ALL, 0, HeadPlace.ENDS), "body", 0).depth()).isEqualTo(150);
        assertThat(piece(zones(0, ALL, 0, HeadPlace.ENDS), "all", 0).depth()).isEqualTo(200);
        Zones tall = new Zones(200, 600, 0, ALL, 0);
        assertThat(piece(tall, "body", 0).depth()).isEqualTo(100);
    }

    @Test
    void thePartingInTheMiddleHalvesTheBody() {
        Zones zones = zones(50, ALL, 100, HeadPlace.ENDS, PagiSore.MIDDLE);
        assertThat(box(zones, "pagi", 0)).isEqualTo(new Box(150, 50, 500, 350));
        assertThat(box(zones, "sore", 0)).isEqualTo(new Box(500, 50, 850, 350));
        assertThat(piece(zones, "sore", 0).depth()).isEqualTo(150);
    }

    /** The diagonal rises from the lower left to the upper right: pagi lies above it. */
    @Test
    void theDiagonalRisesAndPartsEveryBody() {
        Zones zones = zones(0, ALL, 200, HeadPlace.MIDDLE, PagiSore.DIAGONAL);
        for (int body = 0; body < 2; body++) {
            Region pagi = piece(zones, "pagi", body).within().orElseThrow();
            Region sore = piece(zones, "sore", body).within().orElseThrow();
            double left = body * 600;
            assertThat(pagi.clearance(new Point(left + 200, 195))).isPositive();
            assertThat(sore.clearance(new Point(left + 200, 205))).isPositive();
            assertThat(pagi.clearance(new Point(left + 10, 380))).isPositive();
            assertThat(sore.clearance(new Point(left + 390, 20))).isPositive();
            assertThat(piece(zones, "pagi", body).edges()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 400, 50, 100", "1000, 0, 50, 100", "1000, 400, -1, 100", "1000, 400, 50, -1", "NaN, 400, 50, 100"})
    void refusesAClothOfNoSize(double width, double height, double border, double head) {
        assertThatThrownBy(() -> new Zones(width, height, border, ALL, head))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("but must be between");
    }

    /** A figure's foot, in the middle of the upright piece's lower side, stands on the edge that looks outward. */
    @ParameterizedTest
    @CsvSource({"TOP, 35, 20", "BOTTOM, 35, 70", "LEFT, 10, 45", "RIGHT, 60, 45"})
    void figuresStandOnTheEdgeThatLooksOutward(Side side, double x, double y) {
        Zone.Piece piece = new Zone.Piece(new Box(10, 20, 60, 70), Set.of(side), 5);
        Box upright = piece.upright();
        Point foot = new Point(upright.width() / 2, upright.height());
        assertThat(piece.ontoCloth().apply(foot)).isEqualTo(new Point(x, y));
        assertThat(piece.ontoCloth().apply(upright)).isEqualTo(piece.box());
    }

    @Test
    void aPieceOfSeveralEdgesLiesAsTheClothDoes() {
        Zone.Piece piece = new Zone.Piece(new Box(10, 20, 110, 70), Set.of(Side.LEFT, Side.TOP), 5);
        assertThat(piece.upright()).isEqualTo(new Box(0, 0, 100, 50));
        assertThat(piece.ontoCloth().apply(Point.ZERO)).isEqualTo(new Point(10, 20));
        Zone.Piece upright = new Zone.Piece(new Box(10, 20, 110, 70), Set.of(Side.RIGHT), 5);
        assertThat(upright.upright()).isEqualTo(new Box(0, 0, 50, 100));
    }

    /** Sizes: X04, X01, J13; border and head are the program's own. */
    @ParameterizedTest
    @CsvSource({
        "KAIN_PANJANG, kain-panjang, 2500, 1050, 60, 240, ENDS",
        "SARUNG, sarung, 2000, 1050, 45, 500, MIDDLE",
        "SELENDANG, selendang, 1680, 840, 45, 200, ENDS",
        "TANJAK, tanjak, 1000, 1000, 50, 0, ENDS",
        "BOLT, bahan, 2500, 1150, 0, 0, ENDS",
        "PLAIN, plain, 400, 400, 0, 0, ENDS",
    })
    void customaryClothsHaveTheirSizes(
            ClothFormat format, String id, double width, double height, double border, double head, HeadPlace place) {
        assertThat(format.id()).isEqualTo(id);
        assertThat(format.width()).isEqualTo(width);
        assertThat(format.height()).isEqualTo(height);
        assertThat(format.border()).isEqualTo(border);
        assertThat(format.head()).isEqualTo(head);
        assertThat(format.headPlace()).isEqualTo(place);
        assertThat(format.borderSides()).isEqualTo(border > 0 ? ALL : Set.of());
        assertThat(format.text().id()).isNotBlank();
        assertThat(format.text().en()).isNotBlank();
    }

    /** In every order of S07 the foot is ombak, apit, rumpak, apit; a kain's second row of pucuk rebung is turned. */
    @ParameterizedTest
    @EnumSource(
            value = BandOrder.class,
            names = {"SONGKET_KAIN", "SONGKET_SELENDANG"})
    void anOrderBeginsWithItsFoot(BandOrder order) {
        assertThat(order.id()).isEqualTo(order == BandOrder.SONGKET_KAIN ? "songket-kain" : "songket-selendang");
        assertThat(order.rows())
                .extracting(BandOrder.Row::motif)
                .startsWith("plb-ombak", "plb-apit", "plb-rumpak", "plb-apit", "plb-pucuk-rebung", "plb-taur");
        assertThat(order.rows().get(2).set()).containsEntry("size", "10 mm").containsEntry("width", "10 mm");
        assertThat(order.rows()).filteredOn(BandOrder.Row::flip).hasSize(order == BandOrder.SONGKET_KAIN ? 2 : 0);
    }

    @Test
    void idsAreAsDesignsWriteThem() {
        assertThat(PagiSore.DIAGONAL.id()).isEqualTo("diagonal");
        assertThat(Side.LEFT.id()).isEqualTo("left");
        assertThat(WallpaperGroup.P31M.id()).isEqualTo("p31m");
        assertThat(FriezeGroup.P2MG.id()).isEqualTo("p2mg");
        assertThat(Layout.Lampah.Path.ONDO_ENDE_ROWS.id()).isEqualTo("ondo-ende-baris");
        assertThat(Layout.Net.Kind.LERENG.id()).isEqualTo("lereng");
    }

    private static Zones zones(double border, Set<Side> sides, double head, HeadPlace place) {
        return new Zones(1000, 400, border, sides, head, place, Optional.empty());
    }

    private static Zones zones(double border, Set<Side> sides, double head, HeadPlace place, PagiSore halves) {
        return new Zones(1000, 400, border, sides, head, place, Optional.of(halves));
    }

    private static List<String> names(Zones zones) {
        return zones.all().stream().map(Zone::name).toList();
    }

    private static Zone.Piece piece(Zones zones, String name, int index) {
        return zones.zone(name).pieces().get(index);
    }

    private static Box box(Zones zones, String name, int index) {
        return piece(zones, name, index).box();
    }

    private static Box read(String sides) {
        String[] words = sides.split(" ", -1);
        return new Box(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]));
    }
}
