package id.canting.cloth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.canting.cloth.draw.DrawingMemory;
import id.canting.design.file.DesignReader;
import id.canting.dye.Mordant;
import id.canting.dyeing.Methods;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.resist.Diffusion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the cloth after each step, and what the workshop says of it. */
class WorkshopTest {
    private static final String TIE = "- tie: {as: %s, motif: ikat, layout: {single: [%s, 0.5]}}\n";
    private static final String WAX = "- wax: {as: %s, motif: blok, cover: [block], layout: {single: [0.5, 0.5]}}\n";
    private static final String YELLOW = "- dye: {as: yellow, dye: tegeran, dips: 4}\n";

    @Test
    void everyStepLeavesTheClothInItsState() {
        Cloth cloth = Trial.cloth(TIE.formatted("a", "0.2")
                + TIE.formatted("b", "0.8")
                + YELLOW
                + "- untie: [a]\n"
                + "- untie: all\n"
                + WAX.formatted("c")
                + "- dye: {as: blue, dye: indigofera, temperature: 20 C, time: 15 min}\n"
                + "- boil-out: all\n");
        assertThat(cloth.states())
                .containsExactly(
                        State.BARE,
                        new State(0, List.of("a"), List.of()),
                        new State(0, List.of("a", "b"), List.of()),
                        new State(1, List.of("a", "b"), List.of()),
                        new State(1, List.of("b"), List.of()),
                        new State(1, List.of(), List.of()),
                        new State(1, List.of(), List.of("c")),
                        new State(2, List.of(), List.of("c")),
                        new State(2, List.of(), List.of()));
        assertThat(cloth.steps()).isEqualTo(8);
        AppliedBath first = cloth.baths().get(0);
        assertThat(first.step()).isEqualTo("yellow");
        assertThat(first.tied()).containsExactly("a", "b");
        assertThat(first.waxed()).isEmpty();
        assertThat(first.root()).as("28 degrees, four dips of 15 minutes").isEqualTo(Diffusion.root(28, 60));
        assertThat(first.stain().absorption())
                .isEqualTo(new id.canting.dye.DyeBath(Trial.DYES.find("tegeran"), Mordant.TAWAS, 4)
                        .stain()
                        .absorption());
        AppliedBath second = cloth.baths().get(1);
        assertThat(second.waxed()).containsExactly("c");
        assertThat(second.root()).isEqualTo(Diffusion.root(20, 15));
        assertThat(cloth.drawings()).containsOnlyKeys("a", "b", "c");
    }

    /** Notes on colours: where the fibre is not the one they are known for, and where a later fixer shifts them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cotton  | tingi tawas, indigofera none | 0 | -
            cotton  | tingi tawas, mangga tunjung  | 1 | iron of dye-2
            cotton  | tingi kapur, secang tawas    | 1 | alum of dye-2
            silk    | tingi tawas                  | 1 | silk
            linen   | tingi tawas, mangga tunjung  | 2 | linen
            viscose | tegeran tawas                | 1 | viscose
            """)
    void notesWhatTheColoursDoNotKnow(String fibre, String baths, int notes, String word) {
        StringBuilder steps = new StringBuilder();
        for (String bath : baths.split(", ", -1)) {
            String[] words = bath.split(" ", -1);
            steps.append("- dye: {dye: ")
                    .append(words[0])
                    .append(", mordant: ")
                    .append(words[1])
                    .append("}\n");
        }
        Cloth cloth =
                Trial.cloth("{format: plain, fibre: " + fibre + ", width: 90 mm, height: 90 mm}", steps.toString());
        assertThat(cloth.notes()).hasSize(notes);
        assertThat(word.equals("-") || cloth.notes().get(0).en().contains(word)).isTrue();
        assertThat(Trial.cloth("{format: plain, fibre: silk, width: 90 mm, height: 90 mm}", "[]")
                        .notes())
                .isEmpty();
    }

    /** A boiled bath creeps for as long as the sheets say that it boils, not as long as a cold dip. */
    @ParameterizedTest
    @ValueSource(strings = {"28", "60", "95"})
    void aBathCreepsForTheMinutesItIsSaidToTake(String degrees) {
        AppliedBath bath = Trial.cloth("- dye: {dye: tegeran, dips: 2, temperature: " + degrees + " C}\n")
                .baths()
                .get(0);
        OptionalDouble temperature = OptionalDouble.of(Double.parseDouble(degrees));
        double minutes =
                Methods.choose(Trial.DYES.find("tegeran"), "", temperature).minutesPerDip();
        assertThat(bath.root()).isEqualTo(Diffusion.root(temperature.getAsDouble(), 2 * minutes));
    }

