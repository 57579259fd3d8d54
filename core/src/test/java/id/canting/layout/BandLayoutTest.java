package id.canting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.motif.Band;
import id.canting.motif.Hand;
import id.canting.random.RandomSource;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bands around a piece of cloth of 200 by 100 mm whose top left corner is at (10, 20). */
class BandLayoutTest {
    private static final Box BOX = Box.sized(10, 20, 200, 100);
    private static final Set<Side> ALL = Set.of(Side.values());
    private static final Hand HAND = new Hand(1, 0.5, 0, RandomSource.of(3));

    /** Between the corners run 188 mm, nearest to 9 units of 20 mm, and 88 mm, nearest to 4. */
    @Test
    void everySideGetsWholeUnitsBetweenItsCorners() {
        List<Point> expected = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            double x = 16 + (i + 0.5) * 188 / 9;
            expected.add(new Point(x, 115));
            expected.add(new Point(x, 25));
        }
        for (int i = 0; i < 4; i++) {
            double y = 26 + (i + 0.5) * 22;
            expected.add(new Point(15, y));
            expected.add(new Point(205, y));
        }
        assertSame(dots("unit", BOX, ALL, plain()), expected);
    }

    @Test
    void aCornerPieceJoinsTheSidesThatMeet() {
        List<Point> outer =
                List.of(new Point(11.5, 119), new Point(209, 118.5), new Point(208.5, 21), new Point(11, 21.5));
        assertSame(dots("corner", BOX, ALL, plain()), outer);
    }

    @Test
    void theNextBandLiesInsideTheFirst() {
        List<Point> corners = dots("corner", BOX, ALL, plain(), plain());
        assertThat(corners).hasSize(8);
        assertSame(
                corners.subList(4, 8),
                List.of(new Point(17.5, 113), new Point(203, 112.5), new Point(202.5, 27), new Point(17, 27.5)));
        List<Point> units = dots("unit", BOX, ALL, plain(), plain());
        // 176 mm hold 9 units, 76 mm hold 4.
        assertThat(units).hasSize(26 + 26);
        assertThat(units.subList(26, 52))
                .allMatch(p -> BOX.grown(-10.9).contains(p) && !BOX.grown(-11.1).contains(p));
    }

    @Test
    void aSideAloneRunsFromEndToEnd() {
        List<Point> expected = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            expected.add(new Point(20 + 20 * i, 115));
        }
        assertSame(dots("unit", BOX, Set.of(Side.BOTTOM), plain()), expected);
        assertThat(dots("corner", BOX, Set.of(Side.BOTTOM), plain())).isEmpty();
        assertThat(dots("corner", BOX, Set.of(Side.LEFT, Side.RIGHT), plain())).isEmpty();
    }

    @Test
    void whatStandsOnSeamsIsLeftOutWhereARowEndsButNotAtACorner() {
        assertThat(dots("seam", BOX, Set.of(Side.BOTTOM), seamed()))
                .hasSize(9)
                .allMatch(p -> p.x() > 29 && p.x() < 191);
        // 9 and 4 units: a seam at either end of each as well.
        assertThat(dots("seam", BOX, ALL, seamed())).hasSize(2 * (10 + 5));
        // A walk along the bottom ends at the corner, one along the right begins there.
        List<Point> two = dots("seam", BOX, Set.of(Side.BOTTOM, Side.RIGHT), seamed());
        assertThat(two).hasSize(10 + 5);
        assertThat(two).anyMatch(p -> near(p, new Point(204, 114.5))).anyMatch(p -> near(p, new Point(204.5, 114)));
        assertThat(dots("seam", BOX, ALL, plain())).isEmpty();
    }

    @Test
    void aSideThatItsCornersFillGetsNoUnits() {
        Box narrow = Box.sized(0, 0, 12, 112);
        assertThat(dots("corner", narrow, ALL, plain())).hasSize(4);
        assertThat(dots("unit", narrow, ALL, plain())).hasSize(10).allMatch(p -> p.y() > 6 && p.y() < 106);
    }

    @Test
    void aSideTooShortForAUnitIsToldWithItsSize() {
        assertThatThrownBy(() -> dots("unit", Box.sized(0, 0, 17, 112), ALL, plain()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("tst-pita")
                .hasMessageContaining("a side of 5 mm")
                .hasMessageContaining("would have to be 5 mm");
    }

    @Test
    void everyPieceIsFinishedAfterItIsDrawn() {
        Zone.Piece piece = new Zone.Piece(BOX, ALL, 50);
        Drawing drawing = BandLayout.around(
                piece,
                List.of(choice(seamed())),
                HAND,
                (drawn, hand) -> Drawing.builder()
                        .place(drawn, Transform.shift(0, 0))
                        .dot("finished", Point.ZERO, 1)
                        .build());
        List<Part> parts = drawing.flattened();
        long finished =
                parts.stream().filter(part -> part.name().equals("finished")).count();
        assertThat(finished).isEqualTo(26 + 30 + 4).isEqualTo(parts.size() - finished);
    }

    @Test
    void bandsTogetherAreAsHighAsAllOfThem() {
        assertThat(BandLayout.height(List.of())).isZero();
        assertThat(BandLayout.height(List.of(choice(plain()), choice(seamed()))))
                .isEqualTo(12);
    }

    @Test
    void aBandUpsideDownTurnsItsFieldSideOutwardAndKeepsItsMeasures() {
        Band band = new Flipped(seamed());
        assertThat(band.information()).isEqualTo(seamed().information());
        assertThat(band.parameters().all()).isEqualTo(seamed().parameters().all());
        assertThat(choice(band).height()).isEqualTo(6);
        assertSame(
                dots("unit", BOX, Set.of(Side.BOTTOM), band).subList(0, 2),
                List.of(new Point(20, 119), new Point(40, 119)));
        assertThat(dots("seam", BOX, Set.of(Side.BOTTOM), band))
                .hasSize(9)
                .allMatch(p -> Math.abs(p.y() - 119.5) < 1e-9);
        assertThat(dots("seam", BOX, ALL, new Flipped(plain()))).isEmpty();
        // Mirrored in the corner's diagonal.
        assertSame(
                dots("corner", BOX, ALL, band),
                List.of(new Point(15, 115.5), new Point(205.5, 115), new Point(205, 24.5), new Point(14.5, 25)));
    }

    private static Band plain() {
        return new TrialBand(false);
    }

    private static Band seamed() {
        return new TrialBand(true);
    }

    private static BandLayout.Choice choice(Band band) {
        return new BandLayout.Choice(band, band.parameters().defaults());
    }

    private static List<Point> dots(String part, Box box, Set<Side> sides, Band... bands) {
        List<BandLayout.Choice> choices = new ArrayList<>();
        for (Band band : bands) {
            choices.add(choice(band));
        }
        return BandLayout.around(new Zone.Piece(box, sides, 50), choices, HAND, (drawn, hand) -> drawn)
                .flattened()
                .stream()
                .filter(p -> p.name().equals(part))
                .map(p -> ((Mark.WaxDot) p.mark()).centre())
                .toList();
    }

    private static boolean near(Point p, Point q) {
        return p.distance(q) < 1e-9;
    }

    private static void assertSame(List<Point> seen, List<Point> expected) {
        assertThat(seen).hasSameSizeAs(expected);
        assertThat(expected).allSatisfy(point -> assertThat(seen).anyMatch(other -> near(point, other)));
    }
}
