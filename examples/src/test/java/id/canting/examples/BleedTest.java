package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.output.png.PngWriter;
import id.canting.scene.Scene;
import id.canting.sheet.repeat.Bleed;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed beyond the edges of a cloth, and that the cloth itself stays what it is. */
class BleedTest {
    private static final double TWO_PIXELS_A_MILLIMETRE = 50.8;
    private static final int BLEED = 10;
    private static final int STRIP = 2 * BLEED;

    /** Two samples of the painter's 64. */
    private static final int SAME = 8;

    /** A line's edge painted twice: two parts of one figure, one seen over rings, may meet there. */
    private static final int TWICE = 64;

    private static Cloth cloth(String design) throws IOException {
        return Examples.make(Examples.read(Examples.FOLDER.resolve(design + ".canting.yaml")));
    }

    @ParameterizedTest
    @CsvSource({"pedade-tile, true", "udang-kuning, true", "pedade-pelangi, false", "selendang-wajik, false"})
    void neighboursAreShownWhereTheClothIsWholeRepeatsAlone(String design, boolean repeats) throws IOException {
        assertThat(Bleed.of(cloth(design), BLEED).repeats()).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({"pedade-tile, 5", "udang-kuning, 4", "udang-kuning, 6"})
    void theClothStaysAndBeyondItTheNextRepeatBegins(String design, int step) throws IOException {
        Cloth cloth = cloth(design);
        Scene picture = cloth.picture(step);
        BufferedImage plain = PngWriter.picture(picture, TWO_PIXELS_A_MILLIMETRE);
        BufferedImage bled = PngWriter.picture(Bleed.of(cloth, BLEED).of(picture), TWO_PIXELS_A_MILLIMETRE);
        int width = plain.getWidth();
        int height = plain.getHeight();
        assertThat(bled.getWidth()).isEqualTo(width + 2 * STRIP);
        int most = 0;
        int differ = 0;
        for (int y = 0; y < bled.getHeight(); y++) {
            for (int x = 0; x < bled.getWidth(); x++) {
                int wrapped = plain.getRGB(Math.floorMod(x - STRIP, width), Math.floorMod(y - STRIP, height));
                int apart = apart(bled.getRGB(x, y), wrapped);
                most = Math.max(most, apart);
                differ += apart > SAME ? 1 : 0;
            }
        }
        assertThat(most).as("levels of 255").isLessThanOrEqualTo(TWICE);
        assertThat((double) differ / bled.getWidth() / bled.getHeight()).isLessThanOrEqualTo(0.002);
    }

    @ParameterizedTest
    @CsvSource({"selendang-wajik"})
    void aBorderedClothStaysAndItsGroundGoesOn(String design) throws IOException {
        Cloth cloth = cloth(design);
        Scene picture = cloth.picture(cloth.steps());
        BufferedImage plain = PngWriter.picture(picture, TWO_PIXELS_A_MILLIMETRE / 2);
        BufferedImage bled = PngWriter.picture(Bleed.of(cloth, BLEED).of(picture), TWO_PIXELS_A_MILLIMETRE / 2);
        int most = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                most = Math.max(most, apart(bled.getRGB(x + BLEED, y + BLEED), plain.getRGB(x, y)));
            }
        }
        assertThat(most).isLessThanOrEqualTo(SAME);
        int ground = plain.getRGB(1, 1);
        for (int x = 0; x < bled.getWidth(); x++) {
            assertThat(apart(bled.getRGB(x, 0), ground)).isZero();
            assertThat(apart(bled.getRGB(x, bled.getHeight() - 1), ground)).isZero();
        }
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }
}
