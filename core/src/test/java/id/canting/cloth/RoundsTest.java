package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.dye.DyeBath;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.Stain;
import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cloth that is tied, dyed and opened again and again: what it takes, and its colours where rounds lie over one another. */
class RoundsTest {
    private static final List<String> DYES = List.of("tegeran", "secang", "mangga");
    private static final ToIntFunction<Element> COUNT = RoundsTest::count;
    private static final double DPI = 25.4 * 5;

    /** By how much an image of 0.2 mm a pixel may differ from a soft edge where it is steepest, of 255 steps of blue. */
    private static final int STEPS = 20;

    /** Rounds of one tie each, from left to right so many mm apart. */
    private static String rounds(int rounds, double from, double step) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < rounds; i++) {
            steps.append("- tie: {motif: ikat, layout: {single: [")
                    .append((from + i * step) / 2)
                    .append(" %, 50 %]}, ")
                    .append("set: {size: 24 mm}}\n- dye: {dye: ")
                    .append(DYES.get(i % 3))
                    .append(", dips: 1}\n")
                    .append("- untie: all\n");
        }
        return steps.toString();
    }

    private static Scene picture(String steps) {
        Cloth cloth = Trial.cloth(steps);
        return cloth.picture(cloth.steps());
    }

    private static int count(Scene scene) {
        return scene.layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .mapToInt(COUNT)
                .sum();
    }

    private static int count(Element element) {
        return element.match(Element.cases(
                fill -> 1,
                stroke -> 1,
                words -> 1,
                soft -> 1,
                image -> 1,
                placed -> 1 + placed.elements().stream().mapToInt(COUNT).sum(),
                clipped -> 1 + clipped.elements().stream().mapToInt(COUNT).sum(),
                named -> named.elements().stream().mapToInt(COUNT).sum()));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4", "5, 6"})
    void tiesApartAreOneSoftEdgeEach(int rounds, int elements) {
        assertThat(count(picture(rounds(rounds, 20, 36)))).isEqualTo(elements);
    }

    /** However many rounds lie over one another, they are one image. */
    @ParameterizedTest
    @CsvSource({"2, 0", "3, 0.5", "6, 5"})
    void tiesOverOneAnotherAreOneImage(int rounds, double step) {
        Scene scene = picture(rounds(rounds, 60, step));
        assertThat(scene.layers()).extracting(Layer::id).containsExactly("cloth", "ties-crossing");
        assertThat(count(scene)).isEqualTo(2);
    }

    /** Two ties of one bath: each place is as light as the one that holds more of the dye leaves it. */
    @Test
    void ofTiesInOneBathTheOneThatHoldsMostCounts() {
        String left = "- tie: {as: l, motif: ikat, layout: {single: [30 %, 50 %]}, set: {size: 24 mm}}\n";
        String right = left.replace("as: l", "as: r").replace("30", "36");
        String dyed = "- dye: {dye: tegeran, dips: 1}\n- untie: all\n";
        BufferedImage both = PngWriter.picture(picture(left + right + dyed), DPI);
        BufferedImage one = PngWriter.picture(picture(left + dyed), DPI);
        BufferedImage other = PngWriter.picture(picture(right + dyed), DPI);
        double sum = 0;
        for (int y = 0; y < both.getHeight(); y++) {
            for (int x = 0; x < both.getWidth(); x++) {
                int most = Math.max(blue(one, x, y), blue(other, x, y));
                assertThat(blue(both, x, y)).as(x + ", " + y).isCloseTo(most, within(STEPS));
                sum += Math.abs(blue(both, x, y) - most);
            }
        }
        assertThat(sum / both.getWidth() / both.getHeight()).isLessThan(0.2);
    }

    private static int blue(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 255;
    }

    @Test
    void showsWhatEachRoundKept() {
        Scene scene = picture(rounds(2, 60, 12));
        BufferedImage image = PngWriter.picture(scene, DPI);
        // The ring of this motif is bound from a quarter to half of its size around its centre.
        assertThat(at(image, 20, 90)).isEqualTo(dyed("tegeran", "secang"));
        assertThat(Lab.of(at(image, 51, 50)).difference(Lab.of(dyed("secang")))).isLessThan(2);
        assertThat(Lab.of(at(image, 81, 50)).difference(Lab.of(dyed("tegeran"))))
                .isLessThan(2);
    }

    /** Bound at one place in both rounds, the cloth stays white there. */
    @Test
    void staysWhiteWhereBothRoundsHeld() {
        BufferedImage image = PngWriter.picture(picture(rounds(2, 60, 0)), DPI);
        assertThat(Lab.of(at(image, 51, 50)).difference(Lab.of(dyed()))).isLessThan(3);
        assertThat(Lab.of(at(image, 60, 50)).difference(Lab.of(dyed("tegeran", "secang"))))
                .isLessThan(2);
    }

    private static Colour at(BufferedImage image, double x, double y) {
        int pixel = image.getRGB((int) Math.round(x * DPI / 25.4), (int) Math.round(y * DPI / 25.4));
        return new Colour(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
    }

    private static Colour dyed(String... dyes) {
        Stain stain = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        for (String dye : Stream.of(dyes).toList()) {
            stain = stain.plus(new DyeBath(Trial.DYES.find(dye), Mordant.TAWAS, 1).stain());
        }
        return stain.colour();
    }
}
