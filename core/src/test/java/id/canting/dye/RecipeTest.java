package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How baths are made, and that each number says whose it is. */
class RecipeTest {
    private static final DyeLibrary LIBRARY = DyeLibrary.standard();
    private static final Map<String, Reference> SOURCES = Reference.all();
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][0-9]{2}\\b");

    @Test
    void everyDyeHasARecipeInBothLanguages() {
        for (Dye dye : LIBRARY.all()) {
            Recipe recipe = dye.recipe();
            assertThat(recipe.note().id()).as(dye.id()).isNotBlank();
            assertThat(recipe.note().en()).as(dye.id()).isNotBlank();
            assertThat(codes(recipe.note().id()))
                    .as(dye.id())
                    .hasSameElementsAs(codes(recipe.note().en()));
            assertThat(recipe.strength().assumed()).as(dye.id()).isFalse();
            for (Recipe.Auxiliary auxiliary : recipe.auxiliaries()) {
                assertThat(auxiliary.name().isHalf()).as(auxiliary.id()).isFalse();
                assertThat(auxiliary.name().isEmpty()).as(auxiliary.id()).isFalse();
                assertThat(auxiliary.gramsPerLitre()).as(auxiliary.id()).isPositive();
            }
        }
    }

    @Test
    void everySourceThatIsNamedIsKnown() {
        List<String> named = new ArrayList<>();
        for (Dye dye : LIBRARY.all()) {
            named.addAll(codes(dye.recipe().source()));
            named.addAll(codes(dye.recipe().note().en()));
            dye.shades().forEach((mordant, shade) -> {
                named.addAll(codes(shade.sources()));
                named.addAll(codes(mordant.source()));
            });
        }
        assertThat(SOURCES.keySet()).containsAll(named);
        assertThat(SOURCES.values())
                .allSatisfy(source -> assertThat(source.where()).isNotBlank());
    }

    /** Y04 for naphthol and indigosol; Y17 boils 1 kg in 10 L down to 4-5 L; Y18 takes 500 g of paste for 5 L. */
    @ParameterizedTest
    @CsvSource({
        "naptol-merah, 3, 4, Y04",
        "indigosol-ungu, 2, 3, Y04",
        "remazol-biru, 25, 50, Y06 Y08",
        "tingi, 200, 250, Y17",
        "indigofera, 100, 100, Y18",
        "jengkol, 100, 100, Y15",
    })
    void isAsStrongAsTheSourceSays(String id, double low, double high, String source) {
        assertThat(LIBRARY.find(id).recipe().strength()).isEqualTo(new Amount(low, high, source));
        assertThat(LIBRARY.find(id).recipe().gramsPerLitre()).isEqualTo((low + high) / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "naptol-biru, tro, 6, 8, Y04",
        "naptol-biru, naoh, 6, 8, Y04",
        "naptol-biru, diazo, 6, 8, Y04",
        "indigosol-biru, nano2, 3, 5, Y04",
        "indigosol-biru, hcl, 10, 20, Y04",
        "indigofera, hydrosulphite, 6, 6, ''",
        "remazol-merah, soda-ash, 18.75, 37.5, Y06 Y08",
    })
    void takesWhatElseTheSourceSays(String dye, String chemical, double low, double high, String source) {
        assertThat(LIBRARY.find(dye).recipe().auxiliaries())
                .filteredOn(auxiliary -> auxiliary.id().equals(chemical))
                .singleElement()
                .extracting(Recipe.Auxiliary::amount)
                .isEqualTo(new Amount(low, high, source));
    }

    @Test
    void sodaAshIsAtLeastThreeQuartersOfRemazol() {
        Recipe recipe = LIBRARY.find("remazol-hijau").recipe();
        Amount soda = recipe.auxiliaries().get(0).amount();
        assertThat(soda.low()).isGreaterThanOrEqualTo(0.75 * recipe.strength().low());
        assertThat(soda.high()).isGreaterThanOrEqualTo(0.75 * recipe.strength().high());
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0, ''", "TAWAS, 70, Y16", "KAPUR, 50, Y16", "TUNJUNG, 20, Y16"})
    void fixersAreAsStrongAsTheSourceSays(Mordant mordant, double gramsPerLitre, String source) {
        assertThat(mordant.gramsPerLitre()).isEqualTo(gramsPerLitre);
        assertThat(mordant.source()).isEqualTo(source);
    }

    @Test
    void onlyWhatTheCraftBoilsHasAHotBathAndEveryBathIsColdUnlessAsked() {
        assertThat(LIBRARY.find("naptol-merah").hotTemperature()).isEqualTo(OptionalDouble.of(100));
        assertThat(LIBRARY.find("secang").hotTemperature()).isEqualTo(OptionalDouble.of(100));
        assertThat(LIBRARY.find("indigofera").hotTemperature()).isEmpty();
        assertThat(LIBRARY.find("indigosol-biru").hotTemperature()).isEmpty();
        assertThat(LIBRARY.find("remazol-biru").hotTemperature()).isEmpty();
        assertThat(LIBRARY.all())
                .allSatisfy(dye -> assertThat(dye.bathTemperature()).isEqualTo(28));
    }

    @Test
    void onlyNaturalDyesAreWarnedOfBeforeBoilingOut() {
        assertThat(LIBRARY.all())
                .allSatisfy(dye -> assertThat(dye.boilOutLoss())
                        .isEqualTo(dye.kind() == DyeKind.NATURAL ? Dye.ASSUMED_BOIL_OUT_LOSS : 0));
    }

    @Test
    void namesAllItsSourcesOnceAndInOrder() {
        Recipe recipe = LIBRARY.find("naptol-merah").recipe();
        assertThat(recipe.source()).isEqualTo("J06 J07 Y04");
        assertThat(Reference.of(LIBRARY.find("ketapang")).stream().map(Reference::code))
                .containsExactly("J17", "K04", "Q01", "Y16", "Y17", "Y20");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "2, 1", "NaN, 1"})
    void anAmountIsAboveNothing(double low, double high) {
        assertThatThrownBy(() -> new Amount(low, high, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAmountsWithAndWithoutTheirSource() {
        assertThat(Amount.read("3-4 Y04")).isEqualTo(new Amount(3, 4, "Y04"));
        assertThat(Amount.read("9")).isEqualTo(new Amount(9, 9, ""));
        assertThat(Amount.read("9").assumed()).isTrue();
        assertThat(Amount.read("1.5 J06 J07")).isEqualTo(new Amount(1.5, 1.5, "J06 J07"));
    }

    private static List<String> codes(String words) {
        List<String> codes = new ArrayList<>();
        for (Matcher match = CODE.matcher(words); match.find(); ) {
            codes.add(match.group());
        }
        return codes;
    }

    @Test
    void stagesAndFamiliesSpeakBothLanguages() {
        List<Text> texts = new ArrayList<>();
        for (Recipe.Stage stage : Recipe.Stage.values()) {
            texts.add(stage.text());
        }
        for (DyeKind kind : DyeKind.values()) {
            texts.add(kind.text());
        }
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.id()).isNotBlank();
            assertThat(text.en()).isNotBlank();
        });
    }
}
