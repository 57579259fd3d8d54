package id.canting.dyeing;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.dye.Dye;
import id.canting.dye.DyeLibrary;
import id.canting.dye.Mordant;
import id.canting.safety.Hazard;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work of a bath: complete, in order, and with the right amounts, whatever is dyed. */
class BathWorkTest {
    private static final DyeLibrary DYES = DyeLibrary.standard();

    /** Every dye in each of its ways with each of its fixers. */
    @Provide
    Arbitrary<BathOrder> orders() {
        List<BathOrder> all = new ArrayList<>();
        for (Dye dye : DYES.all()) {
            for (Method method : Methods.of(dye)) {
                for (Mordant fixer : dye.shades().keySet()) {
                    all.add(order(dye, method, fixer, 1, 1, false, false));
                }
            }
        }
        return Combinators.combine(
                        Arbitraries.of(all),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.doubles().ofScale(3).between(0.002, 30),
                        Arbitraries.integers().between(0, 2))
                .as((one, dips, kilograms, on) ->
                        order(one.dye().orElseThrow(), one.method(), one.fixer(), dips, kilograms, on == 1, on == 2));
    }

    private static BathOrder order(
            Dye dye, Method method, Mordant fixer, int dips, double kilograms, boolean tied, boolean waxed) {
        return new BathOrder(
                Optional.of(dye),
                method,
                fixer,
                dips,
                method.usual(),
                method.minutesPerDip(),
                kilograms,
                1.2,
                tied,
                waxed);
    }

    /** Nothing is used before it is mixed, and the cloth is dipped, developed or fixed, rinsed and dried in that order. */
    @Property
    void isCompleteAndInOrder(@ForAll("orders") BathOrder order) {
        BathWork work = BathWork.of(order);
        List<Phase> phases = work.acts().stream().map(act -> act.deed().phase()).toList();
        int dip = phases.indexOf(Phase.DIP);
        assertThat(dip).isPositive();
        assertThat(work.acts().get(dip).times()).isEqualTo(order.dips());
        assertThat(phases.subList(0, dip)).containsAnyOf(Phase.DISSOLVE, Phase.PASTE);
        boolean rested = order.method().is(Trait.RESTED) && order.waxed();
        if (!rested) {
            assertThat(phases.lastIndexOf(Phase.RINSE)).isGreaterThan(dip);
            assertThat(phases.get(phases.size() - 1)).isEqualTo(Phase.DRY);
        }
        for (Mix mix : work.mixes()) {
            List<Act> at = work.acts().stream()
                    .filter(act -> act.deed().tub().equals(mix.tub().id()))
                    .toList();
            assertThat(at).isNotEmpty();
            if (!mix.portions().isEmpty() && !mix.tub().id().equals("clean")) {
                assertThat(at.get(0).portions()).as(mix.tub().id()).isNotEmpty();
            }
        }
    }

    /** What dyes must be fixed, is: no procedure lets a dye go without what holds it. */
    @Property
    void everyDyeIsFixedInItsWay(@ForAll("orders") BathOrder order) {
        List<Phase> phases = BathWork.of(order).acts().stream()
                .map(act -> act.deed().phase())
                .toList();
        switch (order.dye().orElseThrow().kind()) {
            case NAPHTHOL -> assertThat(phases).containsSubsequence(Phase.DIP, Phase.DRAIN, Phase.SALT, Phase.RINSE);
            case INDIGOSOL -> assertThat(phases).containsSubsequence(Phase.DIP, Phase.SUN, Phase.ACID, Phase.RINSE);
            case REMAZOL ->
                assertThat(phases.contains(Phase.FIX) || phases.contains(Phase.REST))
                        .isTrue();
            case NATURAL -> {
                if (order.method().is(Trait.REDUCING)) {
                    assertThat(phases)
                            .containsSubsequence(
                                    Phase.PASTE, Phase.REDUCE, Phase.DIP, Phase.AIR, Phase.NEUTRALISE, Phase.RINSE);
                } else {
                    assertThat(phases.contains(Phase.FIX)).isEqualTo(order.fixer() != Mordant.NONE);
                }
            }
        }
    }