    /** Batik wax of the lowest kind softens at 38 degrees (D08). */
    @ParameterizedTest
    @CsvSource({"37.9, true", "38, false", "95, false"})
    void aBathOverWaxIsCoolerThanWaxSoftens(String degrees, boolean allowed) {
        String steps = WAX.formatted("c") + "- dye: {dye: tegeran, temperature: " + degrees + " C}\n";
        if (allowed) {
            assertThat(Trial.cloth(steps).baths()).hasSize(1);
        } else {
            assertThatThrownBy(() -> Trial.cloth(steps))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining(degrees);
        }
        assertThat(Trial.cloth("- dye: {dye: tegeran, temperature: " + degrees + " C}\n")
                        .baths())
                .hasSize(1);
    }

    @Test
    void whatIsOpenIsNotOpenedAgain() {
        String steps = TIE.formatted("a", "0.2") + TIE.formatted("b", "0.8") + "- untie: [a]\n- untie: [a]\n";
        assertThatThrownBy(() -> Trial.cloth(steps))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("the ties of step a, but they are already open");
        assertThatThrownBy(() -> Trial.cloth(
                        TIE.formatted("a", "0.2") + TIE.formatted("b", "0.8") + "- untie: [a]\n" + WAX.formatted("c")))
                .hasMessageContaining("still tied");
    }

