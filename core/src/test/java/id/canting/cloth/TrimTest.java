package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Taper;
import id.canting.mark.Drawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a zone's edge leaves of lines that run level with it, which have no area of their own. */
class TrimTest {
    @ParameterizedTest
    @CsvSource({"5, 2, 8, 1", "5, -4, 14, 1", "-5, 2, 8, 0", "25, 2, 8, 0", "0, 2, 8, 0", "5, 12, 18, 0"})
    void leavesALevelLineOutWhereItLiesOutside(double y, double from, double to, int kept) {
        Path line = Path.line(new Point(from, y), new Point(to, y));
        Drawing drawing = Drawing.builder().klowong("line", line, 1, Taper.NONE).build();
        Drawing trimmed = Trim.to(drawing, Region.of(Box.sized(0, 0, 10, 20)));
        assertThat(trimmed.parts()).hasSize(kept);
        assertThat(trimmed.parts())
                .allSatisfy(part -> assertThat(Box.sized(0, 0, 10, 20).contains(Extent.of(part.mark())))
                        .isTrue());
    }
}
