package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole repeats in a rectangle, and the zones that make rectangles. */
class FitTest {
    private static final List<Layout> LAYOUTS = List.of(
            new Layout.Lampah(Layout.Lampah.Path.TUBRUKAN, 60, 50, 0, false),
            new Layout.Lampah(Layout.Lampah.Path.TUBRUKAN, 60, 50, 0, true),
            new Layout.Lampah(Layout.Lampah.Path.ONDO_ENDE, 60, 50, 0, true),
            new Layout.Lampah(Layout.Lampah.Path.ONDO_ENDE_ROWS, 60, 50, 1, false),
            new Layout.Tabur(30, 40, 0, true),
            new Layout.Group(WallpaperGroup.P4G, 70, 70, WallpaperGroup.P4G.middle(), 0.3),
            new Layout.Group(WallpaperGroup.P6M, 70, 70, WallpaperGroup.P6M.middle(), 0.3));

    @Property(tries = 400)
    void fitsWholeTilesEvenlyAndStretchesLittle(
            @ForAll @IntRange(max = 6) int pick,
            @ForAll @DoubleRange(min = 20, max = 3000) double width,
            @ForAll @DoubleRange(min = 20, max = 1500) double height) {
        Layout layout = LAYOUTS.get(pick);
        Box zone = Box.sized(13, 7, width, height);
        Fit fit = Fit.into(zone, layout);
        assertThat(fit.columns()).isPositive();
        assertThat(fit.rows()).isPositive();
        assertThat(fit.stretchX()).isBetween(1 - Fit.MOST_STRETCH - 1e-9, 1 + Fit.MOST_STRETCH + 1e-9);
        assertThat(fit.columns() * fit.tile().width() + fit.leftX()).isCloseTo(width, within(1e-6));
        assertThat(fit.rows() * fit.tile().height() + fit.leftY()).isCloseTo(height, within(1e-6));
        assertThat(fit.field().centre().distance(zone.centre())).isLessThan(1e-6);
        assertThat(fit.corners()).hasSize(fit.columns() * fit.rows());
    }

    @Property(tries = 200)
    void aZoneOfAFewRepeatsLeavesNothingOver(
            @ForAll @IntRange(max = 4) int pick, @ForAll @DoubleRange(min = 400, max = 3000) double width) {
        Fit fit = Fit.into(Box.sized(0, 0, width, width * 0.8), LAYOUTS.get(pick));
        assertThat(fit.leftX()).isCloseTo(0, within(1e-6));
        assertThat(fit.leftY()).isCloseTo(0, within(1e-6));
    }

    /** What stands inside the field is there once, and shifting by a tile leads to a spot again. */
    @Property(tries = 100)
    void spotsRepeatWithTheTile(@ForAll @IntRange(max = 6) int pick) {
        Fit fit = Fit.into(Box.sized(0, 0, 400, 300), LAYOUTS.get(pick));
        Set<String> places = new HashSet<>();
        List<Fit.Spot> spots = fit.spots(0);
        spots.forEach(spot -> assertThat(places.add(name(spot.place().apply(Point.ZERO))))
                .as("%s", spot)
                .isTrue());
        Box inner = fit.field().grown(-1);
        for (Fit.Spot spot : spots) {
            Point right =
                    spot.place().apply(Point.ZERO).plus(new Point(fit.tile().width(), 0));
            if (inner.contains(right)) {
                assertThat(places).contains(name(right));
            }
        }
    }

    @Test
    void aCellLargerThanTheZoneIsUsedOnce() {
        Fit fit = Fit.into(Box.sized(0, 0, 30, 30), LAYOUTS.get(0));
        assertThat(fit.columns()).isEqualTo(1);
        assertThat(fit.rows()).isEqualTo(1);
        assertThat(fit.leftX()).isNegative();
    }

    /** What stands there but once has the whole zone as its cell, whatever cell it was given. */
    @Property(tries = 100)
    void aMotifThatStandsButOnceTakesTheWholeZone(
            @ForAll @DoubleRange(min = 1, max = 5000) double given,
            @ForAll @DoubleRange(min = 1, max = 9000) double width,
            @ForAll @DoubleRange(min = 1, max = 9000) double height) {
        Box zone = Box.sized(3, 5, width, height);
        Fit fit = Fit.into(zone, new Layout.Single(new Point(0.25, 1), 0, given, given));
        assertThat(fit.columns()).isEqualTo(1);
        assertThat(fit.rows()).isEqualTo(1);
        assertThat(fit.tile().width()).isEqualTo(width, within(1e-9));
        assertThat(fit.tile().height()).isEqualTo(height, within(1e-9));
        Point place = fit.tile().places().get(0).then(fit.middleCorner()).apply(Point.ZERO);
        assertThat(place.distance(new Point(3 + width / 4, 5 + height))).isLessThan(1e-6);
    }

