package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a zone's edge leaves of lines that run level with it, which have no area of their own. */
class RegionClipperTest {
    @ParameterizedTest
    @CsvSource({"5, 2, 8, 1", "5, -4, 14, 1", "-5, 2, 8, 0", "25, 2, 8, 0", "0, 2, 8, 0", "5, 12, 18, 0"})
    void leavesALevelLineOutWhereItLiesOutside(double y, double from, double to, int kept) {
        Path line = Path.line(new Point(from, y), new Point(to, y));
        Drawing drawing = Drawing.builder().klowong("line", line, 1, Taper.NONE).build();
        Drawing trimmed = RegionClipper.to(drawing, Region.of(Box.sized(0, 0, 10, 20)));
        assertThat(trimmed.parts()).hasSize(kept);
        assertThat(trimmed.parts())
                .allSatisfy(part -> assertThat(
                                Box.sized(0, 0, 10, 20).contains(part.mark().bounds()))
                        .isTrue());
    }

    private static final Region FIELD = Region.of(Box.sized(0, 0, 10, 20));

    /** Areas are cut, dots and ties kept or left out whole, a line that crosses keeps its width inside. */
    @Test
    void cutsWhatCanBeCutAndLeavesOutWhatCannot() {
        Drawing inner = Drawing.builder()
                .area(new Area("leaf", Region.of(Box.sized(0, 0, 4, 4)), Optional.empty(), "cecek"))
                .add("block", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 0, 4, 4))))
                .build();
        Drawing drawing = Drawing.builder()
                .dot("in", new Point(2, 2), 3)
                .dot("out", new Point(9, 2), 3)
                .tie("in", new Mark.Tie(new Point(5, 10), 1, 3, 1, 1, new Mark.Gathered(2, 9, 0.1), 1))
                .tie("out", new Mark.Tie(new Point(5, 17), 1, 3, 1, 1, new Mark.Gathered(2, 9, 0.1), 1))
                .klowong("line", Path.line(new Point(5, 5), new Point(15, 5)), 1, Taper.NONE)
                .area(new Area("stem", Region.of(Box.sized(20, 0, 4, 4)), Optional.empty(), ""))
                .place(inner, Transform.shift(8, 0))
                .place(inner, Transform.shift(12, 0))
                .build();
        Drawing trimmed = RegionClipper.to(drawing, FIELD);
        assertThat(trimmed.placed()).isEmpty();
        assertThat(trimmed.parts()).extracting(Part::name).containsExactly("in", "in", "line", "block");
        Mark.WaxLine line = (Mark.WaxLine) trimmed.parts().get(2).mark();
        assertThat(line.width()).isEqualTo(1);
        assertThat(line.centre().start().x()).isEqualTo(5);
        assertThat(line.centre().end().x()).isCloseTo(9.5, within(0.02));
        assertThat(((Mark.WaxArea) trimmed.parts().get(3).mark()).region().area())
                .isCloseTo(8, within(1e-9));
        assertThat(trimmed.areas()).singleElement().satisfies(area -> {
            assertThat(area.part()).isEqualTo("leaf");
            assertThat(area.isen()).isEqualTo("cecek");
            assertThat(area.region().bounds()).isEqualTo(new Box(8, 0, 10, 4));
        });
    }

    /** What lies inside a half stays an instance, what lies across its edge is cut there, the rest is left out. */
    @Test
    void aHalfKeepsWhatLiesInIt() {
        Drawing block = Drawing.builder()
                .add("block", Role.KLOWONG, new Mark.WaxArea(Region.of(Box.sized(0, 0, 4, 4))))
                .build();
        Drawing.Placed inside = new Drawing.Placed(block, Transform.shift(2, 2));
        Drawing.Placed across = new Drawing.Placed(block, Transform.shift(7, 2));
        Drawing.Placed outside = new Drawing.Placed(block, Transform.shift(11, 2));
        List<Drawing.Placed> kept = ZoneClipper.convex(List.of(inside, across, outside), FIELD, new ArrayList<>());
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0)).isSameAs(inside);
        assertThat(kept.get(1).transform()).isEqualTo(Transform.IDENTITY);
        assertThat(Extent.of(kept.get(1).drawing())).isEqualTo(new Box(7, 2, 10, 6));
    }

    /** Of four ties one is inside, two lie across the edge and are named, and one is outside. */
    @Test
    void whatCannotBeCutIsNamed() {
        Drawing.Builder ties = Drawing.builder();
        for (double x : new double[] {5, 9.5, 11, 20}) {
            ties.tie("tie", new Mark.Tie(new Point(x, 5), 1, 2, 1, 0.9, new Mark.Gathered(2, 9, 0.1), 1));
        }
        Drawing drawing = ties.build();
        assertThat(RegionClipper.to(drawing, FIELD).parts()).hasSize(1);
        assertThat(RegionClipper.leftOut(drawing, FIELD))
                .extracting(left -> left.place().x())
                .containsExactly(9.5, 11.0);
        assertThat(RegionClipper.leftOut(drawing, Region.of(Box.sized(0, 0, 90, 90))))
                .isEmpty();
    }
}
