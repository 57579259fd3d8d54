package id.canting.output.gcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Colour;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G-code, followed by a simulated plotter. */
class GcodeWriterTest {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 80;
    private static final String TEMPLATE = """
            canting-gcode: 1
            name: trial
            units: mm
            origin: bottom-left
            bed: [120 mm, 90 mm]
            at: [15 mm, 5 mm]
            feed: 1500 mm/min
            header: ["G21", "G90"]
            tool-up: ["M3 S30"]
            tool-down: ["M3 S90"]
            travel: "G0 X{x} Y{y}"
            draw: "G1 X{x} Y{y} F{feed}"
            footer: ["G0 X0 Y0"]
            """;

    private static String written(String template, Trail... trails) {
        MachineLayer layer = new MachineLayer(1, "klowong", "canting-1.5mm", 1.5, Colour.BLACK, List.of(trails));
        MachineDrawing drawing = new MachineDrawing(WIDTH, HEIGHT, Text.same("x"), Text.EMPTY, List.of(layer));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EmbeddedRecipe recipe = new EmbeddedRecipe("1", "canting: 1 — é", new TreeMap<>());
            GcodeWriter.write(drawing, GcodeTemplate.read("t.yaml", template), recipe, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.US_ASCII);
    }

    @Test
    @DisplayName("B 38: the plotter draws the lines of the drawing, turned upright and moved to where the page begins")
    void drawsWhatIsDrawn() {
        Trail open = new Trail.Line(List.of(new Point(0, 0), new Point(30, 10), new Point(100, 80)), false);
        Trail closed = new Trail.Line(List.of(new Point(10, 10), new Point(20, 10), new Point(20, 30)), true);
        GcodeSimulation plotter = GcodeSimulation.of(written(TEMPLATE, open, closed));
        assertThat(plotter.drawn())
                .containsExactly(
                        List.of(new Point(15, 85), new Point(45, 75), new Point(115, 5)),
                        List.of(new Point(25, 75), new Point(35, 75), new Point(35, 55), new Point(25, 75)));
    }

    @Test
    void circlesAreRoundToAFiftiethOfAMillimetre() {
        Trail circle = new Trail.Circle(new Point(50, 40), 20);
        Trail arc = new Trail.Arc(new Point(50, 40), 10, 0, Math.PI / 2);
        List<List<Point>> drawn =
                GcodeSimulation.of(written(TEMPLATE, circle, arc)).drawn();
        Point centre = new Point(65, 45);
        assertThat(drawn.get(0).get(0)).isEqualTo(drawn.get(0).get(drawn.get(0).size() - 1));
        for (int i = 1; i < drawn.get(0).size(); i++) {
            Point from = drawn.get(0).get(i - 1);
            Point to = drawn.get(0).get(i);
            assertThat(from.distance(centre)).isCloseTo(20, within(0.001));
            assertThat(from.toward(to, 0.5).distance(centre)).isBetween(20 - TrailPoints.CHORD - 0.001, 20.0);
        }
        // From the right toward below on the page is, with y upward, toward smaller y.
        assertThat(drawn.get(1).get(0)).isEqualTo(new Point(75, 45));
        assertThat(drawn.get(1).get(drawn.get(1).size() - 1)).isEqualTo(new Point(65, 35));
    }

    @Test
    @DisplayName("B 38: the head says units, origin and feed")
    void saysUnitsOriginAndFeed() {
        assertThat(written(TEMPLATE, new Trail.Circle(new Point(5, 5), 1)))
                .startsWith("; Canting 1\n; machine: trial\n")
                .contains("; units: mm", "; origin: bottom-left of the bed", "; feed: 1500 mm/min")
                .contains("; bed: 120 x 90 mm", "; page: 100 x 80 mm at 15, 5 mm")
                .contains("not tried on a machine");
    }

    @Test
    void otherUnitsAndOtherOrigins() {
        Trail line = new Trail.Line(List.of(new Point(10.4, 20.4), new Point(35.8, 20.4)), false);
        String inches = TEMPLATE.replace("units: mm", "units: in").replace("\"G21\"", "\"G20\"");
        assertThat(written(inches, line)).contains("G0 X1 Y2.543", "G1 X2 Y2.543 F59.055");
        String down = TEMPLATE.replace("bottom-left", "top-left");
        assertThat(written(down, line)).contains("G0 X25.4 Y25.4\n");
        assertThat(written(TEMPLATE + "decimals: 1\n", line)).contains("G0 X25.4 Y64.6\n", "G1 X50.8 Y64.6 ");
        assertThat(written(TEMPLATE + "layer: [\"; {number} {name} {tool}\"]\n", line))
                .contains("; 1 klowong canting-1.5mm\n");
    }

