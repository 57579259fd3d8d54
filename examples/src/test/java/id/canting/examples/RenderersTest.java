package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.output.png.PngWriter;
import id.canting.scene.Scene;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Other programs show our SVG and PDF as we paint it ourselves. The bounds leave room for edges, where painters share
 * pixels differently, and for no more: nothing may be missing, elsewhere or of another colour.
 */
class RenderersTest {
    /** Pixels a mm. */
    private static final int SCALE = 3;

    /** Pixels of those painters that do not smooth clips, or thin what fills a pixel in part, along one of ours. */
    private static final int LARGER = 4;

    static final List<Renderers> RENDERERS = Renderers.ALWAYS;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @FieldSource("RENDERERS")
    @DisplayName("A 32: Batik, librsvg, Chromium and Poppler paint the same picture")
    void showsWhatWePaint(Renderers renderer) throws Exception {
        int by = renderer == Renderers.BATIK || renderer == Renderers.POPPLER ? LARGER : 1;
        for (Pictures picture : Pictures.values()) {
            Scene scene = picture.scene();
            BufferedImage ours = PngWriter.picture(scene, 25.4 * SCALE);
            BufferedImage theirs = renderer.picture(scene, 25.4 * SCALE * by, folder);
            Likeness found = Likeness.of(ours, Likeness.smaller(theirs, by));
            assertThat(found.mean())
                    .as("%s: mean difference, levels of 255", picture)
                    .isLessThan(3);
            assertThat(found.most()).as("%s: largest of a pixel", picture).isLessThan(160);
            assertThat(found.plain())
                    .as("%s: share of pixels that differ plainly", picture)
                    .isLessThan(0.001);
            assertThat(found.mostOfSquares())
                    .as("%s: largest of a square", picture)
                    .isLessThan(25);
        }
    }

    @Test
    @DisplayName("A 4: xmllint finds it well-formed")
    void xmllint() throws IOException, InterruptedException {
        Renderers.needs("xmllint");
        Path svg = Renderers.svg(Pictures.TILE.scene(), folder);
        Renderers.run(folder, List.of("xmllint", "--noout", "--nonet", svg.toString()));
        assertThat(Files.size(svg)).isPositive();
    }
}
