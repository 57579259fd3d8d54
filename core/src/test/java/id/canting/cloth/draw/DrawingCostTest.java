package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Design;
import id.canting.design.Library;
import id.canting.design.file.DesignReader;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.layout.TrialBand;
import id.canting.mark.Area;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.mark.Role;
import id.canting.motif.Catalogue;
import id.canting.motif.Declaration;
import id.canting.motif.Hand;
import id.canting.motif.Information;
import id.canting.motif.Isen;
import id.canting.parameter.Parameter;
import id.canting.parameter.Parameters;
import id.canting.parameter.Values;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cloth of 200 by 100 mm with bands and grounds: what making it costs, and where every piece of it comes to lie. */
class DrawingCostTest {
    private static final Catalogue CATALOGUE = Catalogue.of(
            List.of(Trial.CATALOGUE.motif("tst-blok"), Trial.CATALOGUE.motif("tst-ikat"), new TrialBand(true)),
            List.of(new Grid(), new Knots(), Trial.CATALOGUE.isen("isn-dots")));

    private static final Library LIBRARY = Trial.LIBRARY.with(CATALOGUE);

    private static String with(String cut, String steps) {
        return "canting: 1\nhand: 0\ncloth: {format: plain, width: 200 mm, height: 100 mm}\n" + cut + "steps:\n"
                + steps.indent(2);
    }

    private static Cloth cloth(String cut, String steps) {
        return Cloth.make(new DesignReader(LIBRARY).read("a.yaml", with(cut, steps)), LIBRARY);
    }

    private static DrawingCost outlay(String cut, String step) {
        Design design =
                new DesignReader(LIBRARY).read("a.yaml", with(cut, step)).design();
        return DrawingCost.of(design.steps().get(0), design, CATALOGUE);
    }

    /** Drawings placed: spots times motifs times copies; for bands the units around a piece of 600 mm. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - wax: {motif: blok, layout: {lampah: tubrukan, repeat: 25 mm}}                                    | 32
            - wax: {motif: blok, layout: {lampah: ondo-ende, repeat: 25 mm}}                                   | 32
            - wax: {motif: blok, layout: {single: [0.5, 0.5]}}                                                 | 1
            - wax: {motifs: [blok, blok, blok], layout: {lampah: tubrukan, repeat: 50 mm}}                     | 24
            - wax: {motifs: [{motif: blok, round: {count: 7, radius: 9 mm}}], layout: {single: [0.5, 0.5]}}    | 7
            - wax: {motifs: [{motif: blok, along: {line: arc, length: 90 mm, rise: 9 mm, count: 5}}], layout: {single: [0.5, 0.5]}} | 5
            - wax: {motifs: [{motif: blok, inside: {block: blok}, round: {count: 3, radius: 9 mm}}], layout: {single: [0.5, 0.5]}} | 6
            - wax: {motif: pita, layout: {lampah: tubrukan, repeat: 100 mm}}                                   | 12
            - wax: {bands: [pita, {motif: pita, set: {length: 40 mm}}], zone: all}                             | 45
            - tie: {motif: ikat, layout: {lampah: tubrukan, repeat: 50 mm}}                                    | 8
            - dye: {dye: tegeran}                                                                              | 0
            """)
    void placesAreCountedBeforeTheyAreDrawn(String step, double places) {
        assertThat(outlay("", step).places()).isEqualTo(places);
        assertThat(outlay("", step).marks()).isZero();
    }

    /** Half of the cloth holds half as many; both heads of 50 mm hold two columns of four each. */
    @Test
    void everyPieceOfTheZoneCounts() {
        String step = "- wax: {motif: blok, zone: %s, layout: {lampah: tubrukan, repeat: 25 mm}}";
        assertThat(outlay("zones: {pagi-sore: middle}\n", step.formatted("pagi"))
                        .places())
                .isEqualTo(16);
        assertThat(outlay("zones: {head: {width: 50 mm}}\n", step.formatted("head"))
                        .places())
                .isEqualTo(16);
        DrawingCost both = new DrawingCost(3, 5).with(new DrawingCost(10, 100));
        assertThat(both).isEqualTo(new DrawingCost(13, 105));
    }

