package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.canting.cloth.Cloth;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.output.Imprint;
import id.canting.output.pdf.PdfWriter;
import id.canting.output.png.PngWriter;
import id.canting.scene.Book;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Other programs show our SVG and PDF as we paint it ourselves. Where a program is missing, the test is skipped; but on the
 * build machine, which says CI=true, it fails.
 */
class RenderersTest {
    private static final int SCALE = 4;
    private static final int LARGER = 4;
    private static final int WIDTH = 120 * SCALE;
    private static final int HEIGHT = 100 * SCALE;

    @TempDir
    private static Path folder = Path.of("");

    private static String svg = "";
    private static BufferedImage ours = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    @BeforeAll
    static void paint() throws IOException {
        Path design = Examples.FOLDER.resolve("src/test/resources/golden/tile.canting.yaml");
        Cloth cloth = Examples.make(Examples.read(design));
        Scene scene = cloth.picture(cloth.steps());
        svg = Examples.svg(scene, "");
        Files.writeString(folder.resolve("tile.svg"), svg);
        ours = PngWriter.picture(scene, 25.4 * SCALE);
    }

    /** Batik does not smooth the edges of clips, so its picture is taken larger and brought down. */
    @Test
    void batik() throws Exception {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) WIDTH * LARGER);
        Path target = folder.resolve("batik.png");
        try (var out = Files.newOutputStream(target)) {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        }
        ImageIO.write(smaller(ImageIO.read(target.toFile())), "png", target.toFile());
        assertAlike(target);
    }

    private static BufferedImage smaller(BufferedImage large) {
        BufferedImage small = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                small.setRGB(x, y, mean(large.getRGB(x * LARGER, y * LARGER, LARGER, LARGER, null, 0, LARGER)));
            }
        }
        return small;
    }

    private static int mean(int[] pixels) {
        int mean = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int sum = 0;
            for (int pixel : pixels) {
                sum += pixel >> shift & 255;
            }
            mean |= Math.round((float) sum / pixels.length) << shift;
        }
        return mean;
    }

    @Test
    @DisplayName("A 32: librsvg shows it as we paint it")
    void librsvg() throws IOException, InterruptedException {
        needs("rsvg-convert");
        Path target = folder.resolve("rsvg.png");
        run(List.of("rsvg-convert", "-w", WIDTH + "", "-o", target.toString(), folder.resolve("tile.svg") + ""));
        assertAlike(target);
    }

    @Test
    @DisplayName("A 32: a browser shows it as we paint it")
    void chromium() throws IOException, InterruptedException {
        needs("chromium");
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!doctype html><style>body{margin:0}img{display:block;width:" + WIDTH + "px}</style>"
                        + "<img src=\"tile.svg\">");
        Path target = folder.resolve("chromium.png");
        run(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--force-color-profile=srgb",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--screenshot=" + target,
                page.toUri().toString()));
        assertAlike(target);
    }

    /** Poppler makes what is half in a pixel paler than half, so its picture is taken larger and brought down. */
    @Test
    void poppler() throws IOException, InterruptedException {
        Path design = Examples.FOLDER.resolve("src/test/resources/golden/tile.canting.yaml");
        Cloth cloth = Examples.make(Examples.read(design));
        Path page = raster(cloth.picture(cloth.steps()), 25.4 * SCALE * LARGER, "poppler");
        ImageIO.write(smaller(ImageIO.read(page.toFile())), "png", page.toFile());
        assertAlike(page);
    }

    /** A line of 100 mm is that long on the paper, at two resolutions. */
    @ParameterizedTest
    @ValueSource(doubles = {96, 300})
    void aLineIsAsLongInPdf(double dpi) throws IOException, InterruptedException {
        List<Element> line = List.of(new Element.Fill(
                new Figure.Shape(List.of(Box.sized(33.3, 20, 100, 2).outline())), Colour.BLACK));
        Layer layer = new Layer("line", Text.same("line"), line);
        Scene scene = new Scene(210, 297, Text.same("line"), Text.EMPTY, List.of(layer));
        BufferedImage picture = ImageIO.read(raster(scene, dpi, "line").toFile());
        int row = (int) Math.round(21 * dpi / 25.4);
        double dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            dark += 1 - (picture.getRGB(x, row) & 255) / 255.0;
        }
        assertThat(dark * 25.4 / dpi).isCloseTo(100, within(0.1));
    }

    @ParameterizedTest
    @DisplayName("A 3: a square of 100 mm is as wide and high in SVG, at 96 and 300 dots an inch")
    @ValueSource(doubles = {96, 300})
    void aSquareIsAsLargeInSvg(double dpi) throws IOException, InterruptedException {
        needs("rsvg-convert");
        List<Element> square = List.of(new Element.Fill(
                new Figure.Shape(List.of(Box.sized(33.3, 20, 100, 100).outline())), Colour.BLACK));
        Layer layer = new Layer("square", Text.same("square"), square);
        Scene scene = new Scene(210, 297, Text.same("square"), Text.EMPTY, List.of(layer));
        Path file = folder.resolve("square.svg");
        Files.writeString(file, Examples.svg(scene, ""));
        Path target = folder.resolve("square.png");
        run(List.of("rsvg-convert", "-d", dpi + "", "-p", dpi + "", "-b", "white", "-o", target + "", file + ""));
        BufferedImage picture = ImageIO.read(target.toFile());
        int row = (int) Math.round(60 * dpi / 25.4);
        int column = (int) Math.round(80 * dpi / 25.4);
        double across = 0;
        double down = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            across += 1 - (picture.getRGB(x, row) & 255) / 255.0;
        }
        for (int y = 0; y < picture.getHeight(); y++) {
            down += 1 - (picture.getRGB(column, y) & 255) / 255.0;
        }
        assertThat(across * 25.4 / dpi).isCloseTo(100, within(0.1));
        assertThat(down * 25.4 / dpi).isCloseTo(100, within(0.1));
    }

    private static Path raster(Scene scene, double dpi, String name) throws IOException, InterruptedException {
        needs("pdftoppm");
        Path pdf = folder.resolve(name + ".pdf");
        try (var out = Files.newOutputStream(pdf)) {
            PdfWriter.write(Book.of(scene), new Imprint("test", "", new TreeMap<>()), out);
        }
        String target = folder.resolve(name).toString();
        // Poppler rounds pages up to whole pixels; what a page fills of the last is not looked at.
        String width = Long.toString(Math.round(scene.width() * dpi / 25.4));
        String height = Long.toString(Math.round(scene.height() * dpi / 25.4));
        List<String> crop = List.of("-x", "0", "-y", "0", "-W", width, "-H", height);
        List<String> command = new ArrayList<>(List.of("pdftoppm", "-png", "-singlefile", "-r", dpi + ""));
        command.addAll(crop);
        command.addAll(List.of(pdf.toString(), target));
        run(command);
        return Path.of(target + ".png");
    }

    @Test
    @DisplayName("A 4: xmllint finds it well-formed")
    void xmllint() throws IOException, InterruptedException {
        needs("xmllint");
        run(List.of("xmllint", "--noout", "--nonet", folder.resolve("tile.svg") + ""));
        assertThat(folder.resolve("tile.svg")).exists();
    }

    /** Colours may differ a little along edges, where painters share pixels differently, but not in the mean. */
    private static void assertAlike(Path file) throws IOException {
        BufferedImage theirs = ImageIO.read(file.toFile());
        assertThat(theirs.getWidth()).isEqualTo(WIDTH);
        assertThat(theirs.getHeight()).isEqualTo(HEIGHT);
        long sum = 0;
        int far = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int difference = difference(ours.getRGB(x, y), theirs.getRGB(x, y));
                sum += difference;
                far += difference > 96 ? 1 : 0;
            }
        }
        double pixels = (double) WIDTH * HEIGHT;
        assertThat(sum / pixels).as("mean difference in levels of 255").isLessThan(3);
        assertThat(far / pixels).as("share of pixels that differ plainly").isLessThan(0.002);
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private static void needs(String program) {
        boolean here = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(here).as("%s is needed on the build machine", program).isTrue();
        }
        assumeTrue(here, program + " is not on this machine; install it to run this check");
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        int code = Java.process(log, new ArrayList<>(command));
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