    @Test
    void everyOtherLayoutIsTheSameInEveryZone() {
        assertThat(LAYOUTS).allSatisfy(layout -> {
            assertThat(layout.in(Box.sized(0, 0, 9, 9))).isSameAs(layout);
            assertThat(layout.repeats()).isTrue();
        });
    }

    @Test
    void theMiddleRepeatLiesOnTheCloth() {
        Zone.Piece piece = new Zone.Piece(Box.sized(100, 50, 180, 100), Set.of(), 10);
        assertThat(Fit.middleRepeat(piece, LAYOUTS.get(0))).isEqualTo(Box.sized(160, 50, 60, 50));
    }

    /** 130 by 95 mm hold 2 by 2 cells of 60 by 50 mm, each stretched. */
    @Test
    void cellsAreStretchedToFillTheZone() {
        Fit fit = Fit.into(Box.sized(10, 20, 130, 95), LAYOUTS.get(0));
        assertThat(fit.stretchX()).isCloseTo(65.0 / 60, within(1e-12));
        assertThat(fit.stretchY()).isCloseTo(47.5 / 50, within(1e-12));
        assertThat(fit.corners())
                .extracting(t -> name(new Point(t.e(), t.f())))
                .containsExactly("10000 20000", "75000 20000", "10000 67500", "75000 67500");
        assertThat(fit.middleCorner()).isEqualTo(Transform.shift(10, 20));
        Fit five = Fit.into(Box.sized(0, 0, 300, 200), LAYOUTS.get(0));
        assertThat(five.middleCorner()).isEqualTo(Transform.shift(120, 50));
    }

    /** Five by four cells of 60 by 50 mm: the third of the second row, and on a head at the left the same turned. */
    @Test
    void theMiddleRepeatLiesOnTheClothAsItsPieceDoes() {
        Layout layout = LAYOUTS.get(0);
        Zone.Piece field = new Zone.Piece(Box.sized(10, 20, 300, 200), Set.of(Side.values()), 100);
        assertThat(Fit.middleRepeat(field, layout)).isEqualTo(Box.sized(130, 70, 60, 50));
        Zone.Piece head = new Zone.Piece(Box.sized(10, 20, 200, 300), Set.of(Side.LEFT), 100);
        assertThat(Fit.middleRepeat(head, layout)).isEqualTo(Box.sized(110, 140, 50, 60));
    }

    /** A square cell is scaled so that little stays bare; that is left over on both sides. */
    @ParameterizedTest
    @CsvSource({
        "210, 195, 2, 2, 97.5,       15, 0",
        "195, 210, 2, 2, 97.5,       0,  15",
        "250, 180, 3, 2, 83.3333333, 0,  13.3333333",
        "190, 190, 2, 2, 95,         0,  0"
    })
    void rigidCellsLeaveOverWhatNoRowFills(
            double width, double height, int columns, int rows, double tile, double leftX, double left) {
        Layout mubeng = new Layout.Lampah(Layout.Lampah.Path.MUBENG, 50, 50, 0, false);
        Fit fit = Fit.into(Box.sized(0, 0, width, height), mubeng);
        assertThat(fit.columns()).isEqualTo(columns);
        assertThat(fit.rows()).isEqualTo(rows);
        assertThat(fit.tile().width()).isCloseTo(tile, within(1e-6));
        assertThat(fit.tile().height()).isCloseTo(tile, within(1e-6));
        assertThat(fit.leftX()).isCloseTo(leftX, within(1e-6));
        assertThat(fit.leftY()).isCloseTo(left, within(1e-6));
        assertThat(fit.field().top()).isCloseTo(left / 2, within(1e-6));
        assertThat(fit.stretchY()).isCloseTo(tile / 100, within(1e-6));
    }

    /** Tiles of 50 mm, each with a motif in its middle: those 25 mm outside the field are seen by one that reaches so far. */
    @ParameterizedTest
    @CsvSource({"0, 4, 0, 1", "24.9, 4, 0, 1", "25, 16, -1, 2", "74, 16, -1, 2", "76, 36, -2, 3"})
    void motifsOutsideTheFieldAreTakenWhereTheyReachIn(double reach, int count, int first, int last) {
        Layout plain = new Layout.Lampah(Layout.Lampah.Path.TUBRUKAN, 50, 50, 0, false);
        List<Fit.Spot> spots = Fit.into(Box.sized(0, 0, 100, 100), plain).spots(reach);
        assertThat(spots).hasSize(count);
        assertThat(spots.get(0))
                .isEqualTo(new Fit.Spot(Transform.shift(25 + 50 * first, 25 + 50 * first), first, first, 0));
        assertThat(spots.get(count - 1).column()).isEqualTo(last);
        assertThat(spots.get(count - 1).row()).isEqualTo(last);
    }