    /** Eight marks for each square of the spacing in the one tile that is drawn, or in the whole zone of a single. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {isen: grid}                       | {lampah: tubrukan, repeat: 50 mm} | 800
            {isen: grid, set: {spacing: 10 mm}} | {lampah: tubrukan, repeat: 50 mm} | 200
            {isen: grid}                       | {single: [0.5, 0.5]}              | 6400
            {isen: knots}                      | {lampah: tubrukan, repeat: 50 mm} | 200
            {isen: dots}                       | {lampah: tubrukan, repeat: 50 mm} | 20000
            """)
    void marksOfAGroundAreCountedByItsSpacing(String ground, String layout, double marks) {
        DrawingCost outlay = outlay("", "- wax: {motif: blok, layout: " + layout + ", ground: " + ground + "}");
        assertThat(outlay.marks()).isCloseTo(marks, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - wax: {motifs: [{motif: blok, round: {count: 200, radius: 9 mm}}, {motif: blok, round: {count: 200, radius: 9 mm}}, {motif: blok, round: {count: 200, radius: 9 mm}}, {motif: blok, round: {count: 200, radius: 9 mm}}], layout: {lampah: tubrukan, repeat: 5 mm}} | places
            - wax: {motif: blok, layout: {single: [0.5, 0.5]}, ground: {isen: grid, set: {spacing: 0.1 mm}}} | marks
            """)
    void whatCostsTooMuchIsRefusedAtItsStep(String step, String limit) {
        assertThatThrownBy(() -> cloth("", "- dye: {dye: tegeran}\n" + step))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.getMessage())
                            .contains("canting.limit." + limit)
                            .contains("wax-2");
                    assertThat(error.place().orElseThrow().line()).isEqualTo(6);
                });
    }

    /** Around the whole cloth: 200 - 12 mm hold 9 units, 100 - 12 mm hold 4; corners and seams between. */
    @Test
    void bandsRunAroundTheirZone() {
        Cloth cloth = cloth("", "- wax: {as: a, bands: [pita], zone: all}\n");
        assertThat(named(cloth, "unit")).hasSize(2 * (9 + 4));
        assertThat(named(cloth, "corner")).hasSize(4);
        assertThat(named(cloth, "seam")).hasSize(2 * (10 + 5));
    }

    @Test
    void aBandUpsideDownIsTurnedOutward() {
        Cloth cloth = cloth("", "- wax: {as: a, bands: [{motif: pita, flip: true}], zone: all}\n");
        assertThat(named(cloth, "unit"))
                .allMatch(p -> new Box(0, 0, 200, 100).contains(p) && !new Box(1.5, 1.5, 198.5, 98.5).contains(p));
    }

    @ParameterizedTest
    @CsvSource({"7, true", "9, false"})
    void bandsHigherThanTheirZoneAreRefused(int bands, boolean fits) {
        String list = String.join(", ", Collections.nCopies(bands, "pita"));
        String steps = "- wax: {as: a, bands: [" + list + "], zone: all}\n";
        if (fits) {
            assertThat(named(cloth("", steps), "corner")).hasSize(4 * bands);
        } else {
            assertThatThrownBy(() -> cloth("", steps))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("54 mm high")
                    .hasMessageContaining("50 mm deep");
        }
    }

