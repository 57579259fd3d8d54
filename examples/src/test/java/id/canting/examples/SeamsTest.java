package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.Cloth;
import id.canting.cloth.figure.WaxFigure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.output.png.PngWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repeat meets itself on every side. */
class SeamsTest {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 170;
    private static final double TWO_PIXELS_A_MILLIMETRE = 50.8;

    private static String tile(String layout, String hand) throws IOException {
        String text = Files.readString(Examples.FOLDER.resolve("pedade-tile.canting.yaml"));
        return text.replace("{lampah: ondo-ende, cell: [110 mm, 170 mm], mirror: true}", layout)
                .replace("hand: 0.3", "hand: " + hand);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{lampah: ondo-ende, cell: [110 mm, 170 mm], mirror: true}",
                "{lampah: ondo-ende, cell: [110 mm, 170 mm]}",
                "{lampah: tubrukan, cell: [110 mm, 85 mm]}",
                "{lampah: ondo-ende-baris, cell: [110 mm, 85 mm]}",
                "{group: pmm, cell: [220 mm, 170 mm]}",
                "{group: pgg, cell: [220 mm, 170 mm]}"
            })
    void wax_that_leaves_at_one_edge_comes_in_at_the_other(String layout) throws IOException {
        Cloth cloth = Examples.make(Examples.read("tile", tile(layout, "0.3")));
        Drawing drawing = cloth.drawings().get("apples");
        assertThat(drawing).isNotNull();
        if (drawing != null) {
            TreeSet<Long> left = crossings(drawing, 0, HEIGHT, Point::x, Point::y);
            TreeSet<Long> right = crossings(drawing, WIDTH, HEIGHT, Point::x, Point::y);
            TreeSet<Long> top = crossings(drawing, 0, WIDTH, Point::y, Point::x);
            TreeSet<Long> bottom = crossings(drawing, HEIGHT, WIDTH, Point::y, Point::x);
            assertThat(left).as("left and right").isEqualTo(right);
            assertThat(top).as("top and bottom").isEqualTo(bottom);
            assertThat(left.size() + top.size()).as("something crosses").isGreaterThan(3);
        }
    }

    @Test
    void two_repeats_are_one_repeat_twice_to_the_pixel() throws IOException {
        String one = tile("{lampah: ondo-ende, cell: [110 mm, 170 mm], mirror: true}", "0");
        BufferedImage tile = picture(one);
        BufferedImage both = picture(one.replace("width: 220 mm", "width: 440 mm"));
        int most = 0;
        for (int y = 0; y < tile.getHeight(); y++) {
            for (int x = 0; x < both.getWidth(); x++) {
                most = Math.max(most, difference(both.getRGB(x, y), tile.getRGB(x % tile.getWidth(), y)));
            }
        }
        assertThat(most).as("levels of 255: two samples of the painter's 64").isLessThanOrEqualTo(8);
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private static BufferedImage picture(String design) {
        Cloth cloth = Examples.make(Examples.read("tile", design));
        return PngWriter.picture(cloth.picture(cloth.steps()), TWO_PIXELS_A_MILLIMETRE);
    }

    /** Where outlines of wax stand on an edge, in thousandths of a mm along it. */
    private static TreeSet<Long> crossings(
            Drawing drawing,
            double edge,
            double length,
            ToDoubleFunction<Point> across,
            ToDoubleFunction<Point> along) {
        TreeSet<Long> crossings = new TreeSet<>();
        for (Part part : drawing.flattened()) {
            for (Path contour : WaxFigure.contours(part.mark())) {
                Point before = contour.end();
                for (Point point : contour.points(0.02)) {
                    double from = across.applyAsDouble(before) - edge;
                    double to = across.applyAsDouble(point) - edge;
                    if (from < 0 != to < 0) {
                        double place = along.applyAsDouble(before.toward(point, from / (from - to)));
                        if (place > 0 && place < length) {
                            crossings.add(Math.round(place * 1000));
                        }
                    }
                    before = point;
                }
            }
        }
        return crossings;
    }
}