    @ParameterizedTest
    @CsvSource({"120, 20, 135, 65", "-16, 20, -1, 65", "50, -6, 65, 91", "50, 85.5, 65, -0.5"})
    @DisplayName("B 38: what reaches beyond the bed is refused with its place")
    void refusesWhatReachesBeyondTheBed(double x, double y, String boundX, String boundY) {
        Trail line = new Trail.Line(List.of(new Point(50, 40), new Point(x, y)), false);
        assertThatThrownBy(() -> written(TEMPLATE, line))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("X " + boundX + " mm, Y " + boundY + " mm")
                .hasMessageContaining("120 × 90");
    }

    @Property(tries = 100)
    void theToolStaysOnTheBedAndDrawsEveryLine(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 0, max = 80) Double> numbers) {
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            points.add(new Point(numbers.get(i - 1), numbers.get(i)));
        }
        points.add(new Point(1, 1));
        GcodeSimulation plotter = GcodeSimulation.of(written(TEMPLATE, new Trail.Line(points, false)));
        assertThat(plotter.visited()).allMatch(at -> at.x() >= 0 && at.x() <= 120 && at.y() >= 0 && at.y() <= 90);
        assertThat(plotter.drawn()).hasSize(1);
        assertThat(plotter.drawn().get(0)).hasSameSizeAs(points);
        for (int i = 0; i < points.size(); i++) {
            Point there =
                    new Point(15 + points.get(i).x(), 5 + HEIGHT - points.get(i).y());
            assertThat(plotter.drawn().get(0).get(i).distance(there)).isLessThan(0.002);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            canting-gcode: 1           | canting-gcode: 2              | reads version 1                    | 1
            units: mm                  | units: cm                     | must be one of: mm, in     | 3
            origin: bottom-left        | origin: middle                | bottom-left, top-left      | 4
            bed: [120 mm, 90 mm]       | bed: [120 mm]                 | two lengths                | 5
            bed: [120 mm, 90 mm]       | bed: [0 mm, 90 mm]            | larger than 0              | 5
            bed: [120 mm, 90 mm]       | bed: [120, 90 mm]             | mm                         | 5
            at: [15 mm, 5 mm]          | at: [150 mm, 5 mm]            | must begin on the bed        | 5
            feed: 1500 mm/min          | feed: 1500                    | mm/min                     | 7
            feed: 1500 mm/min          | feed: 0 mm/min                | between                    | 7
            feed: 1500 mm/min          | speed: 3 mm/min               | feed                       | 7
            "G21"                      | "G20"                         | another unit               | 8
            "G21"                      | "G0 X130"                     | X130                       | 8
            "G21"                      | "G91"                         | cannot be followed               | 8
            "G21"                      | "G2 X5 Y5 I2 J0"              | cannot be followed               | 8
            "G21"                      | "G21 {x}"                     | {x}                        | 8
            "M3 S90"                   | "pena turun é"                | plain ASCII                | 10
            "G0 X{x} Y{y}"             | "G0 X{x}"                     | travel must say            | 11
            "G1 X{x} Y{y} F{feed}"     | "G1 X{x} Y{y} F{speed}"       | x, y, feed                 | 12
            """)
    void faultsOfATemplateAreToldAtTheirPlace(String from, String to, String said, int line) {
        String template = TEMPLATE.replace(from, to);
        assertThat(template).isNotEqualTo(TEMPLATE);
        assertThatThrownBy(() -> GcodeTemplate.read("t.yaml", template)).isInstanceOfSatisfying(UserError.class, e -> {
            assertThat(e.getMessage()).contains(said);
            assertThat(e.place().orElseThrow().toString()).startsWith("t.yaml:" + line + ":");
        });
    }

    @Test
    void commentsOfATemplateLeadNowhere() {
        String template = TEMPLATE.replace("\"G21\"", "\"G21 (then X999) ; Y-5 G91\"");
        assertThat(GcodeTemplate.read("t.yaml", template).name()).isEqualTo("trial");
    }

    @Test
    void theExampleIsRead() {
        assertThat(GcodeTemplate.read(Path.of("../examples/machines/pen-plotter.gcode.yaml"))
                        .bed())
                .isEqualTo(new GcodeBed(300, 200, 10, 10, GcodeBed.Origin.BOTTOM_LEFT));
    }
}
