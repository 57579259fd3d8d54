package id.canting.output.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.manner.SvgMeasure;
import id.canting.scene.Colour;
import id.canting.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SVG for machines, in each way of writing lengths. Run with {@code -Dgolden.write=true} after a change that was meant. */
class MachineSvgTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static String written(SvgMeasure measure) throws IOException {
        Trail.Line square = new Trail.Line(
                List.of(new Point(60, 10), new Point(85.4, 10), new Point(85.4, 35.4), new Point(60, 35.4)), true);
        MachineLayer lines = new MachineLayer(
                1,
                "klowong",
                "canting-1.5mm",
                1.5,
                Colour.BLACK,
                List.of(
                        new Trail.Line(List.of(new Point(10, 10), new Point(35.4, 10), new Point(35.4, 60.8)), false),
                        square,
                        new Trail.Circle(new Point(20, 40), 2.54),
                        new Trail.Arc(new Point(70, 50), 10, 0, -Math.PI / 2)));
        MachineLayer faces = new MachineLayer(2, "cap", "", 0, Colour.BLACK, List.of(new Trail.Face(List.of(square))));
        MachineDrawing drawing =
                new MachineDrawing(101.6, 76.2, new Text("uji", "test"), Text.EMPTY, List.of(lines, faces));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MachineSvg.write(drawing, measure, new EmbeddedRecipe("1", "canting: 1\n", new TreeMap<>()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A 33: each way of writing lengths stays as it was looked at")
    void isAsItWas(SvgMeasure measure) throws IOException {
        Path golden = GOLDEN.resolve("machine-" + measure.name().toLowerCase(Locale.ROOT) + ".svg");
        String svg = written(measure);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(golden));
    }

    @Test
    @DisplayName("A 33: for SAMLight no viewBox, lengths in mm, and an inch of a path is 96")
    void forSamlight() throws IOException {
        assertThat(written(SvgMeasure.SAMLIGHT))
                .doesNotContain("viewBox")
                .contains("width=\"101.6mm\"", "height=\"76.2mm\"", "stroke-width=\"1.5mm\"")
                .contains("cx=\"20mm\"", "cy=\"40mm\"", "r=\"2.54mm\"")
                .contains("M37.795 37.795L133.795 37.795 133.795 229.795");
    }

    @Test
    @DisplayName("A 33: for programs of 72 dpi plain numbers, 72 an inch")
    void for72() throws IOException {
        assertThat(written(SvgMeasure.CUTTER72))
                .contains("width=\"288\"", "height=\"216\"", "viewBox=\"0 0 288 216\"", "r=\"7.2\"")
                .contains("M28.346 28.346L100.346 28.346 100.346 172.346")
                .doesNotContain("76.2", "25.4");
    }
}
