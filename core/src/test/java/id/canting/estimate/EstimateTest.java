package id.canting.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Trial;
import id.canting.dyeing.Act;
import id.canting.dyeing.BathWork;
import id.canting.dyeing.Phase;
import id.canting.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Amounts follow from marks, recipes and coefficients, and in the direction a workshop knows. */
class EstimateTest {
    private static final String WAX = "- wax: {as: w, motif: blok, layout: {lampah: tubrukan, repeat: 25 mm}}\n";
    private static final String TIE = "- tie: {as: t, motif: ikat, layout: {lampah: tubrukan, repeat: 25 mm}}\n";
    private static final String DYE = "- dye: {as: d, dye: tegeran, dips: 4}\n";

    @Test
    void aBareClothTakesNothing() {
        Estimate nothing = estimate("[]", Coefficients.standard());
        assertThat(nothing.total()).isEqualTo(Needs.NONE);
        assertThat(nothing.squareMetres()).isCloseTo(0.02, within(1e-9));
        assertThat(nothing.grams()).isCloseTo(0.02 * 110, within(1e-9));
    }

    /** Small baths are those that can be mixed at all, so a cloth twice as large never takes more than twice the water. */
    @Test
    void doublingTheClothDoublesTheWaxAndAtMostTheBaths() {
        Estimate one = cut(200, WAX + DYE + "- boil-out: all\n");
        Estimate two = cut(400, WAX + DYE + "- boil-out: all\n");
        assertThat(two.total().wax() / one.total().wax()).isCloseTo(2, within(0.02));
        assertThat(two.total().water().total())
                .isBetween(one.total().water().total(), 2 * one.total().water().total());
        assertThat(two.total().marks().dots()).isEqualTo(2 * one.total().marks().dots());
    }

    @Property(tries = 20)
    void moreDipsTakeLongerAndNoLessOfAnything(@ForAll @IntRange(min = 1, max = 30) int dips) {
        Needs few =
                estimate(DYE.replace("4", "" + dips), Coefficients.standard()).total();
        Needs many = estimate(DYE.replace("4", "" + (dips + 1)), Coefficients.standard())
                .total();
        assertThat(many.water().total()).isGreaterThanOrEqualTo(few.water().total());
        assertThat(many.grams(Stuff.Group.NATURAL_DYE)).isGreaterThanOrEqualTo(few.grams(Stuff.Group.NATURAL_DYE));
        assertThat(many.allHours()).isGreaterThan(few.allHours());
    }

    @Test
    void followsItsCoefficients() {
        Estimate usual = estimate(WAX + DYE, Coefficients.standard());
        Estimate thick = estimate(WAX + DYE, Coefficients.standard().with(Coefficient.WAX_THICKNESS, 0.8));
        assertThat(thick.total().wax()).isCloseTo(2 * usual.total().wax(), within(1e-9));
        assertThat(thick.total().water()).isEqualTo(usual.total().water());
        Needs marks = usual.total();
        assertThat(marks.wax())
                .as("half of the lines once more on the reverse")
                .isCloseTo(
                        (marks.marks().waxed() + 0.5 * marks.marks().lineArea()) * 0.4 / 1000 * 0.95 / 0.85,
                        within(1e-9));
    }

    /** Lessons order nerusi, tracing and rest, so they are counted. */
    @ParameterizedTest
    @CsvSource({"WAX_REVERSE, 0", "WAX_REST, 0", "TRACE_SPEED, 1000", "WAX_SETUP_MINUTES, 0"})
    void waxingCountsTheReverseTheTracingAndTheRest(Coefficient coefficient, double less) {
        double usual = estimate(WAX, Coefficients.standard()).total().hours(Task.WAXING);
        double without = estimate(WAX, Coefficients.standard().with(coefficient, less))
                .total()
                .hours(Task.WAXING);
        assertThat(without).isLessThan(usual).isPositive();
    }

