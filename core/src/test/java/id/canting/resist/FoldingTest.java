package id.canting.resist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.random.RandomSource;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Folded bundles clamped and dyed, cloth on poles, and the pull of a thread. */
class FoldingTest {
    private static final Box PIECE = Box.sized(100, 50, 480, 360);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, .6253", "3, .4102", "4, .2997", "5, .2658", "6, .2997", "7, .4102", "8, .6253", "9, 1"})
    void dyesNineLayersAsKnown(int layer, double share) {
        assertThat(new Uptake(9, 2).share(layer)).isCloseTo(share, within(5e-5));
    }

    @Property(tries = 200)
    void dyesFromBothFacesAlikeAndTheMiddleLeast(
            @ForAll @IntRange(min = 1, max = 3000) int layers,
            @ForAll @DoubleRange(min = 0.1, max = 500) double reach) {
        Uptake uptake = new Uptake(layers, reach);
        assertThat(uptake.share(1)).isCloseTo(1, within(1e-12));
        for (int k = 1; k <= (layers + 1) / 2; k += Math.max(1, layers / 20)) {
            assertThat(uptake.share(k)).isEqualTo(uptake.share(layers + 1 - k)).isBetween(0.0, 1.0);
            assertThat(uptake.share(Math.min((layers + 1) / 2, k + 1))).isLessThanOrEqualTo(uptake.share(k));
        }
    }

