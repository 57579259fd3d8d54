package id.canting.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Trial;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that lie over one another. */
class CrossingsTest {
    private static Crossings blocks(String size, String step) {
        return Crossings.of(Trial.cloth(
                0,
                "{format: plain, width: 200 mm, height: 100 mm}",
                "- wax: {as: a, motif: blok, set: {size: " + size + "}, " + step + "}"));
    }

    private static double crossed(String size, String step) {
        return blocks(size, step).area().getOrDefault("a", -1.0);
    }

    /** Blocks 25 mm apart, 8 by 4: of 30 mm each they leave 20 mm alone; a square more or less at each edge. */
    @Test
    void crossWhereTheyAreLargerThanTheirPlaces() {
        String layout = "layout: {lampah: tubrukan, repeat: 25 mm}";
        assertThat(crossed("24 mm", layout)).isZero();
        double strips = 200 * 100 - 8 * 4 * 20 * 20;
        assertThat(crossed("30 mm", layout)).isCloseTo(strips, within(0.2 * strips));
        assertThat(crossed("20 mm", "layout: {single: [0.5, 0.5]}")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 4, false", "0, 6, true", "100, 114, false", "100, 120, true"})
    void areWorseWhereTheDesignHasNone(double own, double there, boolean worse) {
        assertThat(new Crossings(Map.of("a", own)).worse(new Crossings(Map.of("a", there))))
                .isEqualTo(worse);
    }

    @Test
    void aChildMayCrossAsEitherParentDoes() {
        Crossings both = new Crossings(Map.of("a", 1.0, "b", 5.0)).with(new Crossings(Map.of("a", 3.0, "c", 2.0)));
        assertThat(both.area()).isEqualTo(Map.of("a", 3.0, "b", 5.0, "c", 2.0));
    }

    private static List<Point> square(double left, double top, double side) {
        Box box = Box.sized(left, top, side, side);
        return List.of(
                new Point(box.left(), box.top()),
                new Point(box.right(), box.top()),
                new Point(box.right(), box.bottom()),
                new Point(box.left(), box.bottom()));
    }

    @Test
    void aFigureDoesNotCrossItselfAndAHoleIsNotCovered() {
        CoverGrid grid = new CoverGrid(new Box(0, 0, 20, 20));
        grid.next();
        grid.fill(List.of(square(0, 0, 20), square(5, 5, 10)));
        grid.fill(List.of(square(0, 0, 4)));
        grid.line(List.of(new Point(0.5, 0.5), new Point(19.5, 0.5)));
        assertThat(grid.crossed()).isZero();
        grid.next();
        grid.fill(List.of(square(6, 6, 8)));
        assertThat(grid.crossed()).isZero();
        grid.line(List.of(new Point(-5, 2.5), new Point(25, 2.5)));
        assertThat(grid.crossed()).isEqualTo(20);
        grid.next();
        grid.fill(List.of(square(-10, -10, 40)));
        assertThat(grid.crossed()).isEqualTo(400 - 36);
    }
}
