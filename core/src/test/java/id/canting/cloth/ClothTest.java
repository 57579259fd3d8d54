package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.figure.WaxFigure;
import id.canting.dye.DyeBath;
import id.canting.dye.Lab;
import id.canting.dye.Mordant;
import id.canting.dye.Stain;
import id.canting.geometry.Figure;
import id.canting.mark.Drawing;
import id.canting.output.png.PngWriter;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.UserError;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recipes carried out: which orders are possible, and that every colour is that of the baths that reached the cloth. */
class ClothTest {
    private static final double DPI = 50.8;
    private static final String TIE = "- tie: {motif: ikat, layout: {single: [0.5, 0.5]}, set: {size: 60 mm}}\n";
    private static final String WAX =
            "- wax: {motif: blok, cover: [block], layout: {single: [0.25, 0.5]}, set: {size: 40 mm}}\n";
    private static final String MIDDLE =
            "- wax: {as: middle, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}, set: {size: 100 mm}}\n";
    private static final String YELLOW = "- dye: {dye: tegeran, dips: 4}\n";
    private static final String BLUE = "- dye: {dye: indigofera, dips: 6}\n";

    private static final Stain BARE = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            untie                 | nothing is tied
            boil                  | no wax
            tie wax               | still tied
            wax tie               | wax
            wax hot               | 38
            tie untie untie       | nothing is tied
            wax boil boil         | no wax
            """)
    void refusesAnOrderNoHandCouldWork(String words, String told) {
        assertThatThrownBy(() -> Trial.cloth(steps(words))).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.getMessage()).contains(told);
            assertThat(error.place().orElseThrow().line()).isEqualTo(5 + words.split(" ").length);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "dye dye",
        "tie dye untie wax dye boil",
        "wax dye wax dye boil",
        "tie dye dye untie",
        "wax dye boil tie dye untie",
        "tie hot untie",
        "dye"
    })
    void allowsEverySensibleOrder(String words) {
        Cloth cloth = Trial.cloth(steps(words));
        assertThat(cloth.steps()).isEqualTo(words.split(" ").length);
        for (int step = 0; step <= cloth.steps(); step++) {
            assertThat(cloth.picture(step).layers()).isNotEmpty();
        }
        assertThat(cloth.warnings()).hasSize(words.contains("boil") ? 1 : 0);
    }

    @Test
    void warnsThatBoilingOutWeakensNaturalDyesOnly() {
        assertThat(Trial.cloth(WAX + YELLOW + "- boil-out: all\n").warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.en()).contains("dye-2"));
        assertThat(Trial.cloth(WAX + "- dye: {dye: naptol-biru}\n- boil-out: all\n")
                        .warnings())
                .isEmpty();
    }

    @Test
    void namesTheColoursOnTheClothAfterEveryStep() {
        Cloth cloth = Trial.cloth(TIE + YELLOW + "- untie: all\n" + WAX + BLUE);
        assertThat(cloth.stages().apply(0).swatches()).extracting(Swatch::colour).containsExactly(BARE.colour());
        assertThat(cloth.stages().apply(2).swatches())
                .extracting(Swatch::colour)
                .contains(BARE.plus(yellow()).colour(), BARE.colour());
        assertThat(cloth.stages().apply(5).swatches())
                .extracting(Swatch::colour)
                .contains(
                        BARE.plus(yellow()).colour(),
                        BARE.plus(yellow()).plus(blue()).colour());
    }

    @Test
    void warnsOfWaxAndThreadLeftOn() {
        assertThat(Trial.cloth(WAX + YELLOW).warnings()).hasSize(1);
        assertThat(Trial.cloth(TIE + YELLOW).warnings()).hasSize(1);
    }

    @Test
    void refusesAStepThatIsNot() {
        Cloth cloth = Trial.cloth(YELLOW);
        assertThatThrownBy(() -> cloth.picture(2)).isInstanceOf(UserError.class).hasMessageContaining("1");
        assertThatThrownBy(() -> cloth.picture(-1)).isInstanceOf(UserError.class);
    }

    @Test
    void waxKeepsTheColourBelowItAndOpenClothTakesBothBaths() {
        Cloth cloth = Trial.cloth(YELLOW + WAX + BLUE + "- boil-out: all\n");
        BufferedImage picture = picture(cloth, 4);
        assertColour(at(picture, 50, 50), BARE.plus(yellow()));
        assertColour(at(picture, 150, 50), BARE.plus(yellow()).plus(blue()));
        assertColour(at(picture(cloth, 0), 50, 50), BARE);
        assertColour(at(picture(cloth, 1), 150, 50), BARE.plus(yellow()));
    }

    /** The heart of the program: rings stay exactly as they were where they were waxed, and take the bath elsewhere. */
    @Test
    void waxOverAJumputanGroundKeepsItsRings() {
        String rings = TIE + YELLOW + "- untie: all\n";
        BufferedImage ground = picture(Trial.cloth(rings), 3);
        String over = MIDDLE + BLUE + "- boil-out: all\n";
        BufferedImage kept = picture(Trial.cloth(rings + over), 6);
        int different = 0;
        for (double x = 56; x < 144; x += 0.5) {
            for (double y = 6; y < 94; y += 0.5) {
                Lab before = Lab.of(at(ground, x, y));
                different += before.difference(Lab.of(at(kept, x, y))) > 1 ? 1 : 0;
            }
        }
        assertThat(different).isZero();
        assertColour(at(ground, 100, 50), BARE.plus(yellow().times(0.72)), 12);
        assertColour(at(ground, 100 + 22, 50), BARE);
        assertColour(at(kept, 20, 20), BARE.plus(yellow()).plus(blue()));
    }

    @Test
    void whatIsNotWaxedTakesTheSecondBathThroughTheRingsToo() {
        String rings = TIE + YELLOW + "- untie: all\n" + BLUE;
        BufferedImage picture = picture(Trial.cloth(rings), 4);
        assertColour(at(picture, 100 + 22, 50), BARE.plus(blue()));
        assertColour(at(picture, 20, 20), BARE.plus(yellow()).plus(blue()));
    }

    @Test
    void tiesBoundThroughTwoBathsKeepWhiteFromBoth() {
        BufferedImage picture = picture(Trial.cloth(TIE + YELLOW + BLUE + "- untie: all\n"), 4);
        double whitest = DoubleStream.iterate(114, x -> x < 132, x -> x + 0.5)
                .mapToObj(x -> at(picture, x, 50))
                .mapToDouble(colour -> Lab.of(colour).difference(Lab.of(BARE.colour())))
                .min()
                .orElseThrow();
        assertThat(whitest).isLessThan(0.6);
        assertColour(at(picture, 20, 20), BARE.plus(yellow()).plus(blue()));
    }

    /** No colour next to another in a soft edge is farther from it than an eye just sees. */
    @ParameterizedTest
    @ValueSource(
            strings = {"tegeran, dips: 1", "tegeran, dips: 12", "naptol-hitam", "naptol-merah", "indigofera, dips: 30"})
    void softEdgesHaveNoStepAnEyeSees(String dye) {
        Cloth cloth = Trial.cloth(TIE + "- dye: {dye: " + dye + "}\n- untie: all\n");
        List<Element.Soft> soft = cloth.picture(3).layers().stream()
                .flatMap(layer -> layer.elements().stream())
                .filter(Element.Soft.class::isInstance)
                .map(Element.Soft.class::cast)
                .toList();
        assertThat(soft).isNotEmpty();
        Lab ground = Lab.of(at(picture(cloth, 3), 3, 3));
        for (Element.Soft edge : soft) {
            Lab before = ground;
            for (Element.Soft.Stop stop : edge.stops()) {
                assertThat(before.difference(Lab.of(stop.colour()))).isLessThanOrEqualTo(1);
                before = Lab.of(stop.colour());
            }
        }
    }

    @Test
    void dyeCreepsFartherInAHotOrLongBath() {
        assertThat(whiteness("time: 10 min")).isGreaterThan(whiteness("time: 3 h"));
        assertThat(whiteness("temperature: 28 C")).isGreaterThan(whiteness("temperature: 95 C"));
    }

    /** How many half millimetres along the ring's row are still as good as white. */
    private static long whiteness(String bath) {
        Cloth cloth = Trial.cloth(TIE + "- dye: {dye: tegeran, dips: 4, " + bath + "}\n- untie: all\n");
        BufferedImage picture = picture(cloth, 3);
        return DoubleStream.iterate(60, x -> x < 140, x -> x + 0.5)
                .filter(x -> Lab.of(at(picture, x, 50)).difference(Lab.of(BARE.colour())) < 3)
                .count();
    }

    @Test
    void addingAStepLeavesTheMarksOfTheOthersAsTheyWere() {
        Cloth one = Trial.cloth("- wax: {as: a, motif: blok, layout: {lampah: tubrukan, repeat: 30 mm}}\n");
        Cloth two = Trial.cloth("- wax: {as: b, motif: blok, layout: {lampah: tubrukan, repeat: 50 mm}}\n"
                + "- wax: {as: a, motif: blok, layout: {lampah: tubrukan, repeat: 30 mm}}\n");
        assertThat(waxed(two, "a")).isEqualTo(waxed(one, "a"));
        assertThat(waxed(two, "b")).isNotEqualTo(waxed(one, "a"));
    }

    @Test
    void layersHaveNamesOfTheirOwn() {
        Scene scene = Trial.cloth(TIE + YELLOW + "- untie: all\n" + WAX + BLUE).picture(5);
        assertThat(scene.layers()).extracting(Layer::id).doesNotHaveDuplicates().contains("cloth");
        assertThat(scene.layers())
                .allSatisfy(layer -> assertThat(layer.label().isHalf()).isFalse());
    }

    private static Figure waxed(Cloth cloth, String step) {
        return WaxFigure.figure(cloth.drawings().getOrDefault(step, Drawing.EMPTY), part -> true);
    }

    private static String steps(String words) {
        StringBuilder steps = new StringBuilder();
        for (String word : words.split(" ")) {
            steps.append(
                    switch (word) {
                        case "tie" -> TIE;
                        case "untie" -> "- untie: all\n";
                        case "wax" -> WAX;
                        case "boil" -> "- boil-out: all\n";
                        case "hot" -> "- dye: {dye: tegeran, temperature: 60 C}\n";
                        default -> YELLOW;
                    });
        }
        return steps.toString();
    }

    private static Stain yellow() {
        return new DyeBath(Trial.DYES.find("tegeran"), Mordant.TAWAS, 4).stain();
    }

    private static Stain blue() {
        return new DyeBath(Trial.DYES.find("indigofera"), Mordant.NONE, 6).stain();
    }

    private static BufferedImage picture(Cloth cloth, int step) {
        return PngWriter.picture(cloth.picture(step), DPI);
    }

    private static Colour at(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * DPI / 25.4), (int) (y * DPI / 25.4));
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static void assertColour(Colour got, Stain expected) {
        assertColour(got, expected, 0.6);
    }

    private static void assertColour(Colour got, Stain expected, double within) {
        assertThat(Lab.of(got).difference(Lab.of(expected.colour())))
                .as("%s against %s", got.hex(), expected.colour().hex())
                .isLessThan(within);
    }
}
