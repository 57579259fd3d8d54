package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.design.DesignFile;
import id.canting.design.Step;
import id.canting.geometry.Region;
import id.canting.output.png.PngWriter;
import id.canting.scene.Book;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Page;
import id.canting.scene.Scene;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.repeat.RepeatPicture;
import id.canting.sheet.repeat.Repeating;
import id.canting.sheet.repeat.SpecSheet;
import id.canting.sheet.steps.StepSheet;
import id.canting.sheet.wax.Share;
import id.canting.sheet.wax.WaxPlan;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wax plans, step sheets, and the files designers pass on. */
class DesignersTest {
    private static final String LAYOUT = "{lampah: ondo-ende, cell: [110 mm, 170 mm], mirror: true}";
    private static final PageSize A4 = PageSize.of("a4");

    private static String tile() throws IOException {
        return Files.readString(Examples.FOLDER.resolve("pedade-tile.canting.yaml"));
    }

    private static DesignFile design(String layout, String size) throws IOException {
        return Examples.read(
                "trial",
                tile().replace(LAYOUT, layout)
                        .replace("hand: 0.3", "hand: 0")
                        .replace("width: 220 mm, height: 170 mm", size));
    }

    private static Cloth golden() throws IOException {
        return Examples.make(Examples.read(Examples.FOLDER.resolve("src/test/resources/golden/tile.canting.yaml")));
    }

    private static String words(Book book) {
        return book.pages().stream().map(DesignersTest::words).collect(Collectors.joining(" "));
    }

    private static String words(Page page) {
        return page.scene().layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .filter(Element.Words.class::isInstance)
                .map(element -> ((Element.Words) element).text())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("D 64: what is waxed or tied now, what already is and what is open part the cloth exactly")
    void plansPartTheCloth() throws IOException {
        Cloth tied = golden();
        Cloth waxed = Examples.make(design(LAYOUT, "width: 220 mm, height: 170 mm"));
        for (Cloth cloth : List.of(tied, waxed)) {
            double area = cloth.design().cut().width() * cloth.design().cut().height();
            for (int bath = 1; bath <= cloth.baths().size(); bath++) {
                List<Region> parts =
                        new ArrayList<>(WaxPlan.before(cloth, bath).areas().values());
                assertThat(parts.stream().mapToDouble(Region::area).sum()).isCloseTo(area, within(area * 1e-4));
                for (int i = 0; i < parts.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(parts.get(i).and(parts.get(j)).area()).isLessThan(area * 1e-6);
                    }
                }
            }
        }
    }

