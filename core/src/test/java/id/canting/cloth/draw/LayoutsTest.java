package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.cloth.figure.WaxFigure;
import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.layout.Layout;
import id.canting.mark.Drawing;
import id.canting.mark.Part;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts and zones as designs write them, and what is made of them. */
class LayoutsTest {
    private static final String PLAIN = "{format: plain, width: 200 mm, height: 100 mm}";

    private static Design read(String text) {
        return new DesignReader(Trial.LIBRARY).read("trial.yaml", text).design();
    }

    private static String with(String layout) {
        return "canting: 1\ncloth: " + PLAIN + "\nsteps:\n  - wax: {as: a, motif: tst-blok, layout: " + layout + "}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{lampah: tubrukan, cell: [40 mm, 30 mm], mirror: true}",
                "{lampah: parang, cell: [40 mm, 30 mm]}",
                "{lampah: parang-setengah, repeat: 40 mm, turn: 10 deg}",
                "{lampah: mubeng, repeat: 40 mm}",
                "{lampah: mlampah-sareng, cell: [40 mm, 30 mm]}",
                "{group: p31m, repeat: 60 mm, at: [0.2, 0.1]}",
                "{frieze: p2mg, cell: [60 mm, 50 mm]}",
                "{frieze: p11g, cell: [60 mm, 50 mm], at: [0.3, 0.2], turn: -20 deg}",
                "{net: ceplok, repeat: 60 mm}",
                "{net: lereng, cell: [40 mm, 60 mm], turn: 90 deg}",
                "{tabur: 30 mm, turns: true}",
                "{single: [0.3, 0.7]}"
            })
    void writesALayoutSoThatItReadsBack(String layout) {
        Design design = read(with(layout));
        String written = DesignWriter.write(design);
        assertThat(read(written)).isEqualTo(design);
        assertThat(DesignWriter.write(read(written))).isEqualTo(written);
    }

    /** A block of 20 mm that stands at an edge or a corner is cut there and does not come in at the other side. */
    @ParameterizedTest
    @CsvSource({"0, 0.5, 0, 40", "1, 0.5, 190, 40", "1, 1, 190, 90", "0.99, 0, 188, 0"})
    void whatStandsOnceIsNotRepeated(double x, double y, double left, double top) {
        Cloth cloth =
                Trial.cloth(0, PLAIN, "- wax: {as: a, motif: tst-blok, layout: {single: [%s, %s]}}\n".formatted(x, y));
        List<Part> parts = cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened();
        assertThat(parts).isNotEmpty();
        Box around = parts.stream()
                .map(part -> part.mark().bounds())
                .reduce(Box::with)
                .orElseThrow();
        assertThat(Math.max(0, around.left())).isCloseTo(left, within(1.0));
        assertThat(Math.max(0, around.top())).isCloseTo(top, within(1.0));
        assertThat(around.width()).isLessThan(23);
        assertThat(around.height()).isLessThan(23);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{frieze: p2mgg, cell: [9 mm, 9 mm]}     | Did you mean \"p2mg\"",
                "{lampah: mubengg, repeat: 9 mm}         | Did you mean \"mubeng\"",
                "{lampah: mubeng, repeat: 9 mm, mirror: true} | cannot be mirrored",
                "{net: ceplok, repeat: 9 mm, mirror: true}    | mirror",
                "{net: ceplok, lampah: mubeng, repeat: 9 mm}  | exactly one of",
                "{single: [50, 50]}                      | between 0 and 1",
                "{single: [1.4, 0.5]}                    | between 0 and 1",
                "{single: [0.5, -1 %]}                   | between 0 and 1",
                "{friez: p2, cell: [9 mm, 9 mm]}         | Did you mean \"frieze\"",
                "{turn: 3 deg}                           | exactly one of"
            })
    void refusesWhatALayoutDoesNotUnderstand(String layout, String message) {
        assertThatThrownBy(() -> read(with(layout)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kain-panjang", "sarung", "selendang", "tanjak", "bahan", "plain"})
    void everyFormatHasABodyAndReadsBack(String format) {
        Design design = read("canting: 1\ncloth: {format: " + format + "}\nzones: {pagi-sore: diagonal}\nsteps:\n"
                + "  - wax: {as: a, motif: tst-blok, zone: pagi, layout: {single: [0.5, 0.5]}}\n");
        assertThat(design.zones().all()).extracting("name").contains("all", "body", "pagi", "sore");
        assertThat(read(DesignWriter.write(design))).isEqualTo(design);
    }

    @Test
    void namesTheOrdersThatBandsMayHave() {
        String design = "canting: 1\ncloth: " + PLAIN + "\nsteps:\n  - wax: {bands: songket-kin, zone: all}\n";
        assertThatThrownBy(() -> read(design)).hasMessageContaining("Did you mean \"songket-kain\"");
    }

    /** Nothing of a half crosses the diagonal. */
    @Test
    void cutsAHalfAtTheDiagonal() {
        String steps = "- wax: {as: a, motif: tst-blok, zone: pagi, layout: {lampah: tubrukan, repeat: 25 mm}}";
        Cloth cloth = Trial.cloth(PLAIN + "\nzones: {pagi-sore: diagonal}", steps);
        int whole = 0;
        for (Part part : cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened()) {
            Box box = part.mark().bounds();
            whole++;
            for (Point corner : WaxFigure.contours(part.mark()).stream()
                    .flatMap(contour -> contour.points(0.1).stream())
                    .toList()) {
                assertThat(corner.y()).as("%s", box).isLessThan(100 - corner.x() / 2 + 0.05);
            }
        }
        assertThat(whole).isGreaterThan(10);
    }

    @Test
    void standsTwoStampsSideBySide() {
        Source.Figure only =
                Source.Figure.of(new Source.Use("tst-blok", Map.of())).placed(3, 1, 20, false);
        Layout pair = new Layout.Lampah(Layout.Lampah.Path.MLAMPAH_SARENG, 40, 30, 0, false);
        Source.Repeat repeat = TwoStamps.beside(new Source.Repeat(List.of(only), pair), 40);
        assertThat(repeat.figures()).extracting(Source.Figure::x).containsExactly(-17.0, 17.0);
        assertThat(repeat.figures()).extracting(Source.Figure::turn).containsExactly(20.0, -20.0);
        assertThat(repeat.figures()).extracting(Source.Figure::mirror).containsExactly(false, true);
        Source.Repeat three = TwoStamps.beside(new Source.Repeat(List.of(only, only, only), pair), 40);
        assertThat(three.figures()).extracting(Source.Figure::x).containsExactly(-17.0, 23.0, -17.0);
        Layout other = new Layout.Lampah(Layout.Lampah.Path.TUBRUKAN, 40, 30, 0, false);
        Source.Repeat plain = new Source.Repeat(List.of(only), other);
        assertThat(TwoStamps.beside(plain, 40)).isSameAs(plain);
    }
}
