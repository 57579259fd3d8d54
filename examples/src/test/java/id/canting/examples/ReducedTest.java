package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.geometry.Transform;
import id.canting.output.png.PngWriter;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tied cloth shown small on a page, as on the cover of a lesson, keeps its white in a PDF at the pixels of a screen as of
 * a printer: no viewer may drown it in the colours of its edges.
 */
class ReducedTest {
    private static final double SMALLER = 8;
    private static final int FINER = 4;
    private static final int SQUARE = 4;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {72, 100, 150, 300})
    @DisplayName("A 32: a tied cloth an eighth of its size looks in Poppler as we paint it")
    void poppler(int dpi) throws Exception {
        Scene page = page();
        // Our own pixels take the colour at their middle, so that the mean of finer ones is what should be seen.
        BufferedImage ours = Likeness.smaller(PngWriter.picture(page, dpi * FINER), FINER);
        BufferedImage theirs = Renderers.POPPLER.picture(page, dpi, folder);
        // Squares of pixels are held against each other, since Poppler stretches an image to whole pixels.
        Likeness found = Likeness.of(Likeness.smaller(ours, SQUARE), Likeness.smaller(theirs, SQUARE));
        assertThat(found.mean()).as("mean difference, levels of 255").isLessThan(2.5);
        assertThat(found.most()).as("largest of a square").isLessThan(110);
        assertThat(found.mostOfSquares()).as("largest of a square of squares").isLessThan(8);
    }

    private static Scene page() throws IOException {
        Cloth cloth =
                Examples.make(Examples.read(Examples.FOLDER.resolve("lessons/titik-tujuh-satu-hari.canting.yaml")));
        Scene whole = cloth.picture(cloth.steps());
        List<Element> small = new ArrayList<>();
        for (Layer layer : whole.layers()) {
            small.add(new Element.Placed(Transform.scale(1 / SMALLER, 1 / SMALLER), layer.elements()));
        }
        return new Scene(
                whole.width() / SMALLER,
                whole.height() / SMALLER,
                Text.same("small"),
                Text.EMPTY,
                List.of(new Layer("cloth", Text.same("cloth"), small)));
    }
}
