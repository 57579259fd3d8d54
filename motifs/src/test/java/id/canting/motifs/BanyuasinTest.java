package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.draw.Extent;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.motif.Motif;
import id.canting.parameter.Parameter;
import id.canting.parameter.Values;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources say of single things of Banyuasin, found again in their drawings. */
class BanyuasinTest {
    @ParameterizedTest
    @CsvSource({
        "byn-sembilang,       barbel, 8",
        "byn-sembilang,       stripe, 2",
        "byn-sembilang,       spine,  3",
        "byn-sembilang,       fin,    1",
        "byn-sembilan-sungai, river,  9",
        "byn-karet,           leaf,   6",
    })
    void drawsSoManyLines(String id, String part, int lines) {
        assertThat(lines(draw(id), part)).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource({"byn-buah-nipah, fruits, 30, fruit, 30", "byn-buah-nipah, fruits, 50, fruit, 50"})
    void drawsAsManyAsAsked(String id, String parameter, String value, String part, int areas) {
        long drawn = Anything.areas(draw(id, parameter, value)).stream()
                .filter(area -> area.part().equals(part))
                .count();
        assertThat(drawn).isEqualTo(areas);
    }

    @Test
    void hasFiveLinksInEachUnit() {
        assertThat(draw("byn-lima-rantai").areas()).hasSize(5);
    }

    /** No line of a link comes near one of another: what lies below ends before what lies above. */
    @Test
    void lacesLinksOverAndUnder() {
        List<Path> lines = lines(draw("byn-lima-rantai"), "link");
        for (int i = 0; i < lines.size(); i++) {
            Region around = Region.around(lines.get(i), 0.7, 0.02);
            for (Path other : lines.subList(i + 1, lines.size())) {
                assertThat(around.cut(other, 0.02)).as("line %s", i).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.15", "0.16", "0.17"})
    void givesTheCatfishItsDepth(String depth) {
        Motif motif = Anything.CATALOGUE.motif("byn-sembilang");
        Values values = motif.parameters()
                .defaults()
                .with("swing", "0")
                .with("length", "200 mm")
                .with("depth", depth);
        Path body = lines(motif.draw(values, Anything.hand(0)), "body").get(0);
        assertThat(body.bounds().height() / 200).isCloseTo(Double.parseDouble(depth), within(0.004));
    }

    @Test
    void warnsOfACatfishOutOfProportion() {
        Values values = Anything.CATALOGUE.motif("byn-sembilang").parameters().defaults();
        assertThat(values.unusual()).isEmpty();
        assertThat(values.with("depth", "0.2").with("head", "0.25").unusual()).containsOnlyKeys("depth", "head");
    }

    /** Both views are the same house: 16 m wide in front, 40 m at its side, equally high. */
    @Test
    void keepsThePlanOfRumahBari() {
        Box front = walls("front", "80mm");
        Box side = walls("side", "200mm");
        assertThat(side.height()).isCloseTo(front.height(), within(1e-9));
        assertThat(roof("side", "200mm") / roof("front", "80mm")).isCloseTo(40.0 / 16, within(1e-9));
    }

    private static Box walls(String view, String width) {
        return house("wall", view, width).bounds();
    }

    private static double roof(String view, String width) {
        return house("roof", view, width).bounds().width();
    }

    private static Path house(String part, String view, String width) {
        return lines(draw("byn-rumah-bari", "view", view, "width", width), part).get(0);
    }

    /** Bigger numbers of a size make bigger drawings. */
    @ParameterizedTest
    @CsvSource({
        "byn-sembilang,       length",
        "byn-buah-nipah,      diameter",
        "byn-bunga-rampai,    size",
        "byn-rumah-bari,      width",
        "byn-padi,            length",
        "byn-karet,           length",
        "byn-sawit,           size",
        "byn-perahu,          length",
        "byn-akar-mangrove,   span",
        "byn-dulang-tudung,   diameter",
        "byn-burung-migran,   span",
        "byn-bidar,           length",
    })
    void growsWithItsSize(String id, String parameter) {
        Motif motif = Anything.CATALOGUE.motif(id);
        double before = 0;
        for (double share = 0; share <= 1; share += 0.25) {
            var quantity = (Parameter.Quantity) motif.parameters().get(parameter);
            double value = quantity.range().low()
                    + share * (quantity.range().high() - quantity.range().low());
            Box box = Extent.of(motif.draw(motif.parameters().defaults().with(quantity, value), Anything.hand(0)));
            double diagonal = new Point(box.width(), box.height()).norm();
            assertThat(diagonal).as("%s at %s", id, value).isGreaterThan(before);
            before = diagonal;
        }
    }

    private static Drawing draw(String id, String... settings) {
        Motif motif = Anything.CATALOGUE.motif(id);
        Values values = motif.parameters().defaults();
        for (int i = 0; i < settings.length; i += 2) {
            values = values.with(settings[i], settings[i + 1]);
        }
        return motif.draw(values, Anything.hand(0));
    }

    private static List<Path> lines(Drawing drawing, String part) {
        return drawing.flattened().stream()
                .filter(p -> p.name().equals(part))
                .filter(p -> p.mark() instanceof Mark.WaxLine)
                .map(p -> ((Mark.WaxLine) p.mark()).centre())
                .toList();
    }
}