    @Test
    void newWaxOfOneBathIsOldWaxOfTheNext() throws IOException {
        Cloth cloth = Examples.make(design(LAYOUT, "width: 220 mm, height: 170 mm"));
        WaxPlan first = WaxPlan.before(cloth, 1);
        WaxPlan second = WaxPlan.before(cloth, "last-bath");
        assertThat(first.steps()).isEqualTo(Map.of(Share.NEW, List.of("apples")));
        assertThat(second.steps()).isEqualTo(Map.of(Share.NEW, List.of("red-parts"), Share.OLD, List.of("apples")));
        assertThatThrownBy(() -> WaxPlan.before(cloth, "last-bat"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("last-bath");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{lampah: ondo-ende, cell: [100 mm, 200 mm], mirror: true}",
                "{lampah: ondo-ende-baris, cell: [200 mm, 100 mm]}",
                "{group: pgg, cell: [200 mm, 200 mm]}"
            })
    @DisplayName("D 61, A 26: tiles of every layout, set straight side by side, are the pattern")
    void tilesRepeatStraight(String layout) throws IOException {
        Repeating repeat =
                Repeating.of(design(layout, "width: 1000 mm, height: 800 mm").design());
        assertThat(repeat.width()).isCloseTo(200, within(1e-9));
        assertThat(repeat.height()).isCloseTo(200, within(1e-9));
        Scene one = RepeatPicture.tile(repeat, Examples.LIBRARY);
        Cloth nine = repeat.cloth(3, 3, Examples.LIBRARY);
        Scene all = nine.picture(nine.steps());
        for (int pixels : new int[] {223, 257, 311}) {
            double dpi = pixels * 25.4 / 200;
            assertThat(worst(PngWriter.picture(one, dpi), PngWriter.picture(all, dpi), 0))
                    .as("%d pixels a tile", pixels)
                    .isLessThanOrEqualTo(4);
        }
    }

    @Test
    @DisplayName("A 27: a tile shifted by half and wrapped is the pattern seen half a tile on")
    void tilesWrap() throws IOException {
        Repeating repeat =
                Repeating.of(design(LAYOUT, "width: 880 mm, height: 850 mm").design());
        Scene one = RepeatPicture.tile(repeat, Examples.LIBRARY);
        Cloth four = repeat.cloth(2, 2, Examples.LIBRARY);
        for (double dpi : new double[] {25.4, 101.6}) {
            BufferedImage tile = PngWriter.picture(one, dpi);
            BufferedImage pattern = PngWriter.picture(four.picture(four.steps()), dpi);
            assertThat(worst(tile, pattern, tile.getWidth() / 2)).isLessThanOrEqualTo(2);
        }
    }

    /** The largest difference of a channel between a pattern, from an offset on, and its tile, repeated. */
    private static int worst(BufferedImage tile, BufferedImage pattern, int offset) {
        int worst = 0;
        for (int y = offset; y < pattern.getHeight(); y++) {
            for (int x = offset; x < pattern.getWidth(); x++) {
                int p = pattern.getRGB(x, y);
                int q = tile.getRGB(x % tile.getWidth(), y % tile.getHeight());
                for (int shift = 0; shift < 24; shift += 8) {
                    worst = Math.max(worst, Math.abs((p >> shift & 0xff) - (q >> shift & 0xff)));
                }
            }
        }
        return worst;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {single: [0.5, 0.5]}                          | repeats
            """)
    void whatStandsOnceHasNoTile(String layout, String said) throws IOException {
        DesignFile once = design(layout, "width: 400 mm, height: 400 mm");
        assertThatThrownBy(() -> Repeating.of(once.design()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(said);
    }

    @Test
    @DisplayName("D 62: a swatch shows 3 by 3 repeats and a bar of 10 cm")
    void swatchesShowTheirScale() throws IOException {
        Repeating repeat =
                Repeating.of(design(LAYOUT, "width: 880 mm, height: 850 mm").design());
        Scene swatch = RepeatPicture.swatch(repeat, Examples.LIBRARY, Language.EN);
        assertThat(swatch.width()).isEqualTo(660);
        Layer scale = swatch.layers().get(swatch.layers().size() - 1);
        Element.Stroke bar = scale.elements().stream()
                .filter(Element.Stroke.class::isInstance)
                .map(Element.Stroke.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(bar.lines().get(0).bounds().width()).isEqualTo(100);
        assertThat(scale.elements())
                .anyMatch(element ->
                        element instanceof Element.Words said && said.text().equals("10 cm"));
    }

    @Test
    @DisplayName("D 60: the specification tells repeat, size, cloth, repeats across, leftover, colours and technique")
    void specificationsTellAll() throws IOException {
        Cloth cloth = Examples.make(design(LAYOUT, "width: 450 mm, height: 340 mm"));
        Book book = SpecSheet.book(cloth, Examples.LIBRARY, A4, Languages.EN);
        assertThat(words(book))
                .contains("half-drop (ondo-ende), alternately mirrored")
                .contains("225 × 170")
                .contains("2 × 2")
                .contains("left over")
                .contains("450 × 340 mm")
                .contains("#343547")
                .contains("L* 23")
                .contains("first-bath + last-bath")
                .contains("100 g/L [Y18]")
                .contains("batik (wax resist)")
                .contains("interpretation of nature");
    }

    @Test
    @DisplayName("D 63: a colourway changes colours only; without them the files are the same")
    void colourwaysKeepTheDrawing() throws IOException {
        String base = Examples.svg(Examples.make(Examples.read("trial", tile())).picture(5), "one");
        String other = Examples.svg(
                Examples.make(Examples.read("trial", tile().replace("dye: secang", "dye: tingi")))
                        .picture(5),
                "one");
        assertThat(other).isNotEqualTo(base);
        assertThat(blanked(other)).isEqualTo(blanked(base));
    }

    private static String blanked(String svg) {
        return svg.replaceAll("#[0-9a-f]{6}", "#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyStepHasItsPage(String language) throws IOException {
        Cloth cloth = golden();
        Book book = StepSheet.book(cloth, Examples.LIBRARY.dyes(), A4, Languages.of(language));
        List<String> chapters = book.pages().stream()
                .map(page -> page.chapter().in(Language.EN))
                .filter(chapter -> chapter.startsWith("Step "))
                .distinct()
                .toList();
        List<String> steps = new ArrayList<>();
        for (Step step : cloth.design().steps()) {
            steps.add("Step " + (steps.size() + 1) + " of " + cloth.steps() + ": "
                    + cloth.title(step.name()).in(Language.EN));
        }
        assertThat(chapters).isEqualTo(steps);
        assertThat(words(book)).contains("[R10").contains("°C");
    }
}
