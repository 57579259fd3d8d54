package id.canting.dye;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How baths are made, and that each number says whose it is. */
class RecipeTest {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][0-9]{2}\\b");

    /** Read anew for every test, so that each of them sees what the files say. */
    private final DyeLibrary library = DyeLibrary.standard();

    private final Map<String, Reference> sources = Reference.all();

    @Test
    void everyDyeHasARecipeInBothLanguages() {
        for (Dye dye : library.all()) {
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
        for (Dye dye : library.all()) {
            named.addAll(codes(dye.recipe().source()));
            named.addAll(codes(dye.recipe().note().en()));
            dye.shades().forEach((mordant, shade) -> {
                named.addAll(codes(shade.sources()));
                named.addAll(codes(mordant.source()));
            });
        }
        assertThat(sources.keySet()).containsAll(named);
        assertThat(sources.values()).extracting(Reference::where).noneMatch(where -> where.isHalf() || where.isEmpty());
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
        assertThat(library.find(id).recipe().strength()).isEqualTo(new Amount(low, high, source));
        assertThat(library.find(id).recipe().gramsPerLitre()).isEqualTo((low + high) / 2);
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
        assertThat(library.find(dye).recipe().auxiliaries())
                .filteredOn(auxiliary -> auxiliary.id().equals(chemical))
                .singleElement()
                .extracting(Recipe.Auxiliary::amount)
                .isEqualTo(new Amount(low, high, source));
    }

    @Test
    void sodaAshIsAtLeastThreeQuartersOfRemazol() {
        Recipe recipe = library.find("remazol-hijau").recipe();
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
        for (String id : List.of("naptol-merah", "secang")) {
            assertThat(library.find(id).recipe().boil().map(Recipe.Boil::temperature))
                    .contains(100.0);
        }
        for (String id : List.of("indigofera", "indigosol-biru", "remazol-biru")) {
            assertThat(library.find(id).recipe().boil()).isEmpty();
        }
        assertThat(library.all())
                .allSatisfy(dye -> assertThat(dye.bathTemperature()).isEqualTo(28));
    }

    /** Y17, J06, K04 and Y18; naphthol's bath is 28 degrees, its boil 100: 64 lies just between. */
    @ParameterizedTest
    @CsvSource({
        "naptol-merah, , 10",
        "naptol-merah, 28, 10",
        "naptol-merah, 64, 10",
        "naptol-merah, 65, 15",
        "naptol-merah, 100, 15",
        "secang, 100, 40",
        "secang, , 15",
        "indigosol-biru, 100, 10",
    })
    void aHotBathLastsAsLongAsTheBoil(String dye, Double temperature, double minutes) {
        OptionalDouble asked = temperature == null ? OptionalDouble.empty() : OptionalDouble.of(temperature);
        assertThat(library.find(dye).minutesPerDip(asked)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"naptol-merah, 10", "indigosol-biru, 12", "remazol-biru, 1", "secang, 9"})
    void aKilogramOfClothTakesSoManyLitres(String dye, double litres) {
        assertThat(library.find(dye).recipe().litresPerKilogram()).isEqualTo(litres);
    }

    @Test
    void acidIsPouredAndTheRestWeighed() {
        for (Dye dye : library.all()) {
            for (Recipe.Auxiliary auxiliary : dye.recipe().auxiliaries()) {
                String unit = auxiliary.id().equals("hcl") ? "cc/L" : "g/L";
                assertThat(auxiliary.measure().unit()).as(auxiliary.id()).isEqualTo(unit);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"NONE, none", "TAWAS, tawas", "KAPUR, kapur", "TUNJUNG, tunjung"})
    void aFixerIsFoundByItsNameInDesigns(Mordant mordant, String id) {
        assertThat(mordant.id()).isEqualTo(id);
        assertThat(Mordant.of(id)).isEqualTo(mordant);
        assertThatThrownBy(() -> Mordant.of(id.toUpperCase(Locale.ROOT)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(id.toUpperCase(Locale.ROOT));
    }

    @Test
    void aDyeTakesItsOwnFixerWhereNoneIsNamed() {
        for (Dye dye : library.all()) {
            assertThat(dye.mordant("")).as(dye.id()).isEqualTo(dye.defaultMordant());
            assertThat(dye.mordant("kapur")).as(dye.id()).isEqualTo(Mordant.KAPUR);
        }
    }

    @Test
    void onlyNaturalDyesAreWarnedOfBeforeBoilingOut() {
        assertThat(library.all())
                .allSatisfy(dye -> assertThat(dye.boilOutLoss())
                        .isEqualTo(dye.kind() == DyeKind.NATURAL ? Dye.ASSUMED_BOIL_OUT_LOSS : 0));
    }

    @Test
    void namesAllItsSourcesOnceAndInOrder() {
        Recipe recipe = library.find("naptol-merah").recipe();
        assertThat(recipe.source()).isEqualTo("J06 J07 Y04");
        assertThat(Reference.of(library.find("ketapang")).stream().map(Reference::code))
                .containsExactly("D08", "J17", "K04", "Q01", "Y16", "Y17", "Y20");
        assertThat(Reference.of(library.find("indigosol-biru")).stream().map(Reference::code))
                .containsExactly("Y04", "Y05", "Y09", "Y19");
    }

    @Test
    void everyPartOfARecipeIsHeardForItsSources() {
        Text acid = new Text("asam", "acid");
        Recipe recipe = new Recipe(
                new Amount(1, 2, "Y04"),
                new Amount(3, 3, "J07 Y04"),
                new Amount(5, 5, ""),
                Optional.of(new Recipe.Boil(100, 15, "K04")),
                List.of(new Recipe.Auxiliary(
                        "hcl", acid, Recipe.Stage.DEVELOP, Recipe.Measure.CUBIC_CENTIMETRES, new Amount(1, 1, "Y09"))),
                acid);
        assertThat(recipe.source()).isEqualTo("J07 K04 Y04 Y09");
    }

    @Test
    void aSourceDescribedInBothLanguagesKeepsBothAndAnAddressIsTheSameInBoth() {
        Text described = where("Q02");
        assertThat(described.id()).startsWith("secang pada katun");
        assertThat(described.en()).startsWith("sappan on cotton");
        assertThat(where("J06").en())
                .startsWith("https://")
                .isEqualTo(where("J06").id());
    }

    private Text where(String code) {
        return Objects.requireNonNull(sources.get(code)).where();
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
    void whatIsReadSpeaksBothLanguages() {
        List<Text> texts = new ArrayList<>();
        for (Recipe.Stage stage : Recipe.Stage.values()) {
            texts.add(stage.text());
        }
        for (DyeKind kind : DyeKind.values()) {
            texts.add(kind.text());
        }
        for (DyeStatus status : DyeStatus.values()) {
            texts.add(status.text());
        }
        for (Mordant mordant : Mordant.values()) {
            texts.add(mordant.text());
        }
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.id()).isNotBlank();
            assertThat(text.en()).isNotBlank();
        });
    }
}
