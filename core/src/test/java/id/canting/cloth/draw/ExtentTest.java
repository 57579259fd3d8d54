package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.layout.Fit;
import id.canting.layout.Layout;
import id.canting.layout.Side;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much cloth each mark needs, and which cloth there is. */
class ExtentTest {
    private static final Path LINE = Path.line(new Point(10, 20), new Point(50, 20));
    private static final Point AT = new Point(30, 40);
    private static final Region BLOCK = Region.of(Box.sized(1, 2, 10, 20));

    @Test
    void everyMarkNeedsAllTheClothItChanges() {
        assertThat(new Mark.WaxLine(LINE, 3, Taper.NONE).bounds()).isEqualTo(new Box(8.5, 18.5, 51.5, 21.5));
        assertThat(new Mark.WaxDot(AT, 4).bounds()).isEqualTo(new Box(28, 38, 32, 42));
        assertThat(new Mark.WaxArea(BLOCK).bounds()).isEqualTo(new Box(1, 2, 11, 22));
        assertThat(new Mark.Tie(AT, 5, 10, 2, 1, new Mark.Gathered(2, 9, 0.1), 1).bounds())
                .isEqualTo(new Box(18, 28, 42, 52));
        assertThat(new Mark.StitchLine(LINE, 5, 6, 1, 1).bounds()).isEqualTo(new Box(6, 16, 54, 24));
        assertThat(new Mark.Pressed(BLOCK, 1, 0, 3).bounds()).isEqualTo(new Box(-2, -1, 14, 25));
        assertThat(new Mark.Fold(AT, new Point(10, 90)).bounds()).isEqualTo(new Box(10, 40, 30, 90));
    }

    @Test
    void whatIsEmptyNeedsNone() {
        Box none = new Box(0, 0, 0, 0);
        assertThat(new Mark.WaxArea(Region.EMPTY).bounds()).isEqualTo(none);
        assertThat(new Mark.Pressed(Region.EMPTY, 1, 0, 3).bounds()).isEqualTo(none);
        assertThat(Extent.of(Drawing.EMPTY)).isEqualTo(none);
        assertThat(Extent.silhouette(Drawing.EMPTY).isEmpty()).isTrue();
    }

    @Test
    void aDrawingNeedsWhatItsPartsAndItsPlacedDrawingsNeed() {
        Drawing inner = Drawing.builder().dot("dot", new Point(2, 0), 2).build();
        Drawing all = Drawing.builder()
                .dot("dot", AT, 4)
                .place(inner, Transform.quarters(1).then(Transform.shift(100, 0)))
                .build();
        assertThat(Extent.of(all)).isEqualTo(new Box(28, 1, 101, 42));
    }

    @ParameterizedTest
    @CsvSource({"-3, -4, 1, 1, 5", "-1, -1, 3, 4, 5", "-3, 0, 1, 4, 5", "0, -4, 3, 1, 5", "0, 0, 0, 0, 0"})
    void aBoxReachesToItsFarthestCorner(double left, double top, double right, double bottom, double reach) {
        assertThat(Extent.reach(new Box(left, top, right, bottom))).isEqualTo(reach);
    }

    @Test
    void theSilhouetteIsOfAreasLinesDotsAndBlocksButNotOfTies() {
        Drawing inner = Drawing.builder()
                .add("block", Role.KLOWONG, new Mark.WaxArea(BLOCK))
                .area(new Area("leaf", Region.of(Box.sized(20, 0, 5, 5)), Optional.empty(), ""))
                .build();
        Drawing all = Drawing.builder()
                .klowong("line", LINE, 2, Taper.NONE)
                .dot("dot", new Point(80, 80), 4)
                .tie("tie", new Mark.Tie(new Point(500, 500), 5, 10, 2, 1, new Mark.Gathered(2, 9, 0.1), 1))
                .place(inner, Transform.shift(100, 0))
                .build();
        Region silhouette = Extent.silhouette(all);
        assertThat(silhouette.contains(new Point(30, 20.9))).isTrue();
        assertThat(silhouette.contains(new Point(30, 21.3))).isFalse();
        assertThat(silhouette.contains(new Point(80, 81.5))).isTrue();
        assertThat(silhouette.contains(new Point(105, 10))).isTrue();
        assertThat(silhouette.contains(new Point(122, 2))).isTrue();
        assertThat(silhouette.contains(new Point(500, 508))).isFalse();
        assertThat(silhouette.area()).isCloseTo(40 * 2 + Math.PI + 16 + 200 + 25, within(3.0));
        assertThat(Extent.areas(all, Transform.shift(0, 7)))
                .singleElement()
                .satisfies(area -> assertThat(area.bounds()).isEqualTo(new Box(120, 7, 125, 12)));
    }

    /** A field of 100 by 50 mm that ends with the cloth at some sides. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, 50, TOP RIGHT BOTTOM LEFT",
        "-1, 0, 100, 50, TOP RIGHT BOTTOM",
        "0, -1, 100, 50, RIGHT BOTTOM LEFT",
        "0, 0, 101, 50, TOP BOTTOM LEFT",
        "0, 0, 100, 51, TOP RIGHT LEFT",
        "-9, -9, 109, 59, ''",
    })
    void marksRunOffWhereTheFieldEndsWithTheCloth(double left, double top, double right, double bottom, String open) {
        Layout plain = new Layout.Lampah(Layout.Lampah.Path.TUBRUKAN, 50, 50, 0, false);
        Fit fit = Fit.into(Box.sized(0, 0, 100, 50), plain);
        AllowedArea room = AllowedArea.of(fit, new Box(left, top, right, bottom));
        List<String> sides = List.of(open.split(" ", -1));
        Box box = room.box();
        for (Side side : Side.values()) {
            boolean expected = sides.contains(side.name());
            assertThat(room.open(side)).as(side.name()).isEqualTo(expected);
            double beyond = switch (side) {
                case LEFT -> -box.left();
                case TOP -> -box.top();
                case RIGHT -> box.right() - 100;
                case BOTTOM -> box.bottom() - 50;
            };
            assertThat(beyond > 1000).as(side.name()).isEqualTo(expected);
            assertThat(beyond == 0).as(side.name()).isEqualTo(!expected);
        }
    }
}
