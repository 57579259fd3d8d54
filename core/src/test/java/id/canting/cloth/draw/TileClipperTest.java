package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ground where its field ends. */
class TileClipperTest {
    private static final Box FIELD = Box.sized(0, 0, 50, 50);

    private static List<Part> trimmed(Mark mark) {
        Drawing drawing = Drawing.builder().add("ground", Role.LATAR, mark).build();
        return TileClipper.to(drawing, Extent.of(drawing), FIELD).parts();
    }

    private static Mark.WaxLine line(double fromX, double toX) {
        return new Mark.WaxLine(Path.line(new Point(fromX, 20), new Point(toX, 20)), 1, Taper.NONE);
    }

    @Test
    void keepsWhatLiesInside() {
        assertThat(trimmed(line(10, 30))).hasSize(1);
        assertThat(trimmed(new Mark.WaxDot(new Point(49, 20), 1.8))).hasSize(1);
    }

    @Test
    void leavesOutWhatLiesOutside() {
        assertThat(trimmed(line(60, 80))).isEmpty();
        assertThat(trimmed(new Mark.WaxDot(new Point(49.5, 20), 1.8))).isEmpty();
    }

    @Test
    void cutsALineSoThatItsWaxEndsAtTheEdge() {
        List<Part> parts = trimmed(line(40, 60));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).mark().bounds().right()).isCloseTo(50, within(0.05));
    }

    @Test
    void leavesNoStubs() {
        assertThat(trimmed(line(48.9, 60))).isEmpty();
    }

    @Test
    void leavesOutACurlOrARingRatherThanBreakIt() {
        Path curl = Curves.spiral(new Point(48, 20), 4, 0, 1, 9);
        assertThat(trimmed(new Mark.WaxLine(curl, 0.8, Taper.NONE))).isEmpty();
        assertThat(trimmed(new Mark.WaxLine(Path.circle(new Point(48, 20), 4), 0.8, Taper.NONE)))
                .isEmpty();
    }
}
