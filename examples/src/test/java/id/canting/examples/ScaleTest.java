package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A square of 100 mm is that large on the cloth, whoever paints it. */
class ScaleTest {
    private static final double LEFT = 33.3;
    private static final double TOP = 21.7;
    private static final Scene SQUARE = square();

    @TempDir
    private Path folder = Path.of("");

    private static Scene square() {
        Figure figure = new Figure.Shape(List.of(Box.sized(LEFT, TOP, 100, 100).outline()));
        Layer layer = new Layer("square", Text.same("square"), List.of(new Element.Fill(figure, Colour.BLACK)));
        // Whole inches: a browser rounds the size of a picture on its page to whole 96ths of an inch.
        return new Scene(152.4, 127, Text.same("square"), Text.EMPTY, List.of(layer));
    }

    @ParameterizedTest
    @ValueSource(doubles = {96, 300})
    @DisplayName("A 3: 100 mm are 100 mm in our PNG")
    void inOurPng(double dpi) {
        assertTrue(PngWriter.picture(SQUARE, dpi), dpi);
    }

    @ParameterizedTest
    @CsvSource({
        "BATIK, 96", "BATIK, 300",
        "LIBRSVG, 96", "LIBRSVG, 300",
        "CHROMIUM, 96", "CHROMIUM, 300",
        "POPPLER, 96", "POPPLER, 300"
    })
    @DisplayName("A 3: 100 mm of our SVG and PDF are 100 mm in other programs")
    void inOtherPrograms(Renderers renderer, double dpi) throws IOException, InterruptedException {
        assertTrue(renderer.picture(SQUARE, dpi, folder), dpi);
    }

    private static void assertTrue(BufferedImage picture, double dpi) {
        int column = (int) Math.round((LEFT + 50) * dpi / 25.4);
        int row = (int) Math.round((TOP + 50) * dpi / 25.4);
        double across = 0;
        double down = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            across += dark(picture, x, row);
        }
        for (int y = 0; y < picture.getHeight(); y++) {
            down += dark(picture, column, y);
        }
        assertThat(across * 25.4 / dpi).isCloseTo(100, within(0.1));
        assertThat(down * 25.4 / dpi).isCloseTo(100, within(0.1));
    }

    private static double dark(BufferedImage picture, int x, int y) {
        return 1 - (picture.getRGB(x, y) & 255) / 255.0;
    }
}
