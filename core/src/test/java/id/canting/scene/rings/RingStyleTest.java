package id.canting.scene.rings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RingStyleTest {
    private static final double DPI = 25.4 * 4;

    /** Dark at the edge, light 3 mm below it, dark again 6 mm below. */
    private static final List<Element.Soft.Stop> STOPS = stops();

    private static final Figure.Shape DISC = new Figure.Shape(List.of(Path.circle(Point.ZERO, 9)));

    private static List<Element.Soft.Stop> stops() {
        List<Element.Soft.Stop> stops = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            int light = 4 * (30 - Math.abs(30 - i));
            stops.add(new Element.Soft.Stop(i / 10.0, new Colour(60 + light, 20 + light, 10 + light)));
        }
        return stops;
    }

    private static Scene scene() {
        Figure two = new Figure.Group(List.of(
                DISC.placed(Transform.shift(12, 12)),
                DISC.placed(Transform.turn(0.4).then(Transform.shift(36, 12)))));
        Element ground = new Element.Fill(
                Region.of(Box.sized(0, 0, 48, 24)).figure(), STOPS.get(0).colour());
        Layer layer = new Layer("ties", Text.same("ties"), List.of(ground, new Element.Soft(two, STOPS)));
        return new Scene(48, 24, Text.same("rings"), Text.EMPTY, List.of(layer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "images", "bands", "bands:", "bands:1", "bands:61", "bands:-3", "bands:3.5", "Bands:3"})
    void refusesWhatIsNoStyle(String words) {
        assertThatThrownBy(() -> RingStyle.parse(words))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("bands:N with N from 2 to 60");
    }

    @Test
    void readsTheStyles() {
        assertThat(RingStyle.parse("image")).isEqualTo(RingStyle.IMAGE);
        assertThat(RingStyle.parse("exact")).isEqualTo(RingStyle.EXACT);
        assertThat(RingStyle.parse("bands:12")).isEqualTo(new RingStyle.Bands(12));
    }

    @ParameterizedTest
    @CsvSource({"image, 2", "exact, 4", "bands:30, 6"})
    void looksTheSameInEveryStyle(String style, double most) {
        BufferedImage told = PngWriter.picture(scene(), DPI);
        Scene scene = style.equals("image")
                ? new Restyled(RingStyleTest::images).scene(scene())
                : RingStyle.parse(style).of(scene());
        BufferedImage restyled = PngWriter.picture(scene, DPI);
        double sum = 0;
        for (int y = 0; y < told.getHeight(); y++) {
            for (int x = 0; x < told.getWidth(); x++) {
                sum += Math.abs((told.getRGB(x, y) & 255) - (restyled.getRGB(x, y) & 255));
            }
        }
        assertThat(sum / told.getWidth() / told.getHeight()).isLessThan(most);
    }

    /** As SVG has them; other formats paint soft figures as they are. */
    private static List<Element> images(Element.Soft soft) {
        return soft.figure().leaves().stream()
                .<Element>map(leaf -> new Element.Placed(
                        leaf.transform(), List.copyOf(new RingImages().of(leaf.shape(), soft.stops()))))
                .toList();
    }

    @Test
    void imageLeavesSoftFiguresToTheFormats() {
        Scene scene = scene();
        assertThat(RingStyle.IMAGE.of(scene)).isSameAs(scene);
    }

    /** From the edge to the lightest as many as asked for, the ends exactly, and back in the same steps. */
    @ParameterizedTest
    @CsvSource({"2, 3", "4, 7", "11, 21", "60, 61"})
    void bandsAreFillsInEvenSteps(int asked, int fills) {
        Element.Soft soft = new Element.Soft(DISC, STOPS);
        List<Element> bands = new RingBands(asked).of(soft);
        assertThat(bands).hasSize(fills).allMatch(Element.Fill.class::isInstance);
        assertThat(bands)
                .extracting(band -> ((Element.Fill) band).colour())
                .startsWith(STOPS.get(0).colour())
                .contains(STOPS.get(30).colour())
                .endsWith(STOPS.get(60).colour());
    }

    @Test
    void aSoftFigureOfOneColourIsOneBand() {
        Element.Soft plain = new Element.Soft(DISC, STOPS.subList(0, 1));
        assertThat(new RingBands(5).of(plain)).hasSize(1);
        assertThat(new RingImages().of(DISC, plain.stops()))
                .singleElement()
                .satisfies(image -> assertThat(image.box().width()).isCloseTo(18, within(0.5)));
    }

    @Test
    void copiesStayCopies() {
        List<Element> restyled = RingStyle.EXACT.of(scene()).layers().get(0).elements();
        assertThat(((Element.Placed) restyled.get(1)).elements())
                .isSameAs(((Element.Placed) restyled.get(2)).elements());
        Element.Fill band = (Element.Fill)
                new RingStyle.Bands(3).of(scene()).layers().get(0).elements().get(2);
        assertThat(band.figure().leaves())
                .extracting(Figure.Leaf::shape)
                .hasSize(2)
                .containsOnly(band.figure().leaves().get(0).shape());
    }

    /** What lies near together is one image, what lies far apart is several, and no outline is cut. */
    @ParameterizedTest
    @CsvSource({"25, 1", "300, 2"})
    void imagesAreOfWhatLiesTogether(double apart, int images) {
        Figure.Shape two = new Figure.Shape(List.of(Path.circle(Point.ZERO, 9), Path.circle(new Point(apart, 0), 9)));
        assertThat(new RingImages().of(two, STOPS)).hasSize(images);
    }

    @Test
    void aHoleHasNoPixels() {
        Figure.Shape ring = new Figure.Shape(
                List.of(Path.circle(Point.ZERO, 9), Path.circle(Point.ZERO, 5).reversed()));
        Element.Image image = new RingImages().of(ring, STOPS).get(0);
        int width = image.pixels().width();
        int[] argb = image.pixels().argb();
        int middle = image.pixels().height() / 2 * width;
        assertThat(argb[middle + width / 2] >>> 24).isZero();
        assertThat(argb[middle + width / 9] >>> 24).isEqualTo(255);
    }
}
