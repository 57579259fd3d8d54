package id.canting.sheet.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.AppliedBath;
import id.canting.cloth.Cloth;
import id.canting.cloth.Swatch;
import id.canting.design.DesignFile;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.design.yaml.YamlReader;
import id.canting.dye.DyeBath;
import id.canting.dye.Stain;
import id.canting.estimate.Coefficient;
import id.canting.estimate.Coefficients;
import id.canting.estimate.Estimate;
import id.canting.estimate.Task;
import id.canting.geometry.Region;
import id.canting.makeability.CraftLimits;
import id.canting.makeability.Makeability;
import id.canting.sheet.wax.Share;
import id.canting.sheet.wax.WaxPlan;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cloth in the order of Java, medel – ngerok – mbironi – soga (source D01): what it looks like and what sheets say of it. */
class MedelTest {
    private static final Library LIBRARY = Library.standard();
    private static final String DESIGN = """
            canting: 1
            hand: 0
            cloth: {format: plain, width: 240 mm, height: 180 mm}
            steps:
              - wax: {as: lines, motif: buah-pedade, zone: body, layout: {lampah: ondo-ende, cell: [120 mm, 180 mm]}}
              - wax: {as: white, on: lines, cover: [calyx]}
              - dye: {as: medel, dye: indigofera, dips: 8}
              - scrape: [lines]
              - wax: {as: blue, on: lines, cover: [leaf]}
              - dye: {as: soga, dye: tingi, dips: 6}
              - boil-out: all
            """;
    private static final Cloth CLOTH = Cloth.make(read(DESIGN), LIBRARY);

    private static DesignFile read(String text) {
        return new DesignReader(LIBRARY).read(YamlReader.read("medel", text));
    }

    private static Estimate estimate(Coefficients by) {
        return Estimate.of(CLOTH, by, LIBRARY.dyes());
    }

    private static List<StepWork> works() {
        return StepWork.of(CLOTH, LIBRARY.dyes(), estimate(Coefficients.standard()));
    }

    @Test
    void whiteBlueBrownAndBlackStandOnTheClothInTheEnd() {
        Stain cloth = Stain.ofCloth(DyeBath.REFERENCE_CLOTH);
        Stain medel = CLOTH.baths().get(0).stain();
        Stain soga = CLOTH.baths().get(1).stain();
        assertThat(CLOTH.finished().swatches())
                .extracting(Swatch::colour)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                cloth,
                                cloth.plus(medel),
                                cloth.plus(soga),
                                cloth.plus(medel).plus(soga))
                        .map(Stain::colour)
                        .toList());
    }

    @Test
    void theSecondBathFindsTheScrapedLinesOpen() {
        assertThat(CLOTH.baths())
                .extracting(AppliedBath::waxed)
                .containsExactly(List.of("lines", "white"), List.of("white", "blue"));
        assertThat(CLOTH.states().get(4).waxed()).containsExactly("white");
    }

    /** What is scraped and what stays part the wax that lay there; under wax that stays nothing is laid open. */
    @Test
    void thePlanOfScrapingTellsWhatComesOffAndWhatStays() {
        List<WaxPlan> plans = WaxPlan.steps(CLOTH);
        WaxPlan scraping = plans.get(3);
        assertThat(scraping.steps()).isEqualTo(Map.of(Share.OFF, List.of("lines"), Share.OLD, List.of("white")));
        Map<Share, Region> areas = scraping.areas();
        assertThat(areas.values().stream().mapToDouble(Region::area).sum()).isCloseTo(240 * 180, within(1.0));
        double stays = area(areas, Share.OLD);
        double covered = area(plans.get(1).areas(), Share.NEW);
        assertThat(stays)
                .as("what was covered, and the lines under it")
                .isGreaterThan(covered)
                .isLessThan(covered + area(plans.get(1).areas(), Share.OLD));
        assertThat(area(areas, Share.OFF)).isPositive();
        assertThat(area(areas, Share.OFF) + stays)
                .as("all the wax that lay there")
                .isCloseTo(covered + area(plans.get(1).areas(), Share.OLD), within(1.0));
    }

    private static double area(Map<Share, Region> areas, Share share) {
        return Objects.requireNonNull(areas.get(share)).area();
    }

    @Test
    void theStepSheetSaysWhatIsScrapedAndWhatStays() {
        StepWork scraping = works().get(3);
        assertThat(scraping.title())
                .isEqualTo(new Text("mengerok batikan buah pedade", "scraping off mangrove apple, waxed"));
        assertThat(scraping.todo().get(0).en())
                .isEqualTo("Scrape off only the wax of this step: mangrove apple, waxed.");
        assertThat(scraping.todo().get(2).id()).contains("tetap di kain", "menembok batikan buah pedade");
        assertThat(scraping.safety()).hasSize(1);
    }

    /** Outlines first, then fills, the reverse, and only then what is covered. */
    @Test
    void theStepSheetOrdersTheWorkOfWaxing() {
        Cloth one = Cloth.make(
                read(DESIGN.replace("cell: [120 mm, 180 mm]}}", "cell: [120 mm, 180 mm]}, cover: [calyx]}")), LIBRARY);
        List<String> todo = StepWork.of(one, LIBRARY.dyes(), Estimate.of(one, Coefficients.standard(), LIBRARY.dyes()))
                .get(0)
                .todo()
                .stream()
                .map(Text::id)
                .toList();
        List<String> order = List.of("njaplak", "klowong", "isen", "nerusi", "nembok", "Terawang");
        assertThat(todo).hasSize(order.size());
        for (int i = 0; i < order.size(); i++) {
            assertThat(todo.get(i)).contains(order.get(i));
        }
    }

    @Test
    void scrapingTakesItsHoursByLineAreaAndDot() {
        double usual = estimate(Coefficients.standard()).total().hours(Task.SCRAPING);
        assertThat(usual).isPositive();
        for (Coefficient speed : List.of(Coefficient.SCRAPE_LINE_SPEED, Coefficient.SCRAPE_DOT_SECONDS)) {
            double slower = speed == Coefficient.SCRAPE_LINE_SPEED ? speed.initial() / 2 : speed.initial() * 2;
            assertThat(estimate(Coefficients.standard().with(speed, slower))
                            .total()
                            .hours(Task.SCRAPING))
                    .isGreaterThan(usual);
        }
        assertThat(estimate(Coefficients.standard().with(Coefficient.SCRAPE_AREA_SPEED, 1))
                        .total()
                        .hours(Task.SCRAPING))
                .as("nothing that is covered is scraped here")
                .isEqualTo(usual);
    }

    @Test
    void isWrittenAndReadAgain() {
        assertThat(read(DesignWriter.write(CLOTH.design())).design().steps())
                .isEqualTo(CLOTH.design().steps());
        String all = DESIGN.replace("scrape: [lines]", "scrape: all").replace("out: all", "out: [blue]");
        assertThat(read(DesignWriter.write(read(all).design())).design().steps())
                .isEqualTo(read(all).design().steps());
    }

    @Test
    void canBeMade() {
        assertThat(Makeability.check(CLOTH, CraftLimits.USUAL)).isEmpty();
        assertThat(CLOTH.picture(CLOTH.steps()).width()).isEqualTo(240);
    }
}
