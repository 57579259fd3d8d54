package id.canting.sheet.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Taper;
import id.canting.mark.Mark;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The measure of difficulty, and the four copies of an exercise. */
class ExercisesTest {
    private static final double WIDTH = 160;

    private static List<Exercise> rows() {
        return Stream.of(Basics.dots(WIDTH), Basics.lines(WIDTH), Basics.curves(WIDTH), Knots.all(WIDTH))
                .flatMap(List::stream)
                .toList();
    }

    private static Mark line(double length, double width) {
        return new Mark.WaxLine(Path.line(Point.ZERO, new Point(length, 0)), width, Taper.NONE);
    }

    private static Mark arc(double radius, double turn, double width) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            points.add(Point.polar(radius, turn * i / 60));
        }
        return new Mark.WaxLine(Path.polyline(points), width, Taper.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6.9, 1", "7, 2", "8.4, 2", "8.5, 3", "10, 4", "10.9, 4", "11, 5", "20, 5"})
    void levelsHaveLimits(double bits, int level) {
        Exercise exercise = rows().get(0);
        Exercise other = new Exercise(
                exercise.skill(),
                exercise.name(),
                exercise.advice(),
                exercise.marks(),
                exercise.cell(),
                exercise.columns(),
                exercise.frame(),
                bits);
        assertThat(other.level()).isEqualTo(level);
    }

    @Test
    void nothingToDoIsNoDifficulty() {
        assertThat(Difficulty.of(List.of())).isZero();
        assertThat(Difficulty.of(List.of(new Mark.WaxDot(Point.ZERO, 1)))).isZero();
    }

    @ParameterizedTest
    @DisplayName("E 71: difficulty is log2(1 + way / width), a hop for a dot and a length for a line")
    @CsvSource({"7, 1, 3", "30, 2, 4", "0.5, 0.5, 1", "127, 1, 7"})
    void countsBits(double way, double width, double bits) {
        assertThat(Difficulty.of(List.of(line(way, width)))).isEqualTo(bits);
        List<Mark> dots = List.of(new Mark.WaxDot(Point.ZERO, width), new Mark.WaxDot(new Point(0, way), width));
        assertThat(Difficulty.of(dots)).isEqualTo(bits);
    }

    @Property(tries = 200)
    void finerLongerBentAndMoreIsHarder(
            @ForAll @DoubleRange(min = 5, max = 150) double length,
            @ForAll @DoubleRange(min = 0.5, max = 3) double width,
            @ForAll @DoubleRange(min = 0.3, max = 5) double turn,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        double plain = Difficulty.of(List.of(line(length, width)));
        assertThat(Difficulty.of(List.of(line(length, width * 0.9)))).isGreaterThan(plain);
        assertThat(Difficulty.of(List.of(line(length * 1.1, width)))).isGreaterThan(plain);
        assertThat(Difficulty.of(List.of(arc(length / turn, turn, width)))).isGreaterThan(plain);
        List<Mark> many = new ArrayList<>(List.of(line(length, width)));
        for (int i = 0; i < more; i++) {
            many.add(line(length, width));
        }
        assertThat(Difficulty.of(many)).isGreaterThan(plain);
    }

    @Test
    void aCornerIsADotOfItsOwn() {
        Path bent = Path.polyline(List.of(Point.ZERO, new Point(10, 0), new Point(10, 7)));
        assertThat(HandStrokes.places(bent, 3)).contains(Point.ZERO, new Point(10, 0), new Point(10, 7));
        assertThat(HandStrokes.places(Path.circle(Point.ZERO, 5), 3))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("E 72: four copies go from solid to faded to dots to blank")
    void copiesFadeAway(Exercise exercise) {
        List<Element> solid = Stage.SOLID.show(exercise.marks());
        List<Element> faded = Stage.FADED.show(exercise.marks());
        assertThat(solid).isNotEmpty().hasSameSizeAs(faded);
        assertThat(colours(solid)).containsOnly(colours(solid).get(0));
        assertThat(light(colours(faded).get(0))).isBetween(light(colours(solid).get(0)) + 100, 210);
        Element.Fill dots = (Element.Fill) Stage.DOTS.show(exercise.marks()).get(0);
        assertThat(dots.figure().leaves().get(0).shape().contours()).allSatisfy(dot -> {
            assertThat(dot.bounds().width()).isLessThanOrEqualTo(1.61);
            assertThat(exercise.cell().contains(dot.bounds())).isTrue();
        });
        assertThat(Stage.BLANK.show(exercise.marks())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("E 72: a start dot stands on the first mark and an arrow goes its way, both in the row")
    void saysWhereToBegin(Exercise exercise) {
        List<Element> beginning = Beginning.of(exercise.marks(), exercise.cell());
        Box row = exercise.cell().grown(2.5);
        Point start = HandStrokes.start(exercise.marks().get(0));
        List<Path> lines = beginning.stream()
                .filter(Element.Stroke.class::isInstance)
                .flatMap(element -> ((Element.Stroke) element).lines().stream())
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines)
                .anyMatch(line -> line.closed() && line.bounds().centre().distance(start) < 0.01);
        assertThat(lines)
                .allSatisfy(line -> assertThat(row.contains(line.bounds())).isTrue());
        Path arrow = lines.get(0);
        assertThat(arrow.start().distance(start)).isLessThan(6);
    }

    @Test
    void refusesAnEmptyExercise() {
        Box cell = new Box(0, 0, 10, 10);
        assertThatThrownBy(() -> Exercise.of(Skill.DOTS, Text.same("a"), Text.EMPTY, List.of(), cell, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsSkillsByName() {
        assertThat(Skill.of(" Isen ")).isEqualTo(Skill.ISEN);
        assertThatThrownBy(() -> Skill.of("doodles"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("dots, lines, curves");
    }

    private static List<Colour> colours(List<Element> elements) {
        return elements.stream()
                .map(element ->
                        element instanceof Element.Fill fill ? fill.colour() : ((Element.Stroke) element).colour())
                .toList();
    }

    private static int light(Colour colour) {
        return (colour.red() + colour.green() + colour.blue()) / 3;
    }
}
