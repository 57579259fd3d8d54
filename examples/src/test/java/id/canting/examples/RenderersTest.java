package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.canting.cloth.Cloth;
import id.canting.output.png.PngWriter;
import id.canting.scene.Scene;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other programs show our SVG as we paint it ourselves. Where a program is missing, the test is skipped; but on the
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
    void librsvg() throws IOException, InterruptedException {
        needs("rsvg-convert");
        Path target = folder.resolve("rsvg.png");
        run(List.of("rsvg-convert", "-w", WIDTH + "", "-o", target.toString(), folder.resolve("tile.svg") + ""));
        assertAlike(target);
    }

    @Test
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

    @Test
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
