package id.canting.makeability.scan;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where wax is called solid no clear cloth is left, and a dense hatch is solid. */
class SolidWaxTest {
    private static StrokeModel line(int number, Point from, Point to, double width) {
        Path path = Path.line(from, to);
        Part part = new Part("hatch", Role.KLOWONG, new Mark.WaxLine(path, width, Taper.NONE));
        return StrokeModel.line(number, part, path, width, Taper.NONE);
    }

    /** Upright lines of 60 mm side by side. */
    private static StrokeIndex hatch(int count, double apart, double width) {
        List<StrokeModel> strands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strands.add(line(i, new Point(i * apart, 0), new Point(i * apart, 60), width));
        }
        return new StrokeIndex(strands);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | 1   | 1.5 | 20 | 30 | 1 | false
            1   | 1   | 1.5 | 0  | 30 | 0 | false
            200 | 0.2 | 1.5 | 20 | 30 | 1 | true
            200 | 0.2 | 1.5 | 20 | 30 | 9 | true
            200 | 0.2 | 1.5 | 20 | 30 | 21 | false
            200 | 0.2 | 1.5 | 20 | 1  | 2 | false
            200 | 0.2 | 1.5 | 0  | 30 | 1 | false
            200 | 0.2 | 1.5 | 90 | 30 | 1 | false
            200 | 1   | 1.5 | 20 | 30 | 1 | false
            200 | 2   | 1.5 | 20 | 30 | 1 | false
            """)
    void aDenseHatchIsSolidWithinIt(
            int count, double apart, double width, double x, double y, double reach, boolean solid) {
        assertThat(hatch(count, apart, width).isSolid(new Point(x, y), reach)).isEqualTo(solid);
    }

    @Property(tries = 100)
    void nothingIsClearWhereItIsSolid(
            @ForAll @IntRange(min = 100, max = 300) int count,
            @ForAll @DoubleRange(min = 0.05, max = 0.6) double apart,
            @ForAll @DoubleRange(min = 0.3, max = 2) double width,
            @ForAll @DoubleRange(min = 0, max = 60) double x,
            @ForAll @DoubleRange(min = 0, max = 60) double y,
            @ForAll @DoubleRange(min = 0, max = 2) double reach) {
        StrokeIndex index = hatch(count, apart, width);
        if (index.isSolid(new Point(x, y), reach)) {
            for (int i = 0; i < 16; i++) {
                double turn = i * Math.PI / 8;
                Point there = new Point(x + reach * StrictMath.cos(turn), y + reach * StrictMath.sin(turn));
                assertThat(index.clear(there, 1)).isNotPositive();
            }
        }
    }
}
