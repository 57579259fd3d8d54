package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.dye.DyeBath;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.Stain;
import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Cloth whose wax is scraped off in parts: every place has the colour of the baths that found it open. */
class ScrapedClothTest {
    private static final double DPI = 25.4 * 2;
    private static final List<String> DYES = List.of("tegeran", "secang", "mangga");

    /** Squares of 40 mm that lie over one another in every way: each alone, two, and all three. */
    private static final List<Square> SQUARES =
            List.of(new Square("a", 80, 40), new Square("b", 100, 40), new Square("c", 90, 58));

    private record Square(String name, double x, double y) {
        String step() {
            return "- wax: {as: " + name + ", motif: blok, cover: [block], layout: {single: [" + x / 200 + ", "
                    + y / 100 + "]}, set: {size: 40 mm}}\n";
        }

        boolean covers(double left, double top) {
            return Math.max(Math.abs(left - x), Math.abs(top - y)) < 20;
        }

        boolean near(double left, double top) {
            return Math.abs(Math.max(Math.abs(left - x), Math.abs(top - y)) - 20) < 4;
        }
    }

    @Test
    void scrapedWaxHasLeftNothingBehind() {
        String bath = "- dye: {dye: tegeran, dips: 1}\n";
        Cloth scraped = Trial.cloth(
                0,
                "{format: plain, width: 200 mm, height: 100 mm}",
                SQUARES.get(0).step() + "- scrape: all\n" + bath);
        Cloth plain = Trial.cloth(0, "{format: plain, width: 200 mm, height: 100 mm}", bath);
        assertThat(picture(scraped).getRGB(160, 80)).isEqualTo(picture(plain).getRGB(160, 80));
    }

    /** The work: 0 to 2 lay a square of wax, or scrape it off where it is on; what is more is a bath. */
    @Property(tries = 60)
    void everyPlaceHasTheColourOfTheBathsThatFoundItOpen(@ForAll @Size(max = 9) List<@IntRange(max = 4) Integer> work) {
        StringBuilder steps = new StringBuilder();
        List<Square> on = new ArrayList<>();
        List<Square> laid = new ArrayList<>();
        List<List<Square>> baths = new ArrayList<>();
        for (int kind : work) {
            if (kind > 2) {
                steps.append("- dye: {dye: ")
                        .append(DYES.get(baths.size() % DYES.size()))
                        .append(", dips: 1}\n");
                baths.add(List.copyOf(on));
            } else if (on.remove(SQUARES.get(kind))) {
                steps.append("- scrape: [").append(SQUARES.get(kind).name()).append("]\n");
            } else if (!laid.contains(SQUARES.get(kind))) {
                laid.add(SQUARES.get(kind));
                on.add(SQUARES.get(kind));
                steps.append(SQUARES.get(kind).step());
            }
        }
        if (!on.isEmpty()) {
            steps.append("- boil-out: all\n");
        }
        String done = steps.isEmpty() ? "[]\n" : steps.toString();
        BufferedImage picture = picture(Trial.cloth(0, "{format: plain, width: 200 mm, height: 100 mm}", done));
        for (double y = 10; y < 95; y += 7) {
            for (double x = 50; x < 135; x += 7) {
                double left = x;
                double top = y;
                if (SQUARES.stream().noneMatch(square -> square.near(left, top))) {
                    Colour seen = at(picture, x, y);
                    Colour wanted = dyed(baths, x, y);
                    assertThat(Lab.of(seen).difference(Lab.of(wanted)))
                            .as("%s, %s mm after %s: %s, not %s", x, y, done, seen.hex(), wanted.hex())
                            .isLessThan(0.6);
                }
            }
        }
    }

    private static Colour dyed(List<List<Square>> baths, double x, double y) {
        Stain stain = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        for (int i = 0; i < baths.size(); i++) {
            if (baths.get(i).stream().noneMatch(square -> square.covers(x, y))) {
                String dye = DYES.get(i % DYES.size());
                stain = stain.plus(new DyeBath(Trial.DYES.find(dye), Mordant.TAWAS, 1).stain());
            }
        }
        return stain.colour();
    }

    private static BufferedImage picture(Cloth cloth) {
        return PngWriter.picture(cloth.picture(cloth.steps()), DPI);
    }

    private static Colour at(BufferedImage image, double x, double y) {
        int pixel = image.getRGB((int) Math.round(x * DPI / 25.4), (int) Math.round(y * DPI / 25.4));
        return new Colour(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
    }
}
