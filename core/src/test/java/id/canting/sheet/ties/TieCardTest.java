package id.canting.sheet.ties;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.geometry.Box;
import id.canting.geometry.Curves;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.machine.MachineDrawing;
import id.canting.machine.Openings;
import id.canting.machine.Trail;
import id.canting.mark.Bound;
import id.canting.mark.Mark;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cards that are pricked or cut. */
class TieCardTest {
    private static final Box WINDOW = new Box(0, 0, 120, 90);

    private static Path zigzag(double x, double y, double leg, int legs) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= legs; i++) {
            points.add(new Point(x + i * leg * 0.6, y + (i % 2) * leg * 0.8));
        }
        return Path.polyline(points);
    }

    /** Lines as stitches run: loops, petals, zigzags, spirals, some upon one another. */
    private static List<Bound> lines(List<Integer> shapes, double size) {
        List<Bound> marks = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Point at = new Point(10 + (shapes.get(i) * 37) % 100, 10 + (shapes.get(i) * 53) % 70);
            double s = size;
            Path line = switch (shapes.get(i) % 4) {
                case 0 -> Path.circle(at, s);
                case 1 -> Curves.polar(at, a -> s * (1 + 0.5 * StrictMath.cos(5 * a)), 80);
                case 2 -> zigzag(at.x(), at.y(), s, 7);
                default -> Curves.spiral(at, 1, 0, s, 14);
            };
            marks.add(TieMarks.stitches(line));
            marks.add(TieMarks.tie(at.x(), at.y(), 6));
        }
        return marks;
    }

    @Test
    @DisplayName("E 77: the second of two ties in one place has no hole of its own, and is told of")
    void tiesInOnePlaceShareAHole() {
        List<TiePoint> points =
                TieMarks.points(List.of(TieMarks.tie(20, 20, 8), TieMarks.tie(20, 20, 8), TieMarks.tie(23, 20, 8)));
        TieCard card = TieCard.of(points, WINDOW, false, 2, 2);
        assertThat(card.tips()).containsExactly(new Point(20, 20));
        assertThat(card.left()).containsExactly("B1", "C1");
    }

    @Test
    @DisplayName("E 77: ties as far apart as hole and bridge together each have a hole")
    void theLeastDistanceIsAllowed() {
        List<TiePoint> points = TieMarks.points(List.of(TieMarks.tie(20, 20, 8), TieMarks.tie(24, 20, 8)));
        assertThat(TieCard.of(points, WINDOW, false, 1.5, 2.5).tips()).hasSize(2);
    }

    @Test
    @DisplayName("E 77: every corner of a zigzag has its hole, and between corners holes stand evenly")
    void cornersAreMarked() {
        Path zigzag = zigzag(10, 10, 25, 4);
        TieCard card = TieCard.of(TieMarks.points(List.of(TieMarks.stitches(zigzag))), WINDOW, false, 1.5, 2.5);
        for (Point corner : zigzag.points(0.1)) {
            assertThat(card.stitches()).anyMatch(hole -> hole.distance(corner) < 1e-6);
        }
        assertThat(card.stitches()).hasSize(4 * 6 + 1);
        assertThat(card.parted()).isEmpty();
    }

    @Test
    @DisplayName("E 77: holes stand no closer than the stitches they mark")
    void longStitchesKeepTheirLength() {
        Path line = Path.line(new Point(10, 10), new Point(110, 10));
        List<TiePoint> points = TieMarks.points(List.of(new Mark.StitchLine(line, 20, 2, 0.5, 1)));
        assertThat(TieCard.of(points, WINDOW, false, 1, 1).stitches()).hasSize(6);
    }

    @Test
    @DisplayName("E 77: the hole's diameter is that of the circles a machine cuts")
    void machinesCutHolesOfThatDiameter() {
        TieCard card = TieCard.of(TieMarks.points(List.of(TieMarks.tie(20, 30, 8))), WINDOW, false, 1.7, 2.5);
        MachineDrawing drawing = Openings.card(
                Text.same("card"),
                Text.EMPTY,
                WINDOW,
                15,
                List.of(new Openings("titik", card.hole(), card.tips(), List.of())));
        assertThat(drawing.layers().get(0).trails()).containsExactly(new Trail.Circle(new Point(35, 45), 0.85));
        assertThat(drawing.layers().get(1).name()).isEqualTo("tepi");
    }

    @Test
    @DisplayName("E 77: a ring smaller than the bridges allow is still marked")
    void tinyRingsAreMarked() {
        TieCard card = TieCard.of(
                TieMarks.points(List.of(TieMarks.stitches(Path.circle(new Point(50, 50), 2)))), WINDOW, true, 3, 4);
        assertThat(card.slots()).isNotEmpty();
        assertThat(oneSheet(card)).isTrue();
    }

    @Property
    @Label("E 77: no two holes are nearer than their diameter and the bridge, and no tie is forgotten")
    void holesKeepTheirDistance(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 400) Integer> shapes,
            @ForAll @DoubleRange(min = 3, max = 30) double size,
            @ForAll @DoubleRange(min = 0.5, max = 5) double hole,
            @ForAll @DoubleRange(min = 0.5, max = 6) double bridge) {
        List<TiePoint> points = TieMarks.points(lines(shapes, size));
        TieCard card = TieCard.of(points, WINDOW.grown(60), false, hole, bridge);
        List<Point> all = new ArrayList<>(card.tips());
        all.addAll(card.stitches());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(all.get(i).distance(all.get(j))).isGreaterThanOrEqualTo(hole + bridge - 1e-5);
            }
        }
        long ties =
                points.stream().filter(point -> point.mark().tie().isPresent()).count();
        long left = points.stream()
                .filter(point -> point.mark().tie().isPresent() && card.left().contains(point.id()))
                .count();
        assertThat(card.tips().size() + left).isEqualTo(ties);
    }

    @Property(tries = 200)
    @Label("A 29: a stencil of ties is one sheet, and stays one where all narrower than its bridges is taken away")
    void aStencilIsOneSheet(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 400) Integer> shapes,
            @ForAll @DoubleRange(min = 3, max = 30) double size,
            @ForAll @DoubleRange(min = 1, max = 5) double hole,
            @ForAll @DoubleRange(min = 1, max = 6) double bridge) {
        TieCard card = TieCard.of(TieMarks.points(lines(shapes, size)), WINDOW.grown(60), true, hole, bridge);
        assertThat(oneSheet(card)).isTrue();
    }

    private static boolean oneSheet(TieCard card) {
        List<Region> cuts = new ArrayList<>();
        card.rounds().forEach(edge -> cuts.add(Region.of(edge, 0.01)));
        card.slotEdges().forEach(edge -> cuts.add(Region.of(edge, 0.01)));
        Region sheet = Region.of(WINDOW.grown(80)).minus(Region.union(cuts));
        return sheet.pieces().size() == 1
                && sheet.offset(-card.bridge() / 2 * 0.97).pieces().stream()
                                .filter(piece -> piece.area() > 1)
                                .count()
                        == 1;
    }
}
