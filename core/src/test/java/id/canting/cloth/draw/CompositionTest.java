package id.canting.cloth.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.cloth.Cloth;
import id.canting.cloth.Trial;
import id.canting.design.Arrangement;
import id.canting.design.Design;
import id.canting.design.Source;
import id.canting.design.file.DesignReader;
import id.canting.design.file.DesignWriter;
import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import id.canting.mark.Mark;
import id.canting.mark.Part;
import id.canting.text.Decimals;
import id.canting.text.Language;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New motifs from old ones: motifs inside others, round a middle, along a line, larger and mirrored. */
class CompositionTest {
    private static final String CLOTH = "{format: plain, width: 400 mm, height: 400 mm}";

    private static String with(String figure) {
        return "canting: 1\nhand: 0\ncloth: " + CLOTH + "\nsteps:\n" + "  - wax: {as: a, motifs: [" + figure
                + "], layout: {single: [0.5, 0.5]}, canting: 1.5 mm}\n";
    }

    private static Design read(String text) {
        return new DesignReader(Trial.LIBRARY).read("a.yaml", text).design();
    }

    private static Drawing drawing(String figure) {
        return Cloth.make(new DesignReader(Trial.LIBRARY).read("a.yaml", with(figure)), Trial.LIBRARY)
                .drawings()
                .getOrDefault("a", Drawing.EMPTY);
    }

