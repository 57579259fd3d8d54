package id.canting.makeability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.geometry.Point;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every planted fault is found where it is, with its measure, and nothing else is. */
class MakeabilityTest {
    private static final List<Finding> FOUND = Makeability.check(Planted.cloth(), CraftLimits.USUAL);
    private static final String BLUE = "- dye: {dye: indigofera, dips: 8}\n";

    @ParameterizedTest
    @CsvSource({
        "ties,     88.6, 72,   1.2,  2,    1",
        "creep,    240,  72,   0.6,  1,    2",
        "stitches, 412,  47,   1.5,  2,    2",
        "rows,     560,  84,   2,    3,    1",
        "bends,    720,  73.6, 1.5,  2,    1",
        "thin,     65,   239,  0.3,  0.4,  2",
        "gap,      225,  239,  0.2,  0.35, 1",
        "open,     400,  220,  1.35, 0.5,  1",
        "dense,    560,  240,  1.1,  1.3,  12",
        "melt,     720,  240,  0.05, 0.1,  1",
        "cap,      400,  240,  400,  200,  1",
        "faint,    740,  332,  1.64, 5,    1",
        "edge,     140,  40,   9,    0,    8",
        "cross,    737,  425,  6,    2,    1"
    })
    void findsEachPlantedFault(String kind, double x, double y, double measured, double needed, int places) {
        Finding finding = FOUND.stream()
                .filter(found -> found.kind().id().equals(kind))
                .findFirst()
                .orElseThrow();
        assertThat(finding.step()).isEqualTo(kind);
        assertThat(finding.worst().place().distance(new Point(x, y))).isLessThan(1);
        assertThat(finding.worst().measured()).isCloseTo(measured, within(0.01));
        assertThat(finding.worst().needed()).isCloseTo(needed, within(1e-9));
        assertThat(finding.spots()).hasSize(places);
    }

    @Test
    void findsNothingElse() {
        assertThat(FOUND).hasSameSizeAs(FindingKind.values());
        assertThat(FOUND).extracting(Finding::kind).containsExactlyInAnyOrder(FindingKind.values());
    }

    @Test
    void saysEachInBothLanguagesWithAdvice() {
        for (Finding finding : FOUND) {
            assertThat(finding.message().isHalf()).isFalse();
            assertThat(finding.message().id()).contains(finding.advice().id()).doesNotContain("{");
            assertThat(finding.message().en()).contains(finding.advice().en()).doesNotContain("{");
            assertThat(finding.data()).containsKeys("kind", "step", "part", "x", "y", "measured", "needed", "unit");
        }
    }

    /** A tie in the middle of the cloth, at its edge and beyond; an open row of stitches may run off the cloth. */
    @ParameterizedTest
    @CsvSource({
        "ikat, '[50 %, 50 %]', 0",
        "ikat, '[0 %, 50 %]', 1",
        "ikat, '[50 %, 100 %]', 1",
        "jelujur, '[100 %, 50 %]', 0",
        "jelujur, '[50 %, 50 %]', 0"
    })
    void findsTiesTheEdgeOfTheClothCuts(String motif, String place, int findings) {
        Cloth cloth = Planted.cloth(
                0, "- tie: {as: t, motif: " + motif + ", zone: all, layout: {single: " + place + "}}\n" + BLUE);
        assertThat(Makeability.check(cloth, CraftLimits.USUAL))
                .filteredOn(finding -> finding.kind() == FindingKind.EDGE)
                .hasSize(findings);
    }

