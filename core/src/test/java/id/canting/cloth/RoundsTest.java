package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.dye.DyeBath;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.Stain;
import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import id.canting.scene.Element;
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
                placed -> 1 + placed.elements().stream().mapToInt(COUNT).sum(),
                clipped -> 1 + clipped.elements().stream().mapToInt(COUNT).sum()));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4", "5, 6"})
    void tiesApartAreOneSoftEdgeEach(int rounds, int elements) {
        assertThat(count(picture(rounds(rounds, 20, 36)))).isEqualTo(elements);
    }

    /** Every round over all earlier ones: twice as many rounds take some four times as much, not a power of it. */
    @ParameterizedTest
    @CsvSource({"0", "0.5", "5"})
    void tiesOverOneAnotherGrowWithWhatMeets(double step) {
        int three = count(picture(rounds(3, 60, step)));
        int six = count(picture(rounds(6, 60, step)));
        assertThat(six).isLessThan(8 * three);
    }

    @Test
    void showsWhatEachRoundKept() {
        Scene scene = picture(rounds(2, 60, 12));
        BufferedImage image = PngWriter.picture(scene, DPI);
        // The ring of this motif is bound from a quarter to half of its size around its centre.
        assertThat(at(image, 20, 90)).isEqualTo(dyed("tegeran", "secang"));
        assertThat(Lab.of(at(image, 51, 50)).difference(Lab.of(dyed("secang")))).isLessThan(4);
        assertThat(Lab.of(at(image, 81, 50)).difference(Lab.of(dyed("tegeran"))))
                .isLessThan(4);
    }

    /** Bound at one place in both rounds, the cloth stays white there; a window within a window has the earlier one's colours. */
    @Test
    void staysWhiteWhereBothRoundsHeld() {
        BufferedImage image = PngWriter.picture(picture(rounds(2, 60, 0)), DPI);
        assertThat(Lab.of(at(image, 51, 50)).difference(Lab.of(dyed()))).isLessThan(6);
        assertThat(Lab.of(at(image, 60, 50)).difference(Lab.of(dyed("tegeran", "secang"))))
                .isLessThan(4);
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