    @Test
    void refusesLayersThatAreNot() {
        assertThatThrownBy(() -> new Uptake(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Uptake(3, 1).share(4)).hasMessageContaining("4 of 3");
        assertThatThrownBy(() -> new Pole(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PoleWrap(new Pole(30, 9, 0), 1, 0.5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Clamp.Shape.class)
    void pressesOneCopyOfTheBoardsInEveryCell(Clamp.Shape shape) {
        FoldMap map = new FoldMap.Rectangle(120, 90);
        Clamp clamp = new Clamp(shape, 40, new Point(0.5, 0.5));
        double one = clamp.held(map.cell(PIECE)).area();
        ClampedFold fold = new ClampedFold(map, 0, Optional.of(clamp), 0.4, 2);
        List<Mark.Pressed> marks = pressed(fold.drawing(PIECE, 0, RandomSource.of(1)));
        double held = marks.stream()
                .filter(m -> m.within() == 0)
                .mapToDouble(m -> m.region().area())
                .sum();
        assertThat(fold.layers(PIECE)).isEqualTo(16);
        assertThat(held).isCloseTo(16 * (shape == Clamp.Shape.STRIP ? one * heldOfStrip() : one), within(1e-3));
        assertThat(one)
                .isCloseTo(
                        switch (shape) {
                            case CIRCLE -> Math.PI * 400;
                            case SQUARE -> 1600;
                            case TRIANGLE -> 400 * Math.sqrt(3);
                            case STRIP -> 120 * 40;
                        },
                        within(4.0));
    }

    /** A lath runs out over the creases at both ends, where dye gets in under it. */
    private static double heldOfStrip() {
        double seeped = new Fringe(1, 0, 1, 2, 2).reach(1.7 * Diffusion.USUAL_ROOT) + 0.5;
        return (120 - 2 * seeped) / 120;
    }

    @Property(tries = 40)
    void keepsToItsPieceAndShadesEveryLayer(
            @ForAll @IntRange(max = 4) int kind, @ForAll @DoubleRange(max = 3) double turn) {
        FoldMap map = List.of(
                        new FoldMap.Accordion(60),
                        new FoldMap.Rectangle(60, 45),
                        new FoldMap.HalfSquare(70),
                        new FoldMap.HalfTriangle(110),
                        new FoldMap.Triangle(80))
                .get(kind);
        ClampedFold fold =
                new ClampedFold(map, turn, Optional.of(new Clamp(Clamp.Shape.CIRCLE, 30, new Point(0.5, 0.3))), 0.4, 2);
        Region piece = Region.of(PIECE);
        double shaded = 0;
        for (Mark.Pressed mark : pressed(fold.drawing(PIECE, 0, RandomSource.of(1)))) {
            assertThat(piece.contains(mark.region(), 1e-3)).isTrue();
            shaded += mark.within() > 0 ? mark.region().area() : 0;
        }
        // The outermost layers take all the dye, so they bear no mark, and creases take it in every layer.
        assertThat(shaded).isBetween(0.1 * PIECE.area(), 0.9 * PIECE.area());
        assertThat(fold.holds(PIECE)).isTrue();
    }

    /** Whoever paints them puts what lies in a dimmed layer upon it. */
    @Test
    void pressesBoardsUponLayersNotBelowThem() {
        ClampedFold fold = new ClampedFold(
                new FoldMap.HalfTriangle(110),
                0,
                Optional.of(new Clamp(Clamp.Shape.CIRCLE, 30, new Point(0.72, 0.62))),
                0.3,
                2.5);
        Drawing drawing = fold.drawing(PIECE, 0.5, RandomSource.of(1));
        for (Drawing.Placed cell : drawing.placed()) {
            List<Mark.Pressed> marks = pressed(cell.drawing());
            if (marks.size() == 2) {
                assertThat(marks.get(0).around()).isEqualTo(1);
                assertThat(marks.get(1).around()).isBetween(marks.get(0).within() - 0.05, 0.99);
            }
        }
        assertThat(drawing.placed()).anyMatch(cell -> cell.drawing().parts().size() == 2);
    }

    @Test
    void seesThatBoardsLieBesideTheCell() {
        Clamp beside = new Clamp(Clamp.Shape.CIRCLE, 10, new Point(0.05, 0.95));
        assertThat(new ClampedFold(new FoldMap.HalfSquare(90), 0, Optional.of(beside), 0.4, 2).holds(PIECE))
                .isFalse();
    }

    @Property(tries = 200)
    void windsThreadInParallelLines(
            @ForAll @DoubleRange(min = 5, max = 200) double radius,
            @ForAll @DoubleRange(min = 1, max = 60) double pitch,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double angle) {
        Pole pole = new Pole(radius, pitch, angle);
        double rise = Math.atan(pitch / (2 * Math.PI * radius));
        assertThat(pole.spacing()).isCloseTo(pitch * Math.cos(rise), within(1e-9));
        assertThat(pole.direction()).isCloseTo(angle + rise, within(1e-12));
        assertThat(new Pole(radius, -pitch, angle).direction()).isCloseTo(angle - rise, within(1e-12));
    }

    @Test
    void windsPlainRingsWhenThePitchIsSmall() {
        Pole pole = new Pole(500, 4, 0);
        assertThat(pole.spacing()).isCloseTo(4, within(1e-5));
        assertThat(pole.direction()).isCloseTo(0, within(2e-3));
        assertThat(pole.wraps(500 * 2 * Math.PI)).isEqualTo(1);
        assertThat(pole.wraps(7000)).isEqualTo(3);
    }

    @Test
    void leavesWhiteAsThePushSays() {
        PoleWrap wrap = new PoleWrap(new Pole(300, 12, 0.3), 0.6, 0.7, 1);
        List<Mark.Pressed> marks = pressed(wrap.drawing(PIECE, 0.5, RandomSource.of(3)));
        double white = marks.stream()
                .filter(m -> m.within() == 0)
                .mapToDouble(m -> m.region().area())
                .sum();
        assertThat(wrap.layers(PIECE)).isEqualTo(1);
        assertThat(white / PIECE.area()).isCloseTo(0.4, within(0.06));
    }

    @Test
    void dyesInnerTurnsLess() {
        PoleWrap wrap = new PoleWrap(new Pole(30, 12, 0), 0.5, 0.7, 1);
        assertThat(wrap.layers(PIECE)).isEqualTo(3);
        assertThat(pressed(wrap.drawing(PIECE, 0.5, RandomSource.of(3))))
                .extracting(Mark.Pressed::within)
                .contains(0.7 * 0.7, 0.7);
    }

    private static List<Mark.Pressed> pressed(Drawing drawing) {
        return drawing.flattened().stream()
                .map(part -> (Mark.Pressed) part.mark())
                .toList();
    }
}