    /** Beside hours of waxing stand the times that makers tell, with their sources. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void hoursOfWaxingStandBesideWhatMakersTell(boolean waxed) {
        Estimate one = estimate(waxed ? WAX + DYE : DYE, Coefficients.standard());
        String report = Report.of(one).toString();
        assertThat(report.contains("X08") && report.contains("Y25")).isEqualTo(waxed);
        assertThat(one.data().containsKey("makersSay")).isEqualTo(waxed);
    }

    /** Minutes the design names go before the recipe's; near boiling, a dip is the boil the craft names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dips: 2                                  | 30
            dips: 2, time: 7 min                     | 14
            dips: 1, temperature: 90 C               | 40
            dips: 1, temperature: 40 C               | 15
            """)
    void countsTheTimeInTheBath(String how, double minutes) {
        StepNeeds dyed = estimate("- dye: {dye: tegeran, " + how + "}\n", Coefficients.standard())
                .steps()
                .get(1);
        BathWork work = dyed.bath().orElseThrow();
        assertThat(work.acts())
                .filteredOn(act -> act.deed().phase() == Phase.DIP)
                .singleElement()
                .extracting(Act::allMinutes)
                .isEqualTo(minutes);
        double setup = work.mixes().size() * Coefficient.BATH_SETUP_MINUTES.initial();
        assertThat(dyed.needs().hours(Task.DYEING) * 60).isCloseTo(work.attended() + setup, within(1e-6));
    }

    @Test
    void makesBathsAsTheRecipeSays() {
        Estimate one = estimate(DYE.replace("4", "1"), Coefficients.standard());
        Needs total = one.total();
        // A litre each of dye, wetting and fixing bath, and three of the mordant's, are the least for a piece so small.
        assertThat(total.grams(Stuff.Group.NATURAL_DYE)).isEqualTo(225);
        assertThat(total.grams(Stuff.Group.MORDANT)).isEqualTo(3 * 15 + 70);
        assertThat(total.water().baths()).isEqualTo(1 + 1 + 1 + 3);
        assertThat(total.water().waste() + total.water().steam())
                .isCloseTo(total.water().total(), within(1e-9));
    }

    @Test
    void countsSyntheticDyesAndWhatGoesWithThemAsChemicals() {
        Needs naphthol = estimate("- dye: {dye: naptol-biru, dips: 1}\n", Coefficients.standard())
                .total();
        assertThat(naphthol.chemicals())
                .isCloseTo(
                        naphthol.grams(Stuff.Group.SYNTHETIC_DYE) + naphthol.grams(Stuff.Group.AUXILIARY), within(1e-9))
                .isPositive();
        assertThat(naphthol.grams(Stuff.Group.MORDANT)).isZero();
        assertThat(naphthol.water().steam()).isZero();
        Needs natural = estimate(DYE, Coefficients.standard()).total();
        assertThat(natural.grams(Stuff.Group.SYNTHETIC_DYE)).isZero();
        assertThat(natural.chemicals()).isLessThan(natural.grams(Stuff.Group.MORDANT));
    }

    @Test
    void boilsTheMordantOnceForAllNaturalDyes() {
        assertThat(estimate(DYE + "- dye: {dye: secang}\n", Coefficients.standard())
                        .steps())
                .extracting(StepNeeds::step)
                .containsExactly("", "d", "dye-2");
        assertThat(estimate("- dye: {dye: naptol-biru}\n", Coefficients.standard())
                        .steps())
                .hasSize(1);
    }

    /** Thread: turns round the gathered bundle, r = sqrt(2 s t / phi), and the knot. */
    @Test
    void windsThreadRoundTheBundle() {
        Needs tied = estimate(
                        "- tie: {motif: ikat, layout: {single: [0.5, 0.5]}, set: {size: 40 mm}}\n",
                        Coefficients.standard())
                .total();
        // Half a turn up: 10 mm of thread 0.8 mm wide.
        int turns = 13;
        double bundle = Math.sqrt(2 * 15 * 0.25 / 0.5);
        assertThat(tied.thread()).isCloseTo(turns * 2 * Math.PI * bundle + 120, within(1e-6));
        assertThat(tied.marks().ties(TieKind.OBJECT)).isEqualTo(1);
        assertThat(tied.hours(Task.TYING)).isCloseTo(0.75 / 60, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"untie: all|64", "untie: [t]|32", "untie: [t, u]|64"})
    void untiesOnlyWhatIsOpened(String untie, int ties) {
        String two = TIE + TIE.replace("as: t", "as: u");
        Estimate opened = estimate(two + DYE + "- " + untie + "\n", Coefficients.standard());
        assertThat(opened.total().hours(Task.UNTYING)).isCloseTo(ties * 6 / 3600.0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void totalsAreTheSumsOfTheSteps(Task task) {
        Estimate all = estimate(
                TIE + DYE + "- untie: all\n" + WAX + DYE.replace("as: d", "as: e") + "- scrape: all\n"
                        + WAX.replace("as: w", "as: v") + "- boil-out: all\n",
                Coefficients.standard());
        assertThat(all.total().hours(task))
                .isCloseTo(
                        all.steps().stream()
                                .mapToDouble(step -> step.needs().hours(task))
                                .sum(),
                        within(1e-9))
                .isPositive();
    }

    @Test
    void speaksBothLanguages() {
        Estimate all = estimate(TIE + DYE + "- untie: all\n" + WAX + "- boil-out: all\n", Coefficients.standard());
        assertThat(Report.of(all)).hasSizeGreaterThan(3).allSatisfy(section -> {
            assertThat(section.heading().isHalf()).isFalse();
            assertThat(section.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).noneMatch(Text::isHalf));
        });
        assertThat(NumberText.number(184108.2)).isEqualTo(new Text("184.108", "184,108"));
        assertThat(NumberText.number(0.0956)).isEqualTo(new Text("0,096", "0.096"));
        assertThat(NumberText.number(-1234.5, 1)).isEqualTo(new Text("-1.234,5", "-1,234.5"));
        assertThat(NumberText.number(999)).isEqualTo(Text.same("999"));
    }

    private static Estimate estimate(String steps, Coefficients by) {
        return Estimate.of(Trial.cloth(steps), by, Trial.DYES);
    }

    private static Estimate cut(int width, String steps) {
        String cut = "{format: plain, width: " + width + " mm, height: 100 mm}";
        return Estimate.of(Trial.cloth(cut, steps), Coefficients.standard(), Trial.DYES);
    }
}