    @Test
    void aHalfOnTheDiagonalHasNoEdgeForBands() {
        assertThatThrownBy(() -> cloth("zones: {pagi-sore: diagonal}\n", "- wax: {as: a, bands: [pita], zone: pagi}\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("straight edge");
    }

    /** As a motif of a repeat a band fills its width with whole units, with a seam at each; alone it ends without one. */
    @Test
    void aBandInARepeatJoinsFromPlaceToPlace() {
        Cloth rows = cloth("", "- wax: {as: a, motif: pita, layout: {lampah: tubrukan, cell: [100 mm, 50 mm]}}\n");
        assertThat(named(rows, "unit"))
                .allMatch(p -> Math.abs(p.y() % 50 - 23) < 1e-6)
                .filteredOn(p -> p.x() < 200)
                .hasSize(4 * 5);
        assertThat(xs(named(rows, "unit"))).startsWith("10", "30", "50", "70", "90", "110");
        assertThat(xs(named(rows, "seam"))).contains("20", "100", "180");
        // Half a step: a row of half the tile's width stands in every column, 20 mm a unit again.
        Cloth half = cloth("", "- wax: {as: a, motif: pita, layout: {lampah: ondo-ende, cell: [100 mm, 50 mm]}}\n");
        assertThat(named(half, "unit")).filteredOn(p -> p.x() < 100).hasSize(2 * 5);
        Cloth single = cloth("", "- wax: {as: a, motif: pita, layout: {single: [0.5, 0.5]}}\n");
        assertThat(named(single, "unit")).hasSize(10);
        assertThat(named(single, "seam")).hasSize(9).noneMatch(p -> p.x() < 1 || p.x() > 199);
    }

    /** A grid of 5 mm goes on without a seam from tile to tile, and keeps its gap from every motif. */
    @Test
    void theGroundGoesOnFromTileToTileAroundTheMotifs() {
        Cloth cloth = cloth(
                "",
                "- wax: {as: a, motif: blok, canting: 1 mm, layout: {lampah: tubrukan, repeat: 50 mm},"
                        + " ground: {isen: grid, gap: 3 mm}}\n");
        List<Point> dots = named(cloth, "ground");
        for (Point dot : dots) {
            double x = Math.max(0, Math.abs(dot.x() % 50 - 25) - 10);
            double y = Math.max(0, Math.abs(dot.y() % 50 - 25) - 10);
            // The motif is a square of 20 mm with a line of 1 mm around it.
            assertThat(Math.hypot(x, y)).isGreaterThan(0.5 + 3 - 0.3);
        }
        // Ten by ten in each of the eight tiles, but for six by six in the middle without their corners.
        assertThat(dots).hasSize(8 * (100 - 32));
        Cloth bare = cloth(
                "", "- wax: {as: a, motif: blok, layout: {lampah: tubrukan, repeat: 50 mm}, ground: {isen: none}}\n");
        assertThat(named(bare, "ground")).isEmpty();
    }

    @Test
    void theGroundGoesAroundWhatWasWaxedBefore() {
        String first = "- wax: {as: b, motif: blok, set: {size: 50 mm}, layout: {single: [0.5, 0.5]}}\n";
        String second =
                "- wax: {as: a, motif: blok, layout: {single: [0.1, 0.2]}, ground: {isen: grid, gap: 3 mm%s}}\n";
        assertThat(named(cloth("", first + second.formatted("")), "ground"))
                .anyMatch(p -> p.distance(new Point(100, 50)) < 10);
        assertThat(named(cloth("", first + second.formatted(", around: [b]")), "ground"))
                .isNotEmpty()
                .noneMatch(p -> Math.abs(p.x() - 100) < 27.5 && Math.abs(p.y() - 50) < 27.5);
    }

    private static List<Point> named(Cloth cloth, String part) {
        List<Point> points = new ArrayList<>();
        for (Part one : cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened()) {
            if (one.name().equals(part) && one.mark() instanceof Mark.WaxDot dot) {
                assertThat(one.role()).isEqualTo(part.equals("ground") ? Role.LATAR : Role.ISEN);
                points.add(dot.centre());
            }
        }
        assertThat(Set.copyOf(points)).hasSameSizeAs(points);
        return points;
    }

    private static List<String> xs(List<Point> points) {
        return points.stream()
                .map(p -> Math.round(p.x()))
                .sorted()
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    /** A dot in the middle of every square of the spacing that begins in the tile and lies free. */
    private static final class Grid implements Isen {
        private static final Parameter.Quantity SPACING = Parameter.length("spacing", "jarak", "spacing", 5, 0.1, 20);

        @Override
        public Declaration declaration() {
            Information dots = Trial.CATALOGUE.isen("isn-dots").information();
            Information own = new Information("isn-grid", dots.name(), dots.kind(), dots.note(), dots.provenance());
            return new Declaration(own, Parameters.of(Parameter.length("size", "ukuran", "size", 9, 1, 20), SPACING));
        }

        @Override
        public List<Mark> fill(Area area, Values values, Hand hand) {
            Box box = area.tile().orElseGet(() -> area.region().bounds());
            double step = values.number(SPACING);
            List<Mark> marks = new ArrayList<>();
            for (double x = box.left() + step / 2; x < box.right(); x += step) {
                for (double y = box.top() + step / 2; y < box.bottom(); y += step) {
                    if (area.region().contains(new Point(x, y))) {
                        marks.add(new Mark.WaxDot(new Point(x, y), 0.5));
                    }
                }
            }
            return marks;
        }
    }

    /** A fill that names no spacing: it is taken to be as close as its largest length. */
    private static final class Knots implements Isen {
        @Override
        public Declaration declaration() {
            Information dots = Trial.CATALOGUE.isen("isn-dots").information();
            Information own = new Information("isn-knots", dots.name(), dots.kind(), dots.note(), dots.provenance());
            return new Declaration(
                    own,
                    Parameters.of(
                            Parameter.angle("turn", "putar", "turn", 80, 0, 90),
                            Parameter.length("size", "ukuran", "size", 10, 1, 20),
                            Parameter.length("thread", "benang", "thread", 2, 1, 20)));
        }

        @Override
        public List<Mark> fill(Area area, Values values, Hand hand) {
            return List.of();
        }
    }
}