    private static List<Mark.WaxLine> lines(Drawing drawing) {
        List<Mark.WaxLine> lines = new ArrayList<>();
        for (Part part : drawing.flattened()) {
            if (part.mark() instanceof Mark.WaxLine line) {
                lines.add(line);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blok",
                "{motif: blok}",
                "{motif: blok, set: {size: 30 mm}, at: [10 mm, -20 mm], turn: 30 deg, mirror: true, scale: 2}",
                "{motif: blok, round: {count: 6, radius: 60 mm}}",
                "{motif: blok, round: {count: 8, radius: 60 mm, facing: false, mirror: true}}",
                "{motif: blok, along: {line: arc, length: 200 mm, rise: 40 mm, count: 5}}",
                "{motif: blok, along: {line: wave, length: 200 mm, rise: -40 mm, count: 5, facing: false, mirror: true}}",
                "{motif: blok, along: {line: straight, length: 200 mm, count: 2}}",
                "{motif: blok, inside: {block: blok}}",
                "{motif: blok, inside: {block: {motif: blok, size: 60 %, turn: 45 deg, round: {count: 4, radius: 20 mm}}}}",
                "{motif: blok, inside: {block: {motif: blok, inside: {block: {motif: blok, inside: {block: blok}}}}}}",
            })
    void isWrittenSoThatItReadsBack(String figure) {
        Design design = read(with(figure));
        String written = DesignWriter.write(design);
        assertThat(read(written)).isEqualTo(design);
        assertThat(DesignWriter.write(read(written))).isEqualTo(written);
    }

    @Property(tries = 100)
    void anyArrangementReadsBack(
            @ForAll @IntRange(min = 2, max = 200) int count,
            @ForAll @DoubleRange(min = 0, max = 2000) double radius,
            @ForAll boolean facing,
            @ForAll boolean mirror) {
        String figure = String.format(
                Locale.ROOT,
                "{motif: blok, round: {count: %d, radius: %s mm, facing: %s, mirror: %s}}",
                count,
                Decimals.write(radius, 3),
                facing,
                mirror);
        Design design = read(with(figure));
        assertThat(read(DesignWriter.write(design))).isEqualTo(design);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {motif: blok, inside: {blok: blok}}                                     | Did you mean "block"
            {motif: blok, inside: {block: tst-blokk}}                               | Did you mean "tst-blok"
            {motif: blok, inside: {block: ikat}}                                    | tst-ikat
            {motif: blok, inside: {block: {motif: blok, size: 200 %}}}              | between 0.05 and 1
            {motif: blok, inside: {block: {motif: blok, at: [1 mm, 1 mm]}}}         | at
            {motif: blok, round: {count: 1}}                                        | between 2 and 200
            {motif: blok, round: {count: 2.5}}                                      | whole
            {motif: blok, round: {count: 201}}                                      | between 2 and 200
            {motif: blok, round: {count: 3, radius: 3}}                             | mm, cm, m, in
            {motif: blok, round: {cuont: 3}}                                        | Did you mean "count"
            {motif: blok, along: {line: curve, length: 9 mm, count: 2}}             | straight, arc, wave
            {motif: blok, along: {line: arc, count: 2}}                             | length
            {motif: blok, round: {count: 2}, along: {line: arc, length: 9 mm, count: 2}} | round
            {motif: blok, scale: 11}                                                | between 0.1 and 10
            {motif: blok, turn: 400 deg}                                            | between -360 and 360
            {motif: blok, mirror: maybe}                                            | true
            {motif: blok, at: [1 mm]}                                               | at
            {motif: blok, insid: {block: blok}}                                     | Did you mean "inside"
            {motif: blok, inside: {block: {motif: blok, inside: {block: {motif: blok, inside: {block: {motif: blok, inside: {block: blok}}}}}}}} | 3
            """)
    void refusesAtThePlaceInBothLanguages(String figure, String told) {
        assertThatThrownBy(() -> read(with(figure))).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.describe(Language.EN)).startsWith("a.yaml:5:").contains(told);
            assertThat(error.describe(Language.ID)).isNotEqualTo(error.describe(Language.EN));
        });
    }

    @Property(tries = 100)
    void copiesRoundStandEvenly(
            @ForAll @IntRange(min = 2, max = 40) int count,
            @ForAll @DoubleRange(min = 1, max = 500) double radius,
            @ForAll boolean mirror) {
        Source.Figure figure = new Source.Figure(
                new Source.Use("blok", Map.of()),
                7,
                -3,
                0,
                false,
                1,
                new Arrangement.Round(count, radius, true, mirror),
                Map.of());
        List<Transform> places = Places.of(figure);
        assertThat(places).hasSize(count);
        for (int i = 0; i < count; i++) {
            Point at = places.get(i).apply(Point.ZERO).minus(new Point(7, -3));
            assertThat(at.distance(Point.ZERO)).isCloseTo(radius, within(1e-9 * radius));
            Point next = places.get((i + 1) % count).apply(Point.ZERO).minus(new Point(7, -3));
            assertThat(next.distance(at)).isCloseTo(2 * radius * Math.sin(Math.PI / count), within(1e-9 * radius));
            // The head of a copy that faces outward lies farther from the middle than its place.
            Point head = places.get(i).apply(new Point(0, -1)).minus(new Point(7, -3));
            assertThat(head.distance(Point.ZERO)).isCloseTo(radius + 1, within(1e-9 * radius));
            assertThat(places.get(i).mirrors()).isEqualTo(mirror && i % 2 == 1);
        }
    }

    @Property(tries = 100)
    void copiesAlongALineBeginAndEndWithItAndTurnWithIt(
            @ForAll @IntRange(min = 2, max = 40) int count,
            @ForAll @DoubleRange(min = 10, max = 500) double length,
            @ForAll @DoubleRange(min = 0.02, max = 2) double rise,
            @ForAll Arrangement.Line line) {
        Source.Figure figure = new Source.Figure(
                new Source.Use("blok", Map.of()),
                0,
                0,
                0,
                false,
                1,
                new Arrangement.Along(line, length, length * rise, count, true, false),
                Map.of());
        List<Transform> places = Places.of(figure);
        assertThat(places).hasSize(count);
        Point first = places.get(0).apply(Point.ZERO);
        Point last = places.get(count - 1).apply(Point.ZERO);
        assertThat(first.distance(new Point(-length / 2, 0))).isLessThan(1e-9);
        assertThat(last.distance(new Point(length / 2, 0))).isLessThan(1e-9);
        Guide guide = new Guide((Arrangement.Along) figure.arrangement());
        double whole = walked(guide, 0, 1);
        for (int i = 1; i < count; i++) {
            double step = walked(guide, (i - 1.0) / (count - 1), (double) i / (count - 1));
            assertThat(step).isCloseTo(whole / (count - 1), within(1e-5 * whole));
            Point there = places.get(i).apply(Point.ZERO);
            assertThat(there.distance(guide.at((double) i / (count - 1)))).isLessThan(1e-9);
        }
        Transform start = places.get(0);
        double begins = new Point(start.a(), start.b()).angle();
        assertThat(line == Arrangement.Line.STRAIGHT ? begins == 0 : begins < 0).isTrue();
    }

    /** The length of a line between two of its shares, by many short chords. */
    private static double walked(Guide guide, double from, double to) {
        double walked = 0;
        for (int i = 0; i < 2000; i++) {
            Point start = guide.at(from + (to - from) * i / 2000);
            walked += guide.at(from + (to - from) * (i + 1) / 2000).distance(start);
        }
        return walked;
    }

    @Property(tries = 100)
    void copiesTurnWithTheLine(
            @ForAll @DoubleRange(min = 10, max = 500) double length,
            @ForAll @DoubleRange(min = -1, max = 1) double rise,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
            @ForAll Arrangement.Line line) {
        Guide guide = new Guide(new Arrangement.Along(line, length, length * rise, 2, true, false));
        Point step = guide.at(share + 1e-5).minus(guide.at(share - 1e-5)).unit();
        double off = step.cross(new Point(1, 0).rotated(guide.direction(share)));
        assertThat(Math.abs(off)).isLessThan(2e-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-70, -5, 1e-12, 0, 0.01, 20, 50, 300})
    void anArcIsPartOfACircleThroughItsRise(double rise) {
        Guide guide = new Guide(new Arrangement.Along(Arrangement.Line.ARC, 100, rise, 2, true, false));
        assertThat(guide.at(0.5).distance(new Point(0, -rise))).isLessThan(1e-6);
        if (Math.abs(rise) > 1) {
            Point middle = new Point(0, (50 * 50 - rise * rise) / (2 * rise));
            double radius = middle.distance(guide.at(0));
            for (int i = 0; i <= 10; i++) {
                assertThat(middle.distance(guide.at(i / 10.0))).isCloseTo(radius, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{motif: blok, at: [40 mm, 15 mm], turn: 25 deg, inside: {block: {motif: blok, turn: 10 deg, size: 50 %%}}%s}",
                "{motif: blok, scale: 2, at: [-30 mm, 5 mm]%s}",
            })
    void aMirroredCompositionIsCongruent(String figure) {
        List<Mark.WaxLine> plain = lines(drawing(figure.formatted("")));
        List<Mark.WaxLine> mirrored = lines(drawing(figure.formatted(", mirror: true")));
        assertThat(mirrored).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            for (int j = 0; j < plain.size(); j++) {
                assertThat(middle(mirrored.get(i)).distance(middle(mirrored.get(j))))
                        .isCloseTo(middle(plain.get(i)).distance(middle(plain.get(j))), within(1e-6));
            }
            assertThat(Math.abs(mirrored.get(i).centre().signedArea(0.01)))
                    .isCloseTo(Math.abs(plain.get(i).centre().signedArea(0.01)), within(1e-6));
            assertThat(mirrored.get(i).centre().signedArea(0.01)
                            * plain.get(i).centre().signedArea(0.01))
                    .isNegative();
            assertThat(mirrored.get(i).width()).isEqualTo(plain.get(i).width());
        }
    }

    /** Copies mirrored and turned n-fold: distances, areas and lengths are those of the first. */
    @Property(tries = 200)
    void everyCopyIsCongruentToTheFirst(
            @ForAll @IntRange(min = 2, max = 24) int count,
            @ForAll @DoubleRange(min = 0, max = 300) double radius,
            @ForAll @DoubleRange(min = -360, max = 360) double turn,
            @ForAll boolean facing,
            @ForAll boolean mirror) {
        Source.Figure figure = new Source.Figure(
                new Source.Use("blok", Map.of()),
                11,
                -4,
                turn,
                mirror,
                1,
                new Arrangement.Round(count, radius, facing, mirror),
                Map.of());
        List<Point> corners = List.of(new Point(0, 0), new Point(31, 2), new Point(17, -23), new Point(-9, 14));
        double area = area(corners);
        List<Transform> places = Places.of(figure);
        for (int copy = 0; copy < count; copy++) {
            List<Point> there = corners.stream().map(places.get(copy)::apply).toList();
            for (int i = 0; i < there.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(there.get(i).distance(there.get(j)))
                            .isCloseTo(corners.get(i).distance(corners.get(j)), within(1e-9));
                }
            }
            assertThat(area(there)).isCloseTo(places.get(copy).mirrors() ? -area : area, within(1e-9 * 1e3));
            Transform back = places.get(0).inverse().then(places.get(copy));
            for (int i = 0; i < there.size(); i++) {
                Point moved = back.apply(places.get(0).apply(corners.get(i)));
                assertThat(moved.distance(there.get(i))).isLessThan(1e-9);
            }
        }
    }

    private static double area(List<Point> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            twice += corners.get(i).cross(corners.get((i + 1) % corners.size()));
        }
        return twice / 2;
    }

    private static Point middle(Mark.WaxLine line) {
        return line.centre().bounds().centre();
    }

    @Property(tries = 30)
    void whatAPartCarriesStaysInsideItAndItsLinesStayAsWide(
            @ForAll @DoubleRange(min = 40, max = 150) double size,
            @ForAll @IntRange(min = 16, max = 100) int share,
            @ForAll @IntRange(max = 359) int turn) {
        String figure = String.format(
                Locale.ROOT,
                "{motif: blok, set: {size: %s mm}, inside: {block: {motif: blok, size: %d %%, turn: %d deg}}}",
                Decimals.write(size, 3),
                share,
                turn);
        List<Mark.WaxLine> lines = lines(drawing(figure));
        assertThat(lines).hasSize(2);
        Box outer = lines.get(0).centre().bounds();
        Box inner = lines.get(1).centre().bounds().grown(lines.get(1).width() / 2);
        assertThat(outer.width()).isCloseTo(size, within(1e-6));
        assertThat(outer.grown(0.3).contains(inner))
                .as("%s in %s", inner, outer)
                .isTrue();
        assertThat(lines.get(0).width()).isCloseTo(1.5, within(1e-6));
        assertThat(lines.get(1).width()).isCloseTo(1.5, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "2", "4"})
    void aLargerMotifHasLinesAsWide(String scale) {
        List<Mark.WaxLine> lines = lines(drawing("{motif: blok, scale: " + scale + "}"));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).centre().bounds().width()).isCloseTo(20 * Double.parseDouble(scale), within(1e-6));
        assertThat(lines.get(0).width()).isCloseTo(1.5, within(1e-6));
    }

    @Test
    void theSameDesignGivesTheSameDrawing() {
        String figure = "{motif: blok, round: {count: 5, radius: 50 mm}, inside: {block: blok}}";
        assertThat(drawing(figure).flattened().toString())
                .isEqualTo(drawing(figure).flattened().toString());
        // Each of the five has its outline and a dot beside what it carries, and the same again within.
        assertThat(drawing(figure).flattened()).hasSize(5 * 4);
    }

    /** A carried motif needs four lines of wax across, of 1.5 mm: one fifth of 30 mm. */
    @ParameterizedTest
    @CsvSource({"30 mm, 19 %, 1", "30 mm, 21 %, 2", "9 mm, 50 %, 1"})
    void whatFindsNoRoomIsLeftOutAndNamed(String side, String share, int squares) {
        String figure = "{motif: blok, set: {size: " + side + "}, inside: {block: {motif: blok, size: " + share + "}}}";
        Cloth cloth = Cloth.make(new DesignReader(Trial.LIBRARY).read("a.yaml", with(figure)), Trial.LIBRARY);
        assertThat(cloth.drawings().getOrDefault("a", Drawing.EMPTY).flattened().stream()
                        .filter(part -> part.mark() instanceof Mark.WaxLine))
                .hasSize(squares);
        boolean said = cloth.notes().stream()
                .anyMatch(note -> note.in(Language.EN)
                        .equals(
                                "step a: tst-blok is left out where part block is so small that it would be less than four lines of"
                                        + " wax across"));
        assertThat(said).isEqualTo(squares == 1);
    }
}
