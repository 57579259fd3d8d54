package id.canting.sheet.trace;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Label;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.geometry.Transform;
import id.canting.layout.Side;
import id.canting.layout.Zone;
import id.canting.layout.Zones;
import id.canting.mark.Drawing;
import id.canting.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a border is traced. */
class BandSampleTest {
    /** A unit 18 mm long and 20 mm high, that stands on the side below. */
    private static final Drawing UNIT = unit(18, 20);

    private static Drawing unit(double length, double height) {
        Path line = Path.line(new Point(1, 1), new Point(length - 1, height - 1));
        return Drawing.builder()
                .klowong("unit", line, 2, Taper.NONE)
                .build()
                .labelled(new Label("unit", Text.same("unit")));
    }

    private static Zone border(Set<Side> sides) {
        return new Zones(400, 300, 30, sides, 0).zone("border");
    }

    /** Units of 18 mm above and below and of 19 mm at the sides, as they are fitted there. */
    private static Drawing bands() {
        Drawing upright = unit(19, 20);
        Drawing.Builder all = Drawing.builder();
        for (int i = 0; i < 20; i++) {
            all.place(UNIT, Transform.shift(20 + 18 * i, 280));
            all.place(UNIT, Transform.quarters(2).then(Transform.shift(380 - 18 * i, 20)));
        }
        for (int i = 0; i < 13; i++) {
            all.place(upright, Transform.quarters(1).then(Transform.shift(20, 20 + 19 * i)));
            all.place(upright, Transform.quarters(3).then(Transform.shift(380, 280 - 19 * i)));
        }
        return all.build();
    }

    @Test
    void aFrameIsOneCornerWithARepeatAlongBothSides() {
        List<Box> windows = BandSample.of(border(EnumSet.allOf(Side.class)), List.of(bands()));
        assertThat(windows).containsExactlyInAnyOrder(new Box(0, 0, 38, 20), new Box(0, 0, 20, 39));
    }

    @Test
    void theLongestOfSeveralRepeatsIsShownWhole() {
        Drawing longer = unit(60, 10);
        Drawing more = Drawing.builder()
                .place(bands(), Transform.IDENTITY)
                .place(longer, Transform.shift(30, 270))
                .place(longer, Transform.shift(90, 270))
                .build();
        assertThat(BandSample.of(border(EnumSet.of(Side.BOTTOM, Side.LEFT)), List.of(more)))
                .contains(new Box(0, 270, 90, 300));
    }

    @Test
    void aSingleSideIsOneRepeatAndAHalf() {
        assertThat(BandSample.of(border(EnumSet.of(Side.BOTTOM)), List.of(bands())))
                .containsExactly(new Box(0, 280, 27, 300));
    }

    @Test
    void allRoundIsTheStripsAndNotTheClothWithin() {
        List<Box> strips = BandSample.whole(border(EnumSet.allOf(Side.class)));
        assertThat(strips).hasSize(4).noneMatch(strip -> strip.contains(new Point(200, 150)));
        assertThat(strips.stream().mapToDouble(Box::area).sum()).isEqualTo(400 * 300 - 340 * 240);
    }
}