    /** What is weighed for a bath is what its recipe says of the litres that are mixed, within what a scale shows. */
    @Property
    void massIsBalanced(@ForAll("orders") BathOrder order) {
        for (Mix mix : BathWork.of(order).mixes()) {
            assertThat(mix.litres())
                    .isGreaterThanOrEqualTo(Math.max(mix.needed(), mix.tub().least()) - 1e-9);
            for (Portion portion : mix.portions()) {
                double by = portion.amount().usual();
                if (portion.per() == Ingredient.Per.LITRE) {
                    assertThat(portion.exact()).isEqualTo(by * mix.litres());
                }
                double slack = Math.max(0.26, 0.051 * portion.exact());
                assertThat(Math.abs(portion.measured() - portion.exact())).isLessThanOrEqualTo(slack);
            }
        }
    }

    @Property
    void staysWithinItsBoundsAndSpeaksBothLanguages(@ForAll("orders") BathOrder order) {
        BathWork work = BathWork.of(order);
        assertThat(order.temperature()).isLessThanOrEqualTo(order.method().ceiling());
        assertThat(work.acts()).allSatisfy(act -> {
            Text told = act.told();
            assertThat(told.isHalf()).isFalse();
            assertThat(told.id() + told.en()).doesNotContain("{");
            assertThat(act.minutes()).isGreaterThanOrEqualTo(0);
        });
        assertThat(work.attended()).isPositive();
        assertThat(work.waiting()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "naptol-merah, naptol, NAOH SPLASH DIAZO CHILDREN DYE WASTE",
        "indigosol-biru, indigosol, ACID FUMES NITRITE SPLASH CHILDREN",
        "remazol-biru, celup, SODA SYNTHETIC",
        "remazol-biru, colet, SODA SPLASH",
        "indigofera, kapur, LIME SPLASH",
        "indigofera, hidrosulfit, HYDROSULPHITE SODA",
        "tingi, rebus, HOT MORDANT",
    })
    void namesWhatCanHurt(String dye, String method, String hazards) {
        Dye found = DYES.find(dye);
        Method way = Methods.of(found).stream()
                .filter(one -> one.id().equals(method))
                .findFirst()
                .orElseThrow();
        BathWork work = BathWork.of(order(found, way, found.defaultMordant(), 1, 1, false, false));
        for (String hazard : hazards.split(" ")) {
            assertThat(work.hazards()).contains(Hazard.valueOf(hazard.toUpperCase(Locale.ROOT)));
        }
    }

    /** The kain, the handkerchief and the tile of the review: nobody is told to dip a cloth in a glass of dye. */
    @ParameterizedTest
    @CsvSource({
        "remazol-merah, celup, 0.288, 4.5, dye",
        "remazol-merah, celup, 0.013, 1, dye",
        "remazol-merah, colet, 0.288, 0.3, dye",
        "remazol-merah, colet, 0.013, 0.1, dye",
        "indigofera, kapur, 0.008, 5, dye",
        "naptol-biru, naptol, 0.288, 3, dye",
        "naptol-biru, naptol, 0.288, 3, salt",
        "secang, dingin, 0.004, 1, dye",
    })
    void bathsAreThoseThatCanBeMixed(String dye, String method, double kilograms, double litres, String tub) {
        Dye found = DYES.find(dye);
        Method way = Methods.of(found).stream()
                .filter(one -> one.id().equals(method))
                .findFirst()
                .orElseThrow();
        BathWork work = BathWork.of(order(found, way, found.defaultMordant(), 1, kilograms, false, false));
        assertThat(work.mixes())
                .filteredOn(mix -> mix.tub().id().equals(tub))
                .singleElement()
                .extracting(Mix::litres)
                .isEqualTo(litres);
    }
}