    @Property(tries = 200)
    void zonesDivideTheClothWithoutGapOrOverlap(
            @ForAll @DoubleRange(min = 500, max = 3000) double width,
            @ForAll @DoubleRange(min = 300, max = 1500) double height,
            @ForAll @DoubleRange(max = 80) double border,
            @ForAll @DoubleRange(max = 150) double head) {
        Zones zones = new Zones(width, height, border, Set.of(Side.values()), head);
        double area = 0;
        for (Zone zone : zones.all()) {
            if (zone.name().equals("body") || zone.name().equals("head")) {
                area += zone.pieces().stream()
                        .mapToDouble(piece -> piece.box().area())
                        .sum();
            }
        }
        double frame = width * height - (width - 2 * border) * (height - 2 * border);
        assertThat(area + frame).isCloseTo(width * height, within(1e-3));
        assertThat(zones.all().get(0).pieces().get(0).box()).isEqualTo(new Box(0, 0, width, height));
    }

    @Test
    void headsStandUprightOnTheOuterEdges() {
        Zones zones = new Zones(1000, 400, 50, Set.of(Side.values()), 100);
        Zone heads = zones.all().stream()
                .filter(zone -> zone.name().equals("head"))
                .findFirst()
                .orElseThrow();
        for (Zone.Piece piece : heads.pieces()) {
            Box upright = piece.upright();
            assertThat(upright.width()).isEqualTo(300);
            assertThat(upright.height()).isEqualTo(100);
            Box onCloth = piece.ontoCloth().apply(upright);
            assertThat(onCloth).isEqualTo(piece.box());
            Point foot = piece.ontoCloth().apply(new Point(150, 100));
            double edge = piece.edges().contains(Side.LEFT) ? 50 : 950;
            assertThat(foot.x()).as("the foot of a figure lies outward").isCloseTo(edge, within(1e-9));
        }
    }

    @Property(tries = 100)
    void aHeadInTheMiddleLeavesTwoBodies(
            @ForAll @DoubleRange(min = 800, max = 3000) double width,
            @ForAll @DoubleRange(max = 60) double border,
            @ForAll @DoubleRange(min = 1, max = 400) double head) {
        Zones zones = new Zones(
                width, 600, border, Set.of(Side.values()), head, HeadPlace.MIDDLE, Optional.of(PagiSore.MIDDLE));
        List<Zone.Piece> bodies = zone(zones, "body").pieces();
        Box kepala = zone(zones, "head").pieces().get(0).box();
        assertThat(bodies).hasSize(2);
        assertThat(bodies.get(0).box().right()).isCloseTo(kepala.left(), within(1e-6));
        assertThat(bodies.get(1).box().left()).isCloseTo(kepala.right(), within(1e-6));
        assertThat(kepala.width()).isCloseTo(head, within(1e-6));
        assertThat(kepala.centre().x()).isCloseTo(width / 2, within(1e-6));
        assertThat(zone(zones, "pagi").pieces()).containsExactly(bodies.get(0));
        assertThat(zone(zones, "sore").pieces()).containsExactly(bodies.get(1));
    }

    @Test
    void theRowsOfATumpalFaceOneAnother() {
        Zones zones = new Zones(1000, 400, 50, Set.of(Side.values()), 100);
        assertThat(zone(zones, "tumpal").pieces()).hasSize(2).allSatisfy(piece -> {
            assertThat(piece.edges()).containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
            assertThat(piece.depth()).isEqualTo(50);
        });
    }

    @Test
    void theDiagonalPartsTheBodyInTwoBesideASeam() {
        Zones zones =
                new Zones(1000, 400, 50, Set.of(Side.values()), 0, HeadPlace.ENDS, Optional.of(PagiSore.DIAGONAL));
        Region pagi = zone(zones, "pagi").pieces().get(0).within().orElseThrow();
        Region sore = zone(zones, "sore").pieces().get(0).within().orElseThrow();
        assertThat(pagi.and(sore).area()).isZero();
        assertThat(pagi.contains(new Point(60, 60))).isTrue();
        assertThat(sore.contains(new Point(940, 340))).isTrue();
        assertThat(pagi.area()).isCloseTo(sore.area(), within(1.0));
        double seam = 900 * 300 - pagi.area() - sore.area();
        assertThat(seam / Math.hypot(900, 300)).as("width of the seam").isCloseTo(3, within(0.1));
    }

    private static Zone zone(Zones zones, String name) {
        return zones.all().stream()
                .filter(z -> z.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Point point) {
        return Math.round(point.x() * 1000) + " " + Math.round(point.y() * 1000);
    }
}
