package id.canting.output.dxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Point;
import id.canting.machine.MachineDrawing;
import id.canting.machine.MachineLayer;
import id.canting.machine.Trail;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.manner.DxfRelease;
import id.canting.scene.Colour;
import id.canting.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DxfWriterTest {
    private static final double HEIGHT = 80;

    private static List<String> written(Trail... trails) throws IOException {
        return written(DxfRelease.R12, trails);
    }

    private static List<String> written(DxfRelease release, Trail... trails) throws IOException {
        MachineLayer layer = new MachineLayer(1, "klowong", "canting-1.5mm", 1.5, Colour.BLACK, List.of(trails));
        MachineDrawing drawing = new MachineDrawing(100, HEIGHT, Text.same("x"), Text.EMPTY, List.of(layer));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DxfWriter.write(drawing, release, new EmbeddedRecipe("1", "canting: 1 — é", new TreeMap<>()), out);
        return out.toString(StandardCharsets.US_ASCII)
                .lines()
                .map(String::strip)
                .toList();
    }

    /** The values of one group code after the ENTITIES section begins. */
    private static List<Double> numbers(List<String> lines, int code) {
        List<Double> found = new ArrayList<>();
        for (int i = lines.indexOf("ENTITIES") + 1; i + 1 < lines.size(); i += 2) {
            if (lines.get(i).equals(Integer.toString(code))) {
                found.add(Double.valueOf(lines.get(i + 1)));
            }
        }
        return found;
    }

    private static List<String> types(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = lines.indexOf("ENTITIES") + 1; i + 1 < lines.size(); i += 2) {
            if (lines.get(i).equals("0")) {
                found.add(lines.get(i + 1));
            }
        }
        return found;
    }

    @Test
    @DisplayName("B 34: y points upward, in mm")
    void turnsTheDrawingUpright() throws IOException {
        List<String> lines = written(new Trail.Line(List.of(new Point(0, 0), new Point(30, 10)), false));
        assertThat(types(lines)).containsExactly("LINE", "ENDSEC", "EOF");
        assertThat(numbers(lines, 20)).containsExactly(HEIGHT);
        assertThat(numbers(lines, 11)).containsExactly(30.0);
        assertThat(numbers(lines, 21)).containsExactly(HEIGHT - 10);
        assertThat(lines).contains("AC1009", "unit: mm (1 drawing unit = 1 mm), y upward");
    }

    @Test
    @DisplayName("B 36: closed lines carry the closed flag, open ones do not")
    void marksClosedLines() throws IOException {
        List<Point> corners = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10));
        for (boolean closed : new boolean[] {true, false}) {
            List<String> lines = written(new Trail.Line(corners, closed));
            assertThat(types(lines))
                    .containsExactly("POLYLINE", "VERTEX", "VERTEX", "VERTEX", "SEQEND", "ENDSEC", "EOF");
            assertThat(numbers(lines, 70)).containsExactly(closed ? 1.0 : 0.0);
        }
    }

    @Test
    void writesDotsAsCirclesAndTheirPartsAsArcsTheOtherWayRound() throws IOException {
        List<String> lines =
                written(new Trail.Circle(new Point(50, 30), 2), new Trail.Arc(new Point(50, 30), 2, 0, Math.PI / 2));
        assertThat(types(lines)).containsExactly("CIRCLE", "ARC", "ENDSEC", "EOF");
        assertThat(numbers(lines, 40)).containsExactly(2.0, 2.0);
        // From the right toward below on the page is, with y upward, from 270 degrees to 360 or 0.
        assertThat(numbers(lines, 50)).containsExactly(270.0);
        assertThat(numbers(lines, 51).get(0) % 360).isCloseTo(0, within(1e-9));
    }

    @Test
    @DisplayName("B 37: layers are named in plain ASCII")
    void isPlainAsciiThroughout() throws IOException {
        List<String> lines = written(new Trail.Circle(new Point(5, 5), 1));
        assertThat(lines).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
        assertThat(lines).contains("klowong-canting-1-5mm");
    }

    @Test
    @DisplayName(
            "release 2000: the unit is the millimetre, every part has a handle of its own, closed lines are closed")
    void writesRelease2000() throws IOException {
        List<Point> corners = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10));
        for (boolean closed : new boolean[] {true, false}) {
            List<String> lines = written(
                    DxfRelease.R2000,
                    new Trail.Line(corners, closed),
                    new Trail.Line(corners.subList(0, 2), false),
                    new Trail.Circle(new Point(50, 30), 2),
                    new Trail.Arc(new Point(50, 30), 2, 0, Math.PI / 2));
            assertThat(types(lines).subList(0, 5)).containsExactly("LWPOLYLINE", "LINE", "CIRCLE", "ARC", "ENDSEC");
            assertThat(numbers(lines, 70).get(0)).isEqualTo(closed ? 1.0 : 0.0);
            assertThat(numbers(lines, 20).subList(0, 3)).containsExactly(HEIGHT, HEIGHT, HEIGHT - 10);
            int units = lines.indexOf("$INSUNITS");
            assertThat(lines.subList(units + 1, units + 3)).containsExactly("70", "4");
            assertThat(lines).contains("AC1015", "klowong-canting-1-5mm");
            assertThat(handles(lines)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        }
    }

    /** What parts are known by; the first, in the header, is the one that is free. */
    private static List<String> handles(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            if (lines.get(i).equals("5") || lines.get(i).equals("105")) {
                found.add(lines.get(i + 1));
            }
        }
        return found;
    }
}