    /** Scraping takes off what it names; boiling water takes all wax off, so that it must name all there is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - scrape: [c]                     | d |
            - scrape: [c, c]                  | d |
            - scrape: c                       | d |
            - scrape: all                     | '' |
            - boil-out: all                   | '' |
            - boil-out: [d, c]                | '' |
            - boil-out: [c]                   | '' | boils out only the wax of c, but boiling water takes all wax off, so also that of d
            - boil-out: d                     | '' | "scrape: [d]" to take off only this wax
            - scrape: []                      | '' | name at least one step here
            - scrape: [e]                     | '' | there is no earlier wax step "e". Wax steps: c, d
            - scrape: [yellow]                | '' | there is no earlier wax step "yellow"
            - boil-out: some                  | '' | there is no earlier wax step "some"
            """)
    void waxComesOffInPartsOnlyByScraping(String step, String left, @Nullable String refused) {
        String steps = WAX.formatted("c") + WAX.formatted("d") + YELLOW + step + "\n";
        if (refused == null) {
            List<State> states = Trial.cloth(steps).states();
            assertThat(states.get(states.size() - 1).waxed()).isEqualTo(left.isEmpty() ? List.of() : List.of(left));
        } else {
            assertThatThrownBy(() -> Trial.cloth(steps))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining(refused);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - scrape: all   | - scrape: all   | there is no wax on the cloth
            - boil-out: all | - scrape: [c]   | there is no wax on the cloth
            - scrape: [c]   | - scrape: [c]   | the wax of step c, but it is already off
            - scrape: [c]   | - boil-out: [c] | the wax of step c, but it is already off
            """)
    void whatIsOffIsNotTakenOffAgain(String first, String second, String refused) {
        String steps = WAX.formatted("c") + WAX.formatted("d") + first + "\n" + second + "\n";
        assertThatThrownBy(() -> Trial.cloth(steps))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(refused);
    }

    @Test
    void onlyNaturalDyesFromBeforeTheBoilAreWeakened() {
        String boil = WAX.formatted("c") + "- boil-out: all\n";
        Cloth cloth = Trial.cloth(
                YELLOW + "- dye: {as: red, dye: naptol-merah}\n" + boil + "- dye: {as: late, dye: secang}\n");
        assertThat(cloth.warnings()).hasSize(1);
        assertThat(cloth.warnings().get(0).en()).contains("natural dye of yellow;");
        assertThat(Trial.cloth(YELLOW + "- dye: {as: blue, dye: indigofera}\n" + boil)
                        .warnings())
                .extracting(Text::en)
                .anySatisfy(told -> assertThat(told).contains("yellow, blue"));
    }

    /** What may follow what: a vat over mordant dyes, naphthol over remazol; and alkali on silk. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dye: kunyit}| dye: indigofera}| cotton| takes colour from mordant dyes beneath it (a)",
                "dye: indigofera}| dye: kunyit}| cotton| ''",
                "dye: remazol-merah}| dye: naptol-biru}| cotton| naphthol does not follow remazol (a)",
                "dye: remazol-merah, method: colet}| dye: naptol-biru}| cotton| naphthol does not follow remazol (a)",
                "dye: remazol-merah, method: colet-soda-kue}| dye: naptol-biru}| cotton| ''",
                "dye: naptol-biru}| dye: remazol-merah}| cotton| ''",
                "dye: kunyit}| dye: indigofera}| silk| is alkaline and weakens silk",
            })
    void tellsOfBathsThatDoNotFollowEachOther(String first, String second, String fibre, String told) {
        Cloth cloth = Trial.cloth(
                "{format: plain, width: 100 mm, height: 100 mm, fibre: " + fibre + "}",
                "- dye: {as: a, " + first + "\n- dye: {as: b, " + second + "\n");
        if (told.equals("''") || told.isEmpty()) {
            assertThat(cloth.warnings()).isEmpty();
        } else {
            assertThat(cloth.warnings())
                    .extracting(Text::en)
                    .anySatisfy(one -> assertThat(one).contains(told));
        }
    }

    /** The planted faults: indigo and naphthol at the boil, and caustic soda on silk, which is refused for both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cotton| dye: indigofera, temperature: 100 C| stays at or below 50| 50",
                "cotton| dye: indigosol-biru, temperature: 41 C| stays at or below 40| 40",
                "silk| dye: naptol-merah, temperature: 100 C| stays at or below 40| ruins silk",
                "silk| dye: naptol-merah| ruins silk| cotton, linen, viscose",
                "cotton| dye: remazol-biru, method: colet, temperature: 60 C| stays at or below 40| 40",
            })
    void refusesWhatSpoilsDyeOrCloth(String fibre, String dye, String told, String more) {
        assertThatThrownBy(() -> Trial.cloth(
                        "{format: plain, width: 100 mm, height: 100 mm, fibre: " + fibre + "}",
                        "- dye: {" + dye + "}\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told)
                .hasMessageContaining(more);
    }

    @Test
    void tellsOfWhatIsLeftOnAtTheEnd() {
        assertThat(Trial.cloth(WAX.formatted("c")).warnings().get(0).en()).contains("wax is left on");
        assertThat(Trial.cloth(TIE.formatted("a", "0.2")).warnings().get(0).en())
                .contains("still tied");
        assertThat(Trial.cloth(YELLOW).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - wax: {as: a, motif: blok, cover: [blok], layout: {single: [0.5, 0.5]}}           | covers the part "blok", but a has no such part. Did you mean "block"? Its parts: block
            - wax: {as: a, motif: blok, cover: [zzz], layout: {single: [0.5, 0.5]}}            | but a has no such part. Its parts: block
            - wax: {as: a, motif: blok, isen: {blok: dots}, layout: {single: [0.5, 0.5]}}      | fills the part "blok", but its motifs have no such part. Did you mean "block"? Their parts: block
            """)
    void namesThePartsThereAre(String step, String told) {
        assertThatThrownBy(() -> Trial.cloth(step + "\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(told);
    }

    /** 200 by 100 mm hold 5 by 3 cells of 42 by 30 mm, each stretched to 40 by 33.3 mm. */
    @Test
    void tellsWhatWasFitted() {
        Cloth cloth = Trial.cloth("- wax: {as: a, motif: blok, layout: {lampah: tubrukan, cell: [42 mm, 30 mm]}}\n");
        assertThat(cloth.notes()).hasSize(1);
        assertThat(cloth.notes().get(0).en())
                .startsWith("a: 5 × 3 repeats of 40 × 33.3")
                .contains("stretched by -4.8")
                .contains("and 11.1")
                .doesNotContain("left over");
    }

