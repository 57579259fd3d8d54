package id.canting.output.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.output.EmbeddedRecipe;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PNG files: size, chunks, and that bands leave no seam. */
class PngWriterTest {
    private static final Scene SCENE = scene();

    private static Scene scene() {
        Region disc = Region.of(Path.circle(new Point(50, 30), 25), 0.02);
        Region box = Region.of(Box.sized(20, 10, 60, 15));
        return new Scene(
                101.6,
                60,
                Text.same("trial"),
                Text.EMPTY,
                List.of(new Layer(
                        "one",
                        Text.same("one"),
                        List.of(
                                new Element.Fill(disc.figure(), Colour.hex("#a02030")),
                                new Element.Clipped(
                                        box.figure(), List.of(new Element.Fill(disc.figure(), Colour.hex("#2040a0")))),
                                new Element.Stroke(
                                        List.of(Path.line(new Point(0, 0), new Point(100, 60))), 1.5, Colour.BLACK)))));
    }

    @Test
    @DisplayName("B 39, B 40: a PNG says its dots a metre, that it is sRGB, and its recipe")
    void saysHowLargeItIsAndHowItWasMade() throws IOException {
        byte[] png = bytes(100);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getHeight()).isEqualTo(236);
        ByteBuffer size = ByteBuffer.wrap(chunk(png, "pHYs"));
        assertThat(size.getInt()).isEqualTo(3937);
        assertThat(size.getInt()).isEqualTo(3937);
        assertThat(size.get()).isEqualTo((byte) 1);
        assertThat(chunk(png, "sRGB")).hasSize(1);
        assertThat(new String(png, StandardCharsets.UTF_8))
                .contains("canting:recipe")
                .contains("the recipe é");
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("tIME");
    }

    /** A picture placed on a page is the picture itself, twice as small; its windows and lines come along. */
    @Test
    void placedElementsAreTheSamePictureElsewhere() {
        List<Element> elements = SCENE.layers().get(0).elements();
        Transform small = Transform.scale(0.5, 0.5).then(Transform.shift(50.8, 30));
        Scene page = new Scene(
                101.6,
                60,
                Text.same("page"),
                Text.EMPTY,
                List.of(new Layer("page", Text.same("page"), List.of(new Element.Placed(small, elements)))));
        BufferedImage placed = PngWriter.picture(page, 200);
        BufferedImage alone = PngWriter.picture(SCENE, 100);
        for (int y = 0; y < 236; y++) {
            for (int x = 0; x < 400; x++) {
                assertThat(placed.getRGB(x + 400, y + 236))
                        .as("pixel %d %d", x, y)
                        .isEqualTo(alone.getRGB(x, y));
            }
        }
        assertThat(placed.getRGB(10, 10) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void isTheSameInOneBandOrMany() throws IOException {
        Painter painter = new Painter(SCENE, 100);
        BufferedImage whole = painter.band(0, painter.height());
        for (int rows : new int[] {1, 7, 64, 236, 1000}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PngStream png = new PngStream(out, painter.width(), painter.height())) {
                PaintedBands.write(painter, rows, png);
                png.end();
            }
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(pixels(read)).isEqualTo(pixels(whole));
        }
    }

    /** A stream that takes no more is told as it is. */
    @Test
    void tellsWhatFailed() {
        Painter painter = new Painter(SCENE, 100);
        OutputStream full = new OutputStream() {
            private int left = 500;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("no room");
                }
            }
        };
        assertThatThrownBy(() -> {
                    try (PngStream png = new PngStream(full, painter.width(), painter.height())) {
                        PaintedBands.write(painter, 4, png);
                        png.end();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    /** A band knows of outlines above and below it, and a picture of those beyond its edge. */
    @Test
    void softEdgesAreTheSameInManyBands() {
        Element soft = new Element.Soft(
                Region.of(Path.circle(new Point(5, 20), 25), 0.02).figure(),
                List.of(
                        new Element.Soft.Stop(0, Colour.BLACK),
                        new Element.Soft.Stop(8, Colour.hex("#e02040")),
                        new Element.Soft.Stop(15, Colour.WHITE)));
        Painter painter = new Painter(
                new Scene(60, 60, Text.same("soft"), Text.EMPTY, List.of(new Layer("soft", Text.EMPTY, List.of(soft)))),
                100);
        BufferedImage whole = painter.band(0, painter.height());
        // 2 mm from the left edge of the picture, and 22 mm from the outline beyond it.
        assertThat(whole.getRGB(8, 79) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        int rows = 9;
        for (int y = 0; y < painter.height(); y++) {
            BufferedImage band = painter.band(y - y % rows, rows);
            for (int x = 0; x < painter.width(); x++) {
                assertThat(band.getRGB(x, y % rows) >> 8 & 0xFF)
                        .as("green of %d %d", x, y)
                        .isCloseTo(whole.getRGB(x, y) >> 8 & 0xFF, within(2));
            }
        }
    }

    @Test
    @DisplayName("B 40: the same picture gives the same bytes")
    void givesTheSameBytesAgain() throws IOException {
        assertThat(bytes(72)).isEqualTo(bytes(72));
    }

    @Test
    void refusesMorePixelsThanItsLimit() {
        assertThatThrownBy(() -> bytes(20_000)).isInstanceOf(UserError.class).hasMessageContaining("400");
    }

    private static byte[] bytes(double dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(SCENE, dpi, new EmbeddedRecipe("1", "the recipe é", new TreeMap<>()), out);
        return out.toByteArray();
    }

    /** The content of a file's first chunk of a kind. */
    private static byte[] chunk(byte[] png, String kind) {
        ByteBuffer buffer = ByteBuffer.wrap(png);
        int at = 8;
        while (at < png.length) {
            int length = buffer.getInt(at);
            String name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (name.equals(kind)) {
                return java.util.Arrays.copyOfRange(png, at + 8, at + 8 + length);
            }
            at += 12 + length;
        }
        throw new AssertionError("no chunk " + kind);
    }
}
