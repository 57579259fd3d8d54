package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.canting.motif.Hand;
import id.canting.motif.svg.SvgMotif;
import id.canting.motif.svg.SvgText;
import id.canting.random.RandomSource;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drawings written as nine programs write them, read and painted again as we understood them: what another program shows
 * of the file and what it shows of our reading is the same picture.
 */
class CorpusTest {
    private static final int PIXELS = 800;
    private static final int BLOCK = 4;
    /** Blocks that differ by more than this in any channel differ to the eye. */
    private static final int SEEN = 24;
    /** The share of such blocks that is let pass: one in a thousand. */
    private static final double MOST = 0.001;

    @TempDir
    private Path folder = Path.of("");

    static List<Path> drawings() {
        return Corpus.drawings();
    }

    private static SvgMotif read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return SvgMotif.read(name, SvgText.of(name, Files.readAllBytes(file)));
    }

    @Test
    void holdsDrawingsOfNinePrograms() {
        assertThat(drawings()).hasSizeGreaterThan(40);
        assertThat(drawings().stream().map(file -> file.getFileName().toString().replaceFirst("-.*", "")))
                .containsAll(Set.of(
                        "inkscape", "illustrator", "corel", "affinity", "potrace", "figma", "jejak", "ikon", "wiki"));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isPaintedAsItWasRead(Path file) throws IOException, InterruptedException {
        String plain = read(file).plain();
        Path again = Files.writeString(folder.resolve("plain.svg"), plain);
        BufferedImage shown = rsvg(file, "file.png");
        assertThat(different(shown, rsvg(again, "plain.png"))).isLessThan(MOST);
    }

    /** Batik itself does not know a reference without the old name for it, nor a page as large as its window. */
    @ParameterizedTest
    @MethodSource("drawings")
    void isPaintedByBatikAsItWasRead(Path file) throws IOException {
        SvgMotif motif = read(file);
        String name = file.getFileName().toString();
        String text = SvgText.of(name, Files.readAllBytes(file)).replaceAll("(?s)<!DOCTYPE[^>\\[]*(\\[.*?\\])?>", "");
        assumeTrue(!text.contains("&ns_ai;"), "Batik reads no entity without its document type");
        assumeTrue(!name.equals("wiki-ubin.svg"), "Batik leaves light seams between tiles, elsewhere in each file");
        BufferedImage read = batik(motif.plain(), 0);
        assertThat(different(batik(text, read.getHeight()), read)).isLessThan(MOST);
    }

    @Test
    void theComparisonCanFail() throws IOException, InterruptedException {
        String disc = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle cx='4' cy='4' r='%s'/></svg>";
        Path one = Files.writeString(folder.resolve("one.svg"), disc.formatted("3"));
        Path other = Files.writeString(folder.resolve("other.svg"), disc.formatted("3.1"));
        assertThat(different(rsvg(one, "one.png"), rsvg(other, "other.png"))).isGreaterThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void becomesWax(Path file) throws IOException {
        SvgMotif motif = read(file);
        Hand hand = new Hand(1.5, 0.8, 0, RandomSource.of(1));
        assertThat(motif.draw(motif.parameters().defaults().with("width", "90 mm"), hand)
                        .flattened())
                .isNotEmpty();
        assertThat(motif.leftOut())
                .as("nothing that these drawings show is lost")
                .isEmpty();
    }

    private BufferedImage rsvg(Path svg, String name) throws IOException, InterruptedException {
        Renderers.needs("rsvg-convert");
        Path target = folder.resolve(name);
        Renderers.run(
                folder,
                List.of(
                        "rsvg-convert",
                        "-w",
                        PIXELS + "",
                        "--keep-aspect-ratio",
                        "-b",
                        "white",
                        "-o",
                        target + "",
                        svg + ""));
        return ImageIO.read(target.toFile());
    }

    /** @param height pixels; 0 for as many as the page tells */
    private BufferedImage batik(String svg, int height) throws IOException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) PIXELS);
        if (height > 0) {
            transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) height);
        }
        // Otherwise lines are put on whole pixels, which depend on the file's own units.
        String exact = svg.replaceFirst("<svg ", "<svg shape-rendering='geometricPrecision' ");
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        Path target = folder.resolve("batik.png");
        try (var out = Files.newOutputStream(target)) {
            transcoder.transcode(new TranscoderInput(new StringReader(exact)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IOException(e);
        }
        return ImageIO.read(target.toFile());
    }

    /** The share of blocks of pixels whose mean colours differ to the eye: edges are smoothed in a way of each program. */
    private static double different(BufferedImage one, BufferedImage other) {
        assertThat(Math.abs(one.getHeight() - other.getHeight())).isLessThanOrEqualTo(1);
        int columns = Math.min(one.getWidth(), other.getWidth()) / BLOCK;
        int rows = Math.min(one.getHeight(), other.getHeight()) / BLOCK;
        long count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int[] a = mean(one, column, row);
                int[] b = mean(other, column, row);
                boolean seen = false;
                for (int channel = 0; channel < a.length; channel++) {
                    seen |= Math.abs(a[channel] - b[channel]) > SEEN;
                }
                count += seen ? 1 : 0;
            }
        }
        return (double) count / (columns * rows);
    }

    private static int[] mean(BufferedImage image, int column, int row) {
        int[] sum = new int[3];
        for (int y = row * BLOCK; y < (row + 1) * BLOCK; y++) {
            for (int x = column * BLOCK; x < (column + 1) * BLOCK; x++) {
                for (int channel = 0; channel < sum.length; channel++) {
                    sum[channel] += image.getRGB(x, y) >> 8 * channel & 0xFF;
                }
            }
        }
        for (int channel = 0; channel < sum.length; channel++) {
            sum[channel] /= BLOCK * BLOCK;
        }
        return sum;
    }
}
