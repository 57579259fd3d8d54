package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every dye of the library. */
class DyeLibraryTest {
    private static final DyeLibrary LIBRARY = DyeLibrary.standard();
    private static final List<Dye> DYES = List.copyOf(LIBRARY.all());

    /** The dyes a workshop asks for. */
    @Test
    void holdsTheDyesOfTheRegion() {
        assertThat(DYES)
                .extracting(Dye::id)
                .contains(
                        "gambir",
                        "secang",
                        "tingi",
                        "tegeran",
                        "jolawe",
                        "indigofera",
                        "mahoni",
                        "sawit",
                        "jengkol",
                        "ketapang",
                        "mangga",
                        "kunyit",
                        "bakau-kulit",
                        "bakau-akar",
                        "bakau-daun",
                        "bakau-buah");
        assertThat(DYES).extracting(Dye::kind).contains(DyeKind.values());
    }

    @Test
    void ironDarkensAndDullsEveryNaturalDyeAndLimeDeepensIt() {
        List<String> seen = new ArrayList<>();
        for (Dye dye : DYES) {
            Shade iron = dye.shades().get(Mordant.TUNJUNG);
            Shade alum = dye.shades().get(Mordant.TAWAS);
            Shade lime = dye.shades().get(Mordant.KAPUR);
            if (iron == null || alum == null || lime == null) {
                continue;
            }
            seen.add(dye.id());
            Lab dull = Lab.of(iron.alone());
            Lab plain = Lab.of(alum.alone());
            double between = Lab.of(lime.alone()).l();
            assertThat(dull.l()).as(dye.id()).isLessThan(between);
            assertThat(between).as(dye.id()).isLessThan(plain.l());
            assertThat(dull.chroma()).as(dye.id()).isLessThan(plain.chroma());
        }
        assertThat(seen).hasSize(15);
        assertThat(DYES)
                .filteredOn(Dye::tannin)
                .extracting(Dye::id)
                .isSubsetOf(seen)
                .contains("bakau-kulit", "jolawe");
    }

    @Property(tries = 300)
    void aSecondBathNeverLightens(
            @ForAll @IntRange(max = 999) int first,
            @ForAll @IntRange(max = 999) int second,
            @ForAll @IntRange(min = 1, max = 24) int dips) {
        Stain one = Stain.ofCloth(DyeBath.REFERENCE_CLOTH).plus(stain(DYES.get(first % DYES.size())));
        Dye over = DYES.get(second % DYES.size());
        Stain both = one.plus(new DyeBath(over, over.defaultMordant(), dips).stain());
        assertThat(Lightness.of(both)).isLessThanOrEqualTo(Lightness.of(one));
    }

    @Test
    void everyShadeSaysHowItIsKnownAndByWhom() {
        for (Dye dye : DYES) {
            assertThat(dye.name().isHalf() || dye.name().isEmpty()).as(dye.id()).isFalse();
            assertThat(dye.shades()).as(dye.id()).containsKey(dye.defaultMordant());
            for (Shade shade : dye.shades().values()) {
                assertThat(shade.sources()).as(dye.id()).matches("([A-Z][0-9]{2}( [A-Z][0-9]{2})*)?");
                if (shade.sources().isEmpty()) {
                    assertThat(shade.status()).as(dye.id()).isEqualTo(DyeStatus.ESTIMATED);
                    assertThat(shade.note().en()).as(dye.id()).contains("our own");
                }
                assertThat(shade.note().isHalf()).as(dye.id()).isFalse();
                assertThat(shade.referenceDips()).as(dye.id()).isBetween(1, 60);
            }
        }
    }

    @Test
    void aBathAtTheReferenceDipsGivesTheShadeOfTheTable() {
        for (Dye dye : DYES) {
            dye.shades().forEach((mordant, shade) -> {
                Stain stain = new DyeBath(dye, mordant, shade.referenceDips()).stain();
                Lab got = Lab.of(
                        Stain.ofCloth(DyeBath.REFERENCE_CLOTH).plus(stain).colour());
                assertThat(got.difference(Lab.of(shade.alone())))
                        .as("%s with %s", dye.id(), mordant)
                        .isLessThan(0.5);
            });
        }
    }

    @Property(tries = 200)
    void moreDipsNeverLighten(@ForAll @IntRange(max = 999) int pick, @ForAll @IntRange(min = 1, max = 59) int dips) {
        Dye dye = DYES.get(pick % DYES.size());
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        double fewer = Lightness.of(cloth.plus(new DyeBath(dye, dye.defaultMordant(), dips).stain()));
        double more = Lightness.of(cloth.plus(new DyeBath(dye, dye.defaultMordant(), dips + 1).stain()));
        assertThat(more).isLessThanOrEqualTo(fewer);
    }

    @Property(tries = 200)
    void theOrderOfBathsDoesNotMatter(@ForAll @IntRange(max = 999) int first, @ForAll @IntRange(max = 999) int second) {
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        Stain one = stain(DYES.get(first % DYES.size()));
        Stain other = stain(DYES.get(second % DYES.size()));
        assertThat(cloth.plus(one).plus(other).colour())
                .isEqualTo(cloth.plus(other).plus(one).colour());
    }

    @Test
    void namesTheNearestDye() {
        assertThatThrownBy(() -> LIBRARY.find("gambier"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("gambier")
                .hasMessageContaining("\"gambir\"");
    }

    @Test
    void refusesAMordantTheDyeIsNotKnownWith() {
        assertThatThrownBy(() -> new DyeBath(LIBRARY.find("indigofera"), Mordant.TUNJUNG, 3).stain())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("tunjung")
                .hasMessageContaining("none");
    }

    private static Stain stain(Dye dye) {
        return new DyeBath(dye, dye.defaultMordant(), 4).stain();
    }
}
