package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.dye.DyeBath;
import id.canting.dye.Lab;
import id.canting.dye.Stain;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Scene;
import id.canting.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of a cloth and the baths that made them. */
class SwatchTest {
    private static final String WAX =
            "- wax: {as: w, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}, set: {size: 40 mm}%s}\n";
    private static final String TIE = "- tie: {as: t, motif: ikat, layout: {single: [0.5, 0.5]}, set: {size: 60 mm}}\n";
    private static final String YELLOW = "- dye: {as: yellow, dye: tegeran, dips: 4}\n";
    private static final String BLUE = "- dye: {as: blue, dye: indigofera, dips: 6}\n";
    private static final String BLACK = "- dye: {as: black, dye: naptol-biru, dips: 60}\n";
    private static final String BROWN = "- dye: {as: brown, dye: tingi, mordant: tawas, dips: 6}\n";
    private static final String IRON = "- dye: {as: iron, dye: mangga, mordant: tunjung, dips: 1}\n";
    private static final String BOIL = "- boil-out: all\n";

    private static List<Swatch> of(String steps) {
        return Trial.cloth(steps).finished().swatches();
    }

    private static List<String> made(Swatch swatch) {
        return swatch.baths().stream().map(AppliedBath::step).toList();
    }

    @Test
    void bareClothIsMadeByNoBath() {
        assertThat(of("[]")).singleElement().satisfies(swatch -> {
            assertThat(swatch.colour()).isEqualTo(DyeBath.REFERENCE_CLOTH);
            assertThat(swatch.baths()).isEmpty();
            assertThat(swatch.whole()).isTrue();
        });
    }

    @Test
    void tellsWhichBathsReachedEachPart() {
        List<Swatch> swatches = of(YELLOW + WAX.formatted("") + BLUE + BOIL);
        assertThat(swatches).extracting(SwatchTest::made).containsExactly(List.of("yellow", "blue"), List.of("yellow"));
        assertThat(swatches).allMatch(Swatch::whole);
        assertThat(swatches.get(0).where().en()).isEqualTo("cloth");
    }

    /** What runs into cracks is a share of the bath, which alone does not make the colour. */
    @Test
    void whatCreptInIsNoBathOfItsOwn() {
        List<Swatch> swatches = of(YELLOW + WAX.formatted(", crackle: strong") + BLUE + BOIL);
        assertThat(swatches).hasSize(3);
        Swatch cracks = swatches.get(2);
        assertThat(cracks.whole()).isFalse();
        assertThat(made(cracks)).containsExactly("yellow");
    }

    /** The dye that reaches the middle of a tie is too little to be seen there. */
    @Test
    void theMiddleOfATieIsAsItWasBefore() {
        List<Swatch> swatches = of(YELLOW + TIE + BLUE + "- untie: all\n");
        assertThat(swatches).extracting(SwatchTest::made).containsExactly(List.of("yellow", "blue"), List.of("yellow"));
        assertThat(swatches).allMatch(Swatch::whole);
    }

    /** The block was white when the open cloth was blue; after five deep baths nothing tells them apart. */
    @Test
    void aColourReachedInTwoWaysIsToldOnceAsOfTheOpenCloth() {
        StringBuilder steps = new StringBuilder(WAX.formatted("") + BLUE.replace("dips: 6", "dips: 1") + BOIL);
        for (int i = 1; i <= 5; i++) {
            steps.append("- dye: {as: deep-").append(i).append(", dye: indigofera, dips: 60}\n");
        }
        assertThat(of(steps.toString()))
                .singleElement()
                .satisfies(swatch -> assertThat(made(swatch))
                        .containsExactly("blue", "deep-1", "deep-2", "deep-3", "deep-4", "deep-5"));
    }

    @Test
    void waxStillOnTheClothIsNoDye() {
        List<Swatch> swatches = of(WAX.formatted("") + BLUE);
        assertThat(swatches).hasSize(3);
        assertThat(swatches.get(2).baths()).isEmpty();
        assertThat(swatches.get(2).whole()).isFalse();
    }

    @Test
    void thoseOfBathsAloneComeFirst() {
        Scene scene = Trial.cloth("[]").picture(0);
        Swatch crept = new Swatch(Text.EMPTY, Colour.hex("#111111"), List.of(), false);
        Swatch alone = new Swatch(Text.EMPTY, Colour.hex("#222222"), List.of(), true);
        Swatch last = new Swatch(Text.EMPTY, Colour.hex("#333333"), List.of(), true);
        assertThat(new DyedPicture(scene, List.of(crept, alone, last)).wholeFirst())
                .containsExactly(alone, last, crept);
        assertThat(new DyedPicture(scene, List.of()).wholeFirst()).isEmpty();
    }

