package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.scene.Colour;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dyes that a workshop measured itself. */
class OwnDyeTest {
    private static final DyeLibrary LIBRARY = DyeLibrary.standard();
    private static final List<Dye> NATURAL =
            LIBRARY.all().stream().filter(dye -> dye.kind() == DyeKind.NATURAL).toList();
    private static final OwnDye.Swatch CLOTH = new OwnDye.Swatch(0, Lab.of(DyeBath.REFERENCE_CLOTH), "");

    @Test
    void aDyeNeedsASwatch() {
        assertThatThrownBy(() -> own(SpectralClass.SMOOTH, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> own(SpectralClass.SMOOTH, Map.of(Mordant.NONE, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 50, 0, 0", "61, 50, 0, 0", "6, 50, 0, -120", "6, 101, 0, 0"})
    void aSwatchIsOneThatCanBe(int dips, double l, double a, double b) {
        Lab lab = new Lab(l, a, b);
        assertThatThrownBy(() -> new OwnDye.Swatch(dips, lab, "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of one swatch the colour is met, and the family says how soon more dips stop deepening. */
    @ParameterizedTest
    @CsvSource({"smooth, #8a4a30, 6", "tannin-condensed, #8a4a30, 6", "indigo, #405877, 3", "smooth, #30261e, 24"})
    void oneSwatchIsMetAndItsDepthIsThatOfItsFamily(String spectralClass, String hex, int dips) {
        Lab lab = Lab.of(Colour.hex(hex));
        Dye dye = own(spectralClass, Map.of(Mordant.NONE, List.of(new OwnDye.Swatch(dips, lab, hex))))
                .dye();
        assertThat(dye.dipsConstant()).isEqualTo(DyeKind.NATURAL.dipsConstant());
        assertThat(dye.defaultShade().status()).isEqualTo(DyeStatus.MEASURED_HERE);
        assertThat(dye.defaultShade().note().en()).contains("family");
        assertThat(new DyeBath(dye, Mordant.NONE, dips).onReferenceCloth().hex())
                .isEqualTo(hex);
    }

    /** Swatches made by the law itself give it back: its n0 and colours at dips nobody measured. */
    @Property(tries = 60)
    void whatTheLawMadeTheFitFinds(
            @ForAll @IntRange(max = 999) int pick,
            @ForAll @DoubleRange(min = 2, max = 20) double constant,
            @ForAll boolean classed) {
        Dye like = NATURAL.get(pick % NATURAL.size());
        Shade shade = like.defaultShade();
        Stain deepest = shade.stain().times(1.3);
        List<OwnDye.Swatch> pieces = new ArrayList<>();
        for (int dips : new int[] {1, 2, 4, 8, 16}) {
            pieces.add(new OwnDye.Swatch(dips, made(deepest, dips, constant), ""));
        }
        String spectralClass = classed ? shade.spectralClass() : SpectralClass.SMOOTH;
        OwnDye own = own(spectralClass, Map.of(like.defaultMordant(), pieces));
        DyeFit fit = DyeFit.of(own);
        assertThat(fit.fitted()).isTrue();
        assertThat(fit.mean()).isLessThanOrEqualTo(fit.worst());
        assertThat(fit.worst()).isLessThan(classed ? 0.5 : 3.5);
        Dye dye = own.dye();
        Lab sixth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH)
                .plus(new DyeBath(dye, like.defaultMordant(), 6).stain())
                .lab();
        assertThat(sixth.difference(made(deepest, 6, constant))).isLessThan(classed ? 0.5 : 3.5);
        if (classed) {
            assertThat(dye.dipsConstant()).isCloseTo(constant, within(constant * 0.03));
        }
    }

    @Property(tries = 30)
    void theOrderOfSwatchesDoesNotMatter(@ForAll @IntRange(max = 999) int pick) {
        Dye like = NATURAL.get(pick % NATURAL.size());
        List<OwnDye.Swatch> pieces = new ArrayList<>();
        for (int dips : new int[] {1, 3, 9}) {
            pieces.add(new OwnDye.Swatch(dips, made(like.defaultShade().stain(), dips, 6), ""));
        }
        DyeFit first = DyeFit.of(own(SpectralClass.SMOOTH, Map.of(Mordant.TAWAS, pieces)));
        Collections.reverse(pieces);
        DyeFit second = DyeFit.of(own(SpectralClass.SMOOTH, Map.of(Mordant.TAWAS, pieces)));
        assertThat(second.dipsConstant()).isEqualTo(first.dipsConstant());
        assertThat(second.worst()).isCloseTo(first.worst(), within(1e-9));
    }

    @Property(tries = 60)
    void moreDipsNeverLighten(@ForAll @IntRange(max = 999) int pick, @ForAll @IntRange(min = 1, max = 59) int dips) {
        Dye like = NATURAL.get(pick % NATURAL.size());
        Lab once = made(like.defaultShade().stain(), 1, 6);
        Lab often = made(like.defaultShade().stain(), 9, 6);
        Dye dye = own(
                        SpectralClass.SMOOTH,
                        Map.of(Mordant.TAWAS, List.of(new OwnDye.Swatch(1, once, ""), new OwnDye.Swatch(9, often, ""))))
                .dye();
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        assertThat(Lightness.of(cloth.plus(new DyeBath(dye, Mordant.TAWAS, dips + 1).stain())))
                .isLessThanOrEqualTo(Lightness.of(cloth.plus(new DyeBath(dye, Mordant.TAWAS, dips).stain())));
    }

    @Property(tries = 300)
    void aColourAndItsLabAreTheSame(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Colour colour = new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        assertThat(Lab.of(colour).isShown()).isTrue();
        assertThat(Lab.of(colour).colour()).isEqualTo(colour);
    }

    /** A dye of a class has with iron the class that the library's dyes of that class have with iron. */
    @Test
    void withAnotherMordantItHasTheClassItsKindHas() {
        Dye dye = own(
                        "tannin-condensed",
                        Map.of(Mordant.TUNJUNG, List.of(new OwnDye.Swatch(6, Lab.of(Colour.hex("#3a302c")), ""))))
                .dye();
        assertThat(dye.defaultShade().spectralClass()).isEqualTo("tannin-iron");
    }

    @Test
    void whatIsNoDarkerThanItsClothIsRefused() {
        OwnDye white =
                own(SpectralClass.SMOOTH, Map.of(Mordant.NONE, List.of(new OwnDye.Swatch(1, CLOTH.colour(), ""))));
        assertThatThrownBy(white::dye).isInstanceOf(UserError.class).hasMessageContaining("after 1 dips");
        assertThatThrownBy(() -> SpectralClass.find("tannin"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("\"tannin-iron\"");
    }

    @Test
    void aDyeOfTheProgramKeepsItsId() {
        OwnDye tingi = new OwnDye(
                "tingi",
                Text.same("tingi"),
                new OwnDye.Claim(DyeKind.NATURAL, "", "cotton", false, SpectralClass.SMOOTH),
                OwnDye.Origin.UNKNOWN,
                CLOTH,
                Set.of(),
                Map.of(Mordant.NONE, List.of(new OwnDye.Swatch(6, Lab.of(Colour.hex("#8a4a30")), ""))));
        assertThatThrownBy(() -> LIBRARY.with(List.of(tingi)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("tingi-saya");
        assertThat(LIBRARY.with(List.of()).own()).isEmpty();
    }

    /** A second of the same id takes the place of the first, and without dyes of its own it is the program's library. */
    @Test
    void ownDyesComeAndGo() {
        OwnDye one = own(SpectralClass.SMOOTH, swatch("#8a4a30"));
        OwnDye other = own(SpectralClass.SMOOTH, swatch("#204080"));
        DyeLibrary library = LIBRARY.with(List.of(one)).with(List.of(other));
        assertThat(library.find("saya").defaultShade().alone().hex()).isEqualTo("#204080");
        assertThat(library.own("saya")).contains(other);
        assertThat(library.plain().all()).hasSameSizeAs(LIBRARY.all());
        assertThat(library.all()).hasSize(LIBRARY.all().size() + 1);
    }

    private static Map<Mordant, List<OwnDye.Swatch>> swatch(String hex) {
        return Map.of(Mordant.NONE, List.of(new OwnDye.Swatch(6, Lab.of(Colour.hex(hex)), hex)));
    }

    private static OwnDye own(String spectralClass, Map<Mordant, List<OwnDye.Swatch>> swatches) {
        return new OwnDye(
                "saya",
                Text.same("saya"),
                new OwnDye.Claim(DyeKind.NATURAL, "", "cotton", true, spectralClass),
                OwnDye.Origin.UNKNOWN,
                CLOTH,
                Set.of(),
                swatches);
    }

    private static Lab made(Stain deepest, double dips, double constant) {
        return Stain.ofCloth(DyeBath.REFERENCE_CLOTH)
                .plus(deepest.times(1 - Math.exp(-dips / constant)))
                .lab();
    }
}