    @Test
    void findsNothingOnBareCloth() {
        assertThat(Makeability.check(Planted.cloth(0, BLUE), CraftLimits.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two motifs of a place      | motifs: [garis, {motif: garis, at: [0 mm, 3.2 mm]}] | gap   | 0.2 | 1
            repeats beside each other  | REPEAT {motif: garis, set: {gap: 7.8 mm}}           | gap   | 0.2 | 38
            motifs far enough apart    | motifs: [garis, {motif: garis, at: [0 mm, 4 mm]}]   |       | 0   | 0
            motifs that cross          | motifs: [garis, {motif: garis, at: [0 mm, 3 mm], turn: 12 deg}] | | 0 | 0
            dots of two motifs         | motifs: [titik, {motif: titik, at: [5.1 mm, 0 mm]}] | dense | 1.1 | 3
            """)
    void looksAtNeighboursAsWell(String what, String motifs, String kind, double measured, int places) {
        String layout =
                motifs.startsWith("REPEAT") ? "{lampah: tubrukan, cell: [200 mm, 10 mm]}" : "{single: [0.5, 0.5]}";
        String step = "- wax: {" + motifs.replace("REPEAT ", "motifs: [") + (motifs.startsWith("REPEAT") ? "]" : "")
                + ", layout: " + layout + "}\n";
        List<Finding> found = Makeability.check(Planted.cloth(0, step + BLUE), CraftLimits.USUAL);
        if (places == 0) {
            assertThat(found).as(what).isEmpty();
        } else {
            assertThat(found).as(what).hasSize(1);
            assertThat(found.get(0).kind().id()).isEqualTo(kind);
            assertThat(found.get(0).worst().measured()).isCloseTo(measured, within(0.01));
            assertThat(found.get(0).spots()).hasSize(places);
        }
    }

    @Test
    void tiesOfTwoStepsBoundTogetherNeedRoomAndLaterOnesDoNot() {
        String first = "- tie: {as: a, motif: ikat, layout: {single: [0.5, 0.5]}}\n";
        String second = "- tie: {as: b, motif: ikat, layout: {single: [0.5, 0.585]}}\n";
        String dye = "- dye: {dye: tegeran}\n";
        String open = "- untie: all\n";
        assertThat(Makeability.check(Planted.cloth(0, first + second + dye + open), CraftLimits.USUAL))
                .singleElement()
                .satisfies(found -> assertThat(found.step()).isEqualTo("b"))
                .satisfies(found -> assertThat(found.worst().measured()).isCloseTo(1, within(1e-9)));
        assertThat(Makeability.check(Planted.cloth(0, first + dye + open + second + BLUE + open), CraftLimits.USUAL))
                .isEmpty();
    }

    @Property(tries = 60)
    void aGapIsAFaultJustWhenItIsNarrowerThanTheLimit(
            @ForAll @DoubleRange(min = 0.01, max = 1) double gap, @ForAll @DoubleRange(max = 360) double turn) {
        String step = "- wax: {motifs: [{motif: garis, turn: " + Math.round(turn) + " deg, set: {gap: "
                + Math.round(gap * 1000) / 1000.0 + " mm}}], layout: {single: [0.5, 0.5]}}\n";
        List<Finding> found = Makeability.check(Planted.cloth(0, step + BLUE), CraftLimits.USUAL);
        assertThat(found).hasSize(Math.round(gap * 1000) < 350 ? 1 : 0);
        found.forEach(finding -> assertThat(finding.worst().measured()).isCloseTo(gap, within(0.001)));
    }

    @Property(tries = 40)
    void aStricterLimitFindsNoFewerPlaces(
            @ForAll @DoubleRange(max = 4) double one, @ForAll @DoubleRange(max = 4) double other) {
        assertThat(places(Math.min(one, other))).isLessThanOrEqualTo(places(Math.max(one, other)));
    }

    private static int places(double room) {
        String step = "- wax: {motif: titik, layout: {lampah: tubrukan, cell: [8 mm, 9 mm]}}\n";
        CraftLimits limits = CraftLimits.USUAL.with("dot-room", Math.round(room * 100) / 100.0 + " mm");
        return Makeability.check(Planted.cloth(0.1, step + BLUE), limits).stream()
                .mapToInt(found -> found.spots().size())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "0,   400 mm, usual,  0",
        "0,   201 mm, usual,  0",
        "0.5, 200 mm, usual,  0",
        "0.5, 200 mm, 150 mm, 1",
        "0,   200 mm, 300 mm, 0"
    })
    void onlyStampedRepeatsAreHeldToTheStamp(double hand, String cell, String cap, int findings) {
        String step = "- wax: {motif: kotak, layout: {lampah: tubrukan, cell: [" + cell + ", 200 mm]}}\n";
        CraftLimits limits = cap.equals("usual") ? CraftLimits.USUAL : CraftLimits.USUAL.with("cap-size", cap);
        boolean large = hand == 0 && cell.equals("400 mm");
        assertThat(Makeability.check(Planted.cloth(hand, step + BLUE), limits)).hasSize(large ? 1 : findings);
    }
}