    /** Two stamps of 50 mm side by side: a motif on each, the right one mirrored; 4 and 2 of them on the cloth. */
    @Test
    void twoStampsStandBesideEachOther() {
        Cloth cloth = Trial.cloth("- wax: {as: a, motif: blok, layout: {lampah: mlampah-sareng, repeat: 50 mm}}\n");
        List<String> middles = cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened().stream()
                .filter(part -> part.mark() instanceof Mark.WaxLine)
                .map(part -> part.mark().bounds().centre())
                .map(p -> Math.round(p.x()) + " " + Math.round(p.y()))
                .sorted()
                .toList();
        assertThat(middles).containsExactly("125 25", "125 75", "175 25", "175 75", "25 25", "25 75", "75 25", "75 75");
    }

    /** A lively hand draws a repeated motif in a few ways; an exact one, or a motif that stands once, in one. */
    @ParameterizedTest
    @CsvSource({"1, tubrukan, 2, 5", "0, tubrukan, 1, 1"})
    void aLivelyHandHasAFewWays(double hand, String path, int least, int most) {
        String steps = "- wax: {as: a, motif: blok, layout: {lampah: " + path + ", repeat: 25 mm}}\n";
        Cloth cloth = Trial.cloth(hand, "{format: plain, width: 200 mm, height: 100 mm}", steps);
        List<Drawing.Placed> placed = leaves(cloth.drawings().getOrDefault("a", Drawing.EMPTY));
        assertThat(placed).hasSize(32);
        assertThat(placed.stream()
                        .map(p -> System.identityHashCode(p.drawing()))
                        .distinct()
                        .count())
                .isBetween((long) least, (long) most);
    }

    private static List<Drawing.Placed> leaves(Drawing drawing) {
        return drawing.placed().stream()
                .flatMap(inner ->
                        inner.drawing().placed().isEmpty() ? Stream.of(inner) : leaves(inner.drawing()).stream())
                .toList();
    }

    @Test
    void theSameMemoryDrawsTheSameCloth() {
        String steps = "canting: 1\ncloth: {format: plain, width: 200 mm, height: 100 mm}\nsteps:\n"
                + "  - wax: {as: a, motif: blok, layout: {lampah: tubrukan, repeat: 25 mm}}\n"
                + "  - dye: {dye: %s}\n";
        DrawingMemory memory = new DrawingMemory(4);
        Cloth yellow = remembered(steps.formatted("tegeran"), memory);
        Cloth blue = remembered(steps.formatted("indigofera"), memory);
        assertThat(blue.drawings().get("a")).isSameAs(yellow.drawings().get("a"));
        assertThat(blue.notes()).isEqualTo(yellow.notes()).hasSize(1);
    }

    private static Cloth remembered(String text, DrawingMemory memory) {
        return Cloth.make(new DesignReader(Trial.LIBRARY).read("a.yaml", text), Trial.LIBRARY, memory);
    }

    @Test
    void waxOverEarlierMarksBlocksTheirPartsAlone() {
        Cloth cloth = Trial.cloth("- wax: {as: a, motif: blok, layout: {single: [0.5, 0.5]}}\n"
                + "- dye: {dye: tegeran}\n- wax: {as: b, on: a, cover: [block]}\n");
        List<Mark> marks = cloth.drawings().getOrDefault("b", Drawing.EMPTY).flattened().stream()
                .map(part -> part.mark())
                .toList();
        assertThat(marks).singleElement().isInstanceOf(Mark.WaxArea.class);
    }
}
