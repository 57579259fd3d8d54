package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.canting.output.png.PngWriter;
import id.canting.scene.Scene;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every example as further programs paint it, each as wide as a screen: {@code mvn -Ppeers test}. An ordinary build asks
 * none of them, and this one installs none: what is missing is skipped and named.
 */
class PeersTest {
    /** Pixels across. */
    private static final int WIDTH = 1600;

    /** Pixels of a square whose means are compared, for painters share pixels of thin lines differently. */
    private static final int SQUARE = 4;

    /** Chromium, which every build asks, paints no page as small as a large cloth is here. */
    private static final List<Renderers> PEERS =
            List.of(Renderers.INKSCAPE, Renderers.FIREFOX, Renderers.RESVG, Renderers.LIBRSVG);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void onlyWhereAsked() {
        assumeTrue(Boolean.getBoolean("peers"), "only mvn -Ppeers test asks further programs");
    }

    static Stream<Arguments> examples() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Path design : Examples.designs()) {
            for (Renderers peer : PEERS) {
                all.add(Arguments.of(String.valueOf(design.getFileName()), peer));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @DisplayName("A 32: Inkscape, Firefox, resvg and librsvg paint every example as we do")
    @Timeout(300)
    @MethodSource("examples")
    void paintsEveryExample(String design, Renderers peer) throws Exception {
        var cloth = Made.of(Examples.FOLDER.resolve(design)).cloth();
        Scene scene = cloth.picture(cloth.steps());
        double dpi = WIDTH / scene.width() * 25.4;
        BufferedImage theirs = peer.picture(scene, dpi, folder);
        // Our own pixels take the colour at their middle, so that the mean of finer ones is what should be seen.
        BufferedImage ours = Likeness.smaller(PngWriter.picture(scene, dpi * 2), 2);
        Likeness found = Likeness.of(Likeness.smaller(ours, SQUARE), Likeness.smaller(theirs, SQUARE));
        assertThat(found.mean()).as("mean difference, levels of 255").isLessThan(3.5);
        assertThat(found.most()).as("largest of a square").isLessThan(60);
        assertThat(found.mostOfSquares()).as("largest of a square of squares").isLessThan(8);
    }

    @ParameterizedTest
    @DisplayName("B 34: ezdxf, which is strict, finds nothing wrong with either release, and reads its unit and size")
    @ValueSource(strings = {"r12", "r2000"})
    void ezdxfFindsNothingWrong(String release) throws IOException, InterruptedException {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(Files.isExecutable(python), "python3 is not on this machine");
        Path log = folder.resolve("log");
        assumeTrue(
                Java.process(log, List.of(python.toString(), "-c", "import ezdxf")) == 0,
                "ezdxf is not on this machine; CONTRIBUTING.md says how to install it");
        Path dxf = folder.resolve("f.dxf");
        String design = Examples.FOLDER.resolve("pedade-tile.canting.yaml").toString();
        int made = Java.process(log, Java.command(List.of(), "render", design, "-o", dxf.toString(), "--dxf", release));
        assertThat(made).as(Files.readString(log)).isZero();
        String script = """
                import sys, ezdxf
                from ezdxf import bbox
                drawing = ezdxf.readfile(sys.argv[1])
                audit = drawing.audit()
                size = bbox.extents(drawing.modelspace()).size
                print(len(audit.errors), len(audit.fixes), drawing.units, round(size.x), round(size.y))
                """;
        Path checked = folder.resolve("checked");
        assertThat(Java.process(checked, List.of(python.toString(), "-c", script, dxf.toString())))
                .as(Files.readString(checked))
                .isZero();
        String unit = release.equals("r2000") ? "4" : "0";
        assertThat(Files.readString(checked).strip()).isEqualTo("0 0 " + unit + " 220 170");
    }
}