    /** Told are the very colours that are painted, each once, and baths that are said to make one do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                YELLOW + BLUE,
                TIE + YELLOW,
                BROWN + TIE + IRON + "- untie: all\n",
                BROWN + TIE + BLUE + IRON + YELLOW + "- untie: all\n",
                BROWN
                        + "- wax: {as: w, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}, "
                        + "set: {size: 40 mm}, crackle: strong}\n" + IRON + BOIL,
                TIE + YELLOW + BLUE + "- untie: all\n" + BLACK,
                "- wax: {as: w, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}, set: {size: 40 mm}}\n"
                        + YELLOW + BOIL + TIE + BLUE + "- untie: all\n",
                "- wax: {as: w, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}, set: {size: 40 mm}, "
                        + "crackle: strong}\n" + YELLOW + BLUE
            })
    void toldIsWhatIsPainted(String steps) {
        Cloth cloth = Trial.cloth(steps);
        for (int step = 0; step <= cloth.steps(); step++) {
            DyedPicture stage = cloth.stages().apply(step);
            Set<Colour> painted = new LinkedHashSet<>();
            stage.scene().layers().forEach(layer -> layer.elements().forEach(element -> collect(element, painted)));
            assertThat(stage.swatches()).extracting(Swatch::colour).containsExactlyElementsOf(painted);
            for (Swatch swatch : stage.swatches()) {
                boolean made = AppliedBath.together(swatch.baths()).equals(swatch.colour());
                assertThat(made).as("%s by %s", swatch.colour(), made(swatch)).isEqualTo(swatch.whole());
            }
        }
    }

    /** Iron turns the tannin that it reaches and leaves what wax kept from it. */
    @Test
    void ironTurnsEarlierTanninWhereItComes() {
        List<Swatch> swatches = of(BROWN + WAX.formatted("") + IRON + BOIL);
        assertThat(swatches).extracting(SwatchTest::made).containsExactly(List.of("brown", "iron"), List.of("brown"));
        assertThat(Lab.of(swatches.get(0).colour()).l()).isLessThan(22);
        assertThat(swatches.get(1).colour()).isEqualTo(of(BROWN).get(0).colour());
    }

    /** Where a tie lets iron through little by little the brown darkens little by little. */
    @Test
    void creepingIronDarkensStepByStep() {
        AppliedBath brown = Trial.cloth(BROWN + IRON).baths().get(0);
        AppliedBath iron = Trial.cloth(BROWN + IRON).baths().get(1);
        double last = 101;
        for (int tenths = 0; tenths <= 10; tenths++) {
            Reach reach = Reach.of(iron, tenths / 10.0).plus(Reach.of(brown, 1));
            double lightness = Lab.of(reach.colour()).l();
            assertThat(lightness).isLessThan(last);
            last = lightness;
        }
        assertThat(Reach.of(List.of(iron, brown)).colour()).isEqualTo(AppliedBath.together(List.of(brown, iron)));
    }

    /** A share of a dye too small to change the colour counts as none, one as good as all as all. */
    @ParameterizedTest
    @CsvSource({"0, true, 0", "1e-9, true, 0", "0.3, false, 0", "0.7, false, 0", "0.999999999, true, 1", "1, true, 1"})
    void aShareThatDoesNotShowDoesNotCount(double share, boolean whole, int baths) {
        AppliedBath blue = Trial.cloth(BLUE).baths().get(0);
        Reach reach = Reach.of(blue, share);
        Reach.Tint tint = reach.tint(reach.colour());
        assertThat(tint.whole()).isEqualTo(whole);
        assertThat(tint.baths()).hasSize(baths);
    }

    @Test
    void reachesAddUp() {
        AppliedBath blue = Trial.cloth(BLUE).baths().get(0);
        assertThat(Reach.NONE.colour()).isEqualTo(DyeBath.REFERENCE_CLOTH);
        assertThat(Reach.of(List.of(blue, blue)).colour())
                .isEqualTo(Stain.ofCloth(DyeBath.REFERENCE_CLOTH)
                        .plus(blue.stain().times(2))
                        .colour());
        assertThat(blue.alone()).isEqualTo(Reach.of(blue, 1).colour());
    }

    private static void collect(Element element, Set<Colour> colours) {
        if (element instanceof Element.Clipped clipped) {
            clipped.elements().forEach(inner -> collect(inner, colours));
        } else if (element instanceof Element.Named named) {
            named.elements().forEach(inner -> collect(inner, colours));
        } else if (element instanceof Element.Fill fill) {
            colours.add(fill.colour());
        } else if (element instanceof Element.Soft soft) {
            Optional<Colour> least = soft.stops().stream()
                    .map(Element.Soft.Stop::colour)
                    .max((p, q) -> Integer.compare(p.red() + p.green() + p.blue(), q.red() + q.green() + q.blue()));
            colours.add(least.orElseThrow());
        }
    }
}
