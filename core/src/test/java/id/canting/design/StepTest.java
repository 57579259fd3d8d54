package id.canting.design;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Point;
import id.canting.layout.Layout;
import id.canting.layout.Side;
import id.canting.layout.Zones;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What steps, and the sources of their marks, say of themselves. */
class StepTest {
    private static final Layout ONCE = new Layout.Single(Point.ZERO, 0, 10, 10);
    private static final Source BANDS = new Source.Edges(List.of(use("a"), use("b"), use("a")));
    private static final Source REPEAT =
            new Source.Repeat(List.of(carrying("a", carrying("b", figure("c"))), figure("d")), ONCE);

    private static final Step.Tie TIE = new Step.Tie("tie", Text.EMPTY, REPEAT, "body");
    private static final Step.Wax WAX = new Step.Wax(
            "wax",
            Text.EMPTY,
            BANDS,
            "border",
            new Step.Cantings(2, 1),
            new Step.Fillings(
                    Map.of("leaf", fill("dots")),
                    List.of("seed"),
                    Optional.of(new Ground(fill("scales"), 3, List.of("tie")))),
            Crackle.of(Crackle.Strength.LIGHT));
    private static final Step.Dye BATH =
            new Step.Dye("bath", Text.EMPTY, "secang", "tawas", "", 2, OptionalDouble.empty(), OptionalDouble.empty());
    private static final Step.Untie UNTIE = new Step.Untie("untie", List.of());
    private static final Step.Scrape SCRAPE = new Step.Scrape("scrape", List.of("wax"));
    private static final Step.BoilOut BOIL = new Step.BoilOut("boil");

    private static Source.Use use(String motif) {
        return new Source.Use(motif, Map.of());
    }

    private static Source.Figure figure(String motif) {
        return Source.Figure.of(use(motif));
    }

    private static Source.Figure carrying(String motif, Source.Figure inner) {
        return new Source.Figure(
                use(motif), 0, 0, 0, false, 1, Arrangement.ONCE, Map.of("part", new Source.Inside(inner, 0.5)));
    }

    private static Fill fill(String isen) {
        return new Fill(isen, Map.of());
    }

    private static Design design(Step... steps) {
        Cut cut = new Cut(id.canting.layout.ClothFormat.PLAIN, 200, 100, Cut.Fibre.COTTON, 100);
        Zones zones = new Zones(200, 100, 10, Set.of(Side.TOP), 0);
        return new Design(Text.EMPTY, "", new Design.Manner(1, 0), cut, zones, List.of(steps), Map.of(), Drawings.NONE);
    }

    @Test
    void aDesignOfNothingHasNothingOfAnyKind() {
        assertThat(design().marks()).isEmpty();
        assertThat(design().ties()).isEmpty();
        assertThat(design().waxes()).isEmpty();
        assertThat(design().baths()).isEmpty();
    }

    @Test
    void aDesignTellsItsStepsByKindInTheOrderOfTheWork() {
        Design design = design(WAX, BATH, SCRAPE, BOIL, TIE, UNTIE);
        assertThat(design.marks()).containsExactly(WAX, TIE);
        assertThat(design.ties()).containsExactly(TIE);
        assertThat(design.waxes()).containsExactly(WAX);
        assertThat(design.baths()).containsExactly(BATH);
    }

    @Test
    void onlyTiesAndWaxesPutMarksOnTheCloth() {
        assertThat(TIE.marks()).contains(TIE);
        assertThat(WAX.marks()).contains(WAX);
        assertThat(List.<Step>of(BATH, UNTIE, SCRAPE, BOIL))
                .allSatisfy(step -> assertThat(step.marks()).isEmpty());
    }

    @Test
    void marksInAnotherZoneAreElseTheSame() {
        assertThat(TIE.onto("head")).isEqualTo(new Step.Tie("tie", Text.EMPTY, REPEAT, "head"));
        assertThat(WAX.onto("head").zone()).isEqualTo("head");
        assertThat(WAX.onto("head").onto("border")).isEqualTo(WAX);
    }

    @Test
    void onlyWaxFillsPartsFirstAndThenTheGround() {
        assertThat(TIE.chosenFills()).isEmpty();
        assertThat(WAX.chosenFills()).containsExactly(fill("dots"), fill("scales"));
    }

    @ParameterizedTest
    @CsvSource({"'', a, true", "a, a, true", "b, a, false", "b a, a, true"})
    void aStepTakesOffAllOrWhatItNames(String named, String marks, boolean takenOff) {
        List<String> names = named.isEmpty() ? List.of() : List.of(named.split(" "));
        assertThat(new Step.Untie("untie", names).opens(marks)).isEqualTo(takenOff);
        assertThat(new Step.Scrape("scrape", names).takesOff(marks)).isEqualTo(takenOff);
        assertThat(new Step.BoilOut("boil", names).takesOff(marks)).isEqualTo(takenOff);
    }

    @Test
    void aSourceNamesItsMotifsAndWhatTheirPartsCarry() {
        assertThat(REPEAT.motifs()).extracting(Source.Use::motif).containsExactly("a", "d");
        assertThat(REPEAT.allMotifs()).extracting(Source.Use::motif).containsExactly("a", "b", "c", "d");
        assertThat(BANDS.motifs()).extracting(Source.Use::motif).containsExactly("a", "b", "a");
        assertThat(BANDS.allMotifs()).isEqualTo(BANDS.motifs());
        assertThat(new Source.Over("wax").allMotifs()).isEmpty();
    }

    @Test
    void onlyARepeatIsARepeatAndOnlyACoverLiesOverAnotherStep() {
        assertThat(REPEAT.repeat()).contains((Source.Repeat) REPEAT);
        assertThat(BANDS.repeat()).isEmpty();
        assertThat(new Source.Over("wax").over()).contains("wax");
        assertThat(REPEAT.over()).isEmpty();
        assertThat(BANDS.over()).isEmpty();
    }
}
