package id.canting.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.LinePiece;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines as a plotter takes them: few, once, joined, in a good order. */
class LinesTest {
    private static Trail.Line line(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Trail.Line(points, false);
    }

    private static double length(List<? extends Trail> trails) {
        return trails.stream().mapToDouble(Trail::length).sum();
    }

    @Test
    void nothingStaysNothing() {
        assertThat(PathJoiner.joined(List.of())).isEmpty();
        assertThat(PathOrder.from(Point.ZERO, List.of())).isEmpty();
    }

    @Test
    void endsThatMeetBecomeOneLine() {
        List<Trail> joined = PathJoiner.joined(List.of(line(0, 0, 10, 0), line(20, 0, 10.05, 0), line(40, 0, 30, 0)));
        assertThat(joined).hasSize(2);
        assertThat(length(joined)).isCloseTo(30, within(0.2));
    }

    @Test
    void aRingOfPiecesIsClosed() {
        List<Trail> joined = PathJoiner.joined(List.of(line(0, 0, 10, 0), line(10, 10, 10, 0), line(10, 10, 0, 0)));
        assertThat(joined).singleElement().matches(trail -> ((Trail.Line) trail).closed());
    }

    @Test
    void whereThreeMeetTheStraightestGoesOn() {
        List<Trail> joined = PathJoiner.joined(List.of(line(0, 0, 10, 0), line(10, 0, 10, 9), line(10, 0, 20, 0)));
        assertThat(joined).hasSize(2).anyMatch(trail -> trail.bounds().width() == 20);
    }

    @Test
    @DisplayName("A 22: what lies within 0.05 mm of a line is not drawn once more")
    void theSameLineIsDrawnOnce() {
        OverlapRemover twice = new OverlapRemover();
        assertThat(twice.left(line(0, 0, 50, 0))).hasSize(1);
        assertThat(twice.left(line(0, 0, 50, 0))).isEmpty();
        assertThat(twice.left(line(50, 0.045, 0, 0.045))).isEmpty();
        assertThat(length(twice.left(line(30, 0.03, 70, 0.03)))).isCloseTo(20, within(0.4));
    }

    @Test
    void aLineBesideOrAcrossAnotherStays() {
        OverlapRemover twice = new OverlapRemover();
        twice.left(line(0, 0, 50, 0));
        assertThat(length(twice.left(line(0, 0.2, 50, 0.2)))).isEqualTo(50);
        assertThat(length(twice.left(line(20, -10, 20, 10)))).isEqualTo(20);
    }

    @Test
    void theSameDotIsMadeOnce() {
        OverlapRemover twice = new OverlapRemover();
        Trail dot = new Trail.Circle(new Point(5, 5), 0.4);
        assertThat(twice.left(dot)).containsExactly(dot);
        assertThat(twice.left(new Trail.Circle(new Point(5.02, 5), 0.4))).isEmpty();
        assertThat(twice.left(new Trail.Circle(new Point(5, 5), 0.6))).hasSize(1);
    }

    @Provide
    Arbitrary<List<Trail>> trails() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 300).ofScale(3);
        Arbitrary<Trail> lines = place.list()
                .ofMinSize(4)
                .ofMaxSize(12)
                .filter(all -> all.size() % 2 == 0)
                .map(all -> line(all.stream().mapToDouble(Double::doubleValue).toArray()));
        Arbitrary<Trail> dots = Combinators.combine(place, place).as((x, y) -> new Trail.Circle(new Point(x, y), 0.5));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, lines), net.jqwik.api.Tuple.of(1, dots))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void orderLosesNothingAndIsNeverLongerThanNearestFirst(@ForAll("trails") List<Trail> trails) {
        List<Trail> ordered = PathOrder.from(Point.ZERO, trails);
        assertThat(ordered).hasSameSizeAs(trails);
        assertThat(length(ordered)).isCloseTo(length(trails), within(1e-6 * (1 + length(trails))));
        assertThat(ordered.stream().map(Trail::bounds).toList())
                .containsExactlyInAnyOrderElementsOf(
                        trails.stream().map(Trail::bounds).toList());
    }

    @Property(tries = 300)
    void joiningOnlyAddsTheShortWaysBetweenEnds(@ForAll("trails") List<Trail> trails) {
        List<Trail> joined = PathJoiner.joined(trails);
        int met = trails.size() - joined.size();
        assertThat(met).isNotNegative();
        // A closed ring is one meeting more than it is lines fewer.
        assertThat(length(joined) - length(trails))
                .isBetween(-2 * PathJoiner.REACH * trails.size() - 1e-6, PathJoiner.REACH * trails.size() + 1e-6);
    }

    @Property(tries = 200)
    @Label("B 36: straight pieces lie within 0.05 mm of the curve")
    void fewPointsStayOnTheCurve(@ForAll("curves") Path curve) {
        Trail.Line line = (Trail.Line) PolylineSimplifier.of(curve).orElseThrow();
        List<Point> corners = new ArrayList<>(line.points());
        if (line.closed()) {
            corners.add(corners.get(0));
        }
        for (Point point : curve.points(0.0005)) {
            double off = Double.POSITIVE_INFINITY;
            for (int i = 1; i < corners.size(); i++) {
                off = Math.min(off, LinePiece.distance(corners.get(i - 1), corners.get(i), point));
            }
            assertThat(off).isLessThanOrEqualTo(PolylineSimplifier.CHORD);
        }
        assertThat(line.closed()).isEqualTo(curve.closed());
    }

    @Provide
    Arbitrary<Path> curves() {
        Arbitrary<Double> size = Arbitraries.doubles().between(0.5, 80).ofScale(3);
        return Combinators.combine(size, size, Arbitraries.of(true, false))
                .as((width, height, round) -> round
                        ? Path.circle(new Point(width, height), width)
                        : Path.smooth(List.of(
                                Point.ZERO, new Point(width, 0), new Point(width, height), new Point(0, 2 * height))));
    }
}
