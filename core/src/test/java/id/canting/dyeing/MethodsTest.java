package id.canting.dyeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.design.Cut;
import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.dye.Reference;
import id.canting.motif.MotifSource;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables of dye work say, and that each number in them says whose it is. */
class MethodsTest {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][0-9]{2}\\b");

    private final DyeLibrary dyes = DyeLibrary.standard();

    private Stream<Method> all() {
        Set<Method> methods = dyes.all().stream()
                .flatMap(dye -> Methods.of(dye).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        methods.add(Methods.mordanting());
        return methods.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "secang, '', , dingin",
        "secang, '', 28, dingin",
        "secang, '', 64, dingin",
        "secang, '', 65, rebus",
        "secang, rebus, 28, rebus",
        "indigofera, '', , kapur",
        "indigofera, '', 50, kapur",
        "indigofera, hidrosulfit, , hidrosulfit",
        "naptol-merah, '', 100, naptol",
        "indigosol-ungu, '', , indigosol",
        "remazol-biru, '', , celup",
        "remazol-biru, colet-soda-kue, , colet-soda-kue",
    })
    void aBathIsWorkedInTheWayNamedOrThatOfItsTemperature(String dye, String named, Double temperature, String method) {
        OptionalDouble asked = temperature == null ? OptionalDouble.empty() : OptionalDouble.of(temperature);
        assertThat(Methods.choose(dyes.find(dye), named, asked).id()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"naptol-merah, colet, naptol", "remazol-biru, colett, colet", "indigofera, rebus, hidrosulfit"})
    void aWayOfOtherDyesIsRefusedWithThoseThereAre(String dye, String named, String told) {
        assertThatThrownBy(() -> Methods.choose(dyes.find(dye), named, OptionalDouble.empty()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(named)
                .hasMessageContaining(told);
    }

    @Test
    void everyFibreIsOneThatClothIsWovenOf() {
        List<String> known =
                Arrays.stream(Cut.Fibre.values()).map(Cut.Fibre::id).toList();
        assertThat(all()).allSatisfy(method -> {
            assertThat(known).containsAll(method.fibres());
            assertThat(method.fibres()).containsAll(method.careful());
            assertThat(method.usual()).isLessThanOrEqualTo(method.ceiling());
        });
    }

    /** Caustic soda and silk never meet. */
    @Test
    void noWayWithCausticSodaIsForSilk() {
        assertThat(all().filter(method -> method.deeds().stream()
                        .flatMap(deed -> deed.stuffs().stream())
                        .anyMatch(stuff -> stuff.id().equals("naoh"))))
                .isNotEmpty()
                .noneMatch(method -> method.allows("silk"));
    }

    /** The amounts of the sources: Y04, Y17, Y18, Y06 and Y08, Y15. */
    @ParameterizedTest
    @CsvSource({
        "naptol-merah, 3, 4, Y01 Y04 Y22",
        "indigosol-ungu, 2, 3, Y04",
        "tingi, 200, 250, Y17",
        "indigofera, 100, 100, Y18",
        "jengkol, 100, 100, Y15",
    })
    void isAsStrongAsTheSourceSays(String id, double low, double high, String sources) {
        Dye dye = dyes.find(id);
        Ingredient stuff = Methods.of(dye).get(0).deeds().stream()
                .flatMap(deed -> deed.stuffs().stream())
                .filter(one -> one.kind() == Ingredient.Role.DYE)
                .findFirst()
                .orElseThrow();
        Amount amount = Methods.strength(dye, stuff);
        assertThat(amount.low()).isEqualTo(low);
        assertThat(amount.high()).isEqualTo(high);
        assertThat(amount.sources()).isEqualTo(sources);
    }

    @ParameterizedTest
    @CsvSource({
        "naptol-biru, naptol, naoh, g, 7, Y01 Y04",
        "naptol-biru, naptol, diazo, g, 7, Y04",
        "indigosol-biru, indigosol, nano2, g, 4, Y04 Y05 Y21",
        "indigosol-biru, indigosol, hcl, mL, 15, Y04 Y21",
        "indigofera, kapur, kapur, g, 5, Y31",
        "indigofera, hidrosulfit, hydrosulphite, g, 6, Y18",
        "remazol-merah, colet-soda-abu, soda-ash, g, 0.75, Y06",
        "remazol-merah, colet-soda-kue, soda-kue, g, 1, Y07",
        "remazol-merah, colet, waterglass, mL, 500, Y28",
    })
    void takesWhatElseTheSourcesSay(
            String dye, String method, String chemical, String unit, double usual, String sources) {
        Amount amount = Methods.choose(dyes.find(dye), method, OptionalDouble.empty()).deeds().stream()
                .flatMap(deed -> deed.stuffs().stream())
                .filter(stuff -> stuff.id().equals(chemical))
                .findFirst()
                .orElseThrow()
                .amount();
        assertThat(Methods.chemical(chemical).unit()).isEqualTo(unit);
        assertThat(amount.usual()).isEqualTo(usual);
        assertThat(amount.sources()).isEqualTo(sources);
    }

    /** Nobody can weigh an acid out of its bottle. */
    @Test
    void whatIsLiquidIsPoured() {
        assertThat(Methods.chemicals().stream().filter(Chemical::poured).map(Chemical::id))
                .containsExactlyInAnyOrder("hcl", "vinegar", "waterglass");
    }

    @ParameterizedTest
    @CsvSource({
        "secang, '', dingin, true",
        "secang, none, dingin, false",
        "bakau-kulit, kapur, dingin, false",
        "indigofera, '', kapur, false",
        "indigofera, tawas, kapur, false",
        "naptol-merah, '', naptol, false",
    })
    void onlyMordantDyesAreMordanted(String id, String fixer, String method, boolean mordanted) {
        Dye dye = dyes.find(id);
        assertThat(Methods.mordanted(dye, Methods.choose(dye, method, OptionalDouble.empty()), dye.mordant(fixer)))
                .isEqualTo(mordanted);
        assertThat(Mordant.values()).contains(dye.mordant(fixer));
    }

    @Test
    void everyCodeThatIsNamedIsKnown() {
        Set<String> named = new TreeSet<>();
        all().forEach(method -> {
            named.addAll(codes(method.note().id()));
            named.addAll(codes(method.ceilingFrom()));
            method.tubs().forEach(tub -> {
                named.addAll(codes(tub.litres().sources() + " " + tub.leastFrom() + " "
                        + tub.again().id()));
            });
            method.deeds().forEach(deed -> {
                named.addAll(codes(deed.sources()));
                deed.minutes().ifPresent(minutes -> named.addAll(codes(minutes.sources())));
                deed.stuffs().forEach(stuff -> named.addAll(codes(stuff.amount().sources())));
            });
        });
        dyes.all().forEach(dye -> named.addAll(codes(Methods.note(dye).id())));
        Set<String> known = new TreeSet<>(Reference.all().keySet());
        known.addAll(MotifSource.all().keySet());
        assertThat(known).containsAll(named);
        assertThat(named).contains("Y01", "Y04", "Y17", "Y23");
    }

    @Test
    void allWordsStandInBothLanguagesWithTheSameNumbers() {
        List<Text> texts = new ArrayList<>();
        all().forEach(method -> {
            texts.add(method.name());
            texts.add(method.note());
            texts.add(method.fixed());
            method.tubs().forEach(tub -> {
                texts.add(tub.name());
                texts.add(tub.again());
            });
            method.deeds().forEach(deed -> {
                texts.add(deed.words());
                texts.add(deed.right());
            });
        });
        Methods.chemicals().forEach(chemical -> {
            texts.add(chemical.name());
            texts.add(chemical.bought());
        });
        assertThat(texts).noneMatch(Text::isHalf);
        assertThat(texts).allSatisfy(text -> assertThat(numbers(text.id())).isEqualTo(numbers(text.en())));
    }

    private static List<String> numbers(String words) {
        Matcher match = Pattern.compile("\\{[a-z]+}|[0-9]+(?:[.,][0-9]+)?").matcher(words);
        List<String> numbers = new ArrayList<>();
        while (match.find()) {
            numbers.add(match.group().replace(',', '.'));
        }
        numbers.sort(null);
        return numbers;
    }

    private static List<String> codes(String words) {
        return CODE.matcher(words).results().map(result -> result.group()).toList();
    }
}
