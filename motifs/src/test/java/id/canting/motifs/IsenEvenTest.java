package id.canting.motifs;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.cloth.figure.WaxFigure;
import id.canting.geometry.ArcLength;
import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.mark.Area;
import id.canting.mark.Mark;
import id.canting.motif.Isen;
import id.canting.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fill is as dense in one place as in another, also where the tiles of a ground meet. */
class IsenEvenTest {
    private static final double STEP = 0.25;
    private static final int BOXES = 3;

    /** Wax in the fullest ninth of an area over wax in the emptiest. */
    private static final double MOST_UNEVEN = 1.45;

    private static final Box TILE = Box.sized(0, 0, 84, 72);
    private static final double MARGIN = 25;

    static List<Isen> isens() {
        return Anything.ISENS;
    }

    @ParameterizedTest
    @MethodSource("isens")
    void coversALargeAreaEvenly(Isen isen) {
        Box box = Box.sized(0, 0, 120, 120);
        Area area = new Area("part", Region.of(box), Optional.empty(), "", Optional.empty());
        double[] wax = wax(fill(isen, area, 5), box.grown(-3), UnaryOperator.identity());
        assertThat(ratio(wax)).as("%s", Arrays.toString(wax)).isLessThan(MOST_UNEVEN);
        double covered = Arrays.stream(wax).sum() / box.grown(-3).area();
        assertThat(covered).as("share of wax").isBetween(0.07, 0.5);
    }

    /** The boxes are half a box aside, so that they lie across the tile's sides. */
    @ParameterizedTest
    @MethodSource("isens")
    void coversAGroundEvenlyAcrossItsSeams(Isen isen) {
        Area ground = new Area("ground", Region.of(TILE.grown(MARGIN)), Optional.empty(), "", Optional.of(TILE));
        Point aside = new Point(TILE.width() / BOXES / 2, TILE.height() / BOXES / 2);
        double[] wax = wax(fill(isen, ground, 5), TILE, place -> TILE.wrapped(place.plus(aside)));
        assertThat(ratio(wax)).as("%s", Arrays.toString(wax)).isLessThan(MOST_UNEVEN);
    }

    @ParameterizedTest
    @MethodSource("isens")
    void keepsEveryMarkOfAGroundAtItsTileAndClearOfFigures(Isen isen) {
        Region region = Region.of(TILE.grown(MARGIN)).minus(Region.of(Path.circle(new Point(40, 30), 16), 0.05));
        Area ground = new Area("ground", region, Optional.empty(), "", Optional.of(TILE));
        for (Mark mark : fill(isen, ground, 8)) {
            List<Point> outline = new ArrayList<>();
            WaxFigure.contours(mark).forEach(contour -> outline.addAll(contour.points(0.05)));
            assertThat(Box.around(outline).meets(TILE.grown(MARGIN / 2)))
                    .as("%s at its tile", mark)
                    .isTrue();
            assertThat(outline)
                    .allSatisfy(point ->
                            assertThat(region.clearance(point)).as("%s", mark).isGreaterThan(-0.12));
        }
    }

    @Property(tries = 12)
    void keepsGalaranLinesApart(@ForAll @LongRange(max = 1_000_000) long seed) {
        Region region = Region.of(TILE.grown(MARGIN)).minus(Region.of(Path.circle(new Point(20, 30), 11), 0.05));
        Area ground = new Area("ground", region, Optional.empty(), "", Optional.of(TILE));
        Isen galaran = Anything.CATALOGUE.isen("galaran");
        double least = ((Parameter.Quantity) galaran.parameters().get("spacing")).start() / 2;
        List<List<Point>> lines = new ArrayList<>();
        for (Mark mark : fill(galaran, ground, seed)) {
            lines.add(places((Mark.WaxLine) mark));
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                assertThat(distance(lines.get(i), lines.get(j)))
                        .as("lines %d and %d", i, j)
                        .isGreaterThan(least - 0.05);
            }
        }
    }

    private static double distance(List<Point> one, List<Point> other) {
        double least = Double.POSITIVE_INFINITY;
        for (Point p : one) {
            for (Point q : other) {
                double x = Math.abs(p.x() - q.x());
                double y = Math.abs(p.y() - q.y());
                least = Math.min(least, Math.hypot(Math.min(x, TILE.width() - x), Math.min(y, TILE.height() - y)));
            }
        }
        return least;
    }

    private static List<Point> places(Mark.WaxLine line) {
        ArcLength track = line.centre().track(0.02);
        return track.spaced(2 + (int) (track.length() / 0.5)).stream()
                .map(TILE::wrapped)
                .toList();
    }

    private static List<Mark> fill(Isen isen, Area area, long seed) {
        return isen.fill(area, isen.parameters().defaults(), Anything.hand(seed));
    }

    private static double ratio(double[] wax) {
        return Arrays.stream(wax).max().orElseThrow() / Arrays.stream(wax).min().orElseThrow();
    }

    /** Square mm of wax in each ninth of a box, marks that lie over one another counted twice. */
    private static double[] wax(List<Mark> marks, Box box, UnaryOperator<Point> map) {
        double[] wax = new double[BOXES * BOXES];
        for (Mark mark : marks) {
            if (mark instanceof Mark.WaxDot dot) {
                add(wax, box, map.apply(dot.centre()), Math.PI * dot.diameter() * dot.diameter() / 4);
            } else if (mark instanceof Mark.WaxLine line) {
                ArcLength track = line.centre().track(0.02);
                for (double s = 0; s < track.length(); s += STEP) {
                    add(wax, box, map.apply(track.at(s)), STEP * line.width());
                }
            }
        }
        return wax;
    }

    private static void add(double[] wax, Box box, Point place, double area) {
        if (box.contains(place)) {
            int column = (int) Math.min(BOXES - 1, (place.x() - box.left()) / box.width() * BOXES);
            int row = (int) Math.min(BOXES - 1, (place.y() - box.top()) / box.height() * BOXES);
            wax[row * BOXES + column] += area;
        }
    }
}
