package id.canting.geometry.crack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import id.canting.random.RandomSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Networks of cracks: nothing first, then what Euler's formula and the way wax breaks make true of every sheet. */
class CracksTest {
    private static final Cracking EVERY_4 = Cracking.every(4, 0.1, 0.5);

    @Test
    void nothingDoesNotBreak() {
        CrackNetwork none = Cracks.of(Region.EMPTY, EVERY_4, RandomSource.of(1));
        assertThat(none.cracks()).isEmpty();
        assertThat(none.cells()).isEmpty();
        assertThat(none.figure().isEmpty()).isTrue();
        assertThat(none.region(0.03).isEmpty()).isTrue();
    }

    @Test
    void aNarrowSheetStaysWhole() {
        CrackNetwork whole = Cracks.of(Region.of(Box.sized(0, 0, 90, 3.9)), EVERY_4, RandomSource.of(1));
        assertThat(whole.cracks()).isEmpty();
        assertThat(whole.cells()).hasSize(1);
        assertThat(whole.cells().get(0).radius()).isCloseTo(1.95, within(0.02));
    }

    @Test
    void aSheetJustTooWideBreaksOnce() {
        CrackNetwork broken = Cracks.of(Region.of(Box.sized(0, 0, 4.2, 4.2)), EVERY_4, RandomSource.of(1));
        assertThat(broken.cracks()).hasSize(1);
        assertThat(broken.cells()).hasSize(2);
        assertThat(broken.cracks().get(0).width()).isEqualTo(0.5);
    }

    @Test
    void aHoleMayTouchTheEdgeAtAPoint() {
        Region touching = Region.of(Box.sized(0, 0, 40, 40))
                .minus(Region.of(
                        Path.polygon(new Point(20, 0), new Point(30, 15), new Point(20, 30), new Point(10, 15)), 1));
        CrackNetwork network = Cracks.of(touching, EVERY_4, RandomSource.of(3));
        double cells =
                network.cells().stream().mapToDouble(CrackNetwork.Cell::area).sum();
        assertThat(cells).isCloseTo(touching.area(), within(1e-9));
        assertThat(network.cracks()).hasSizeGreaterThan(20);
    }

    @Test
    void refusesWhatIsNoCracking() {
        assertThatThrownBy(() -> Cracking.every(0, 0.1, 0.5)).hasMessageContaining("0.05");
        assertThatThrownBy(() -> Cracking.every(4, 0.5, 0.1)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> EVERY_4.toward(0, 1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> EVERY_4.toward(Double.NaN, 1)).hasMessageContaining("NaN");
    }

    @Property(tries = 300)
    void countsFollowEuler(
            @ForAll @IntRange(max = Sheets.KINDS - 1) int kind,
            @ForAll @LongRange(max = 100_000) long seed,
            @ForAll @DoubleRange(max = 1) double along) {
        Region sheet = Sheets.of(kind, seed);
        CrackNetwork network = Cracks.of(sheet, EVERY_4.toward(seed, along), RandomSource.of(seed));
        int pieces = sheet.pieces().size();
        assertThat(network.cells()).hasSize(network.cracks().size() + pieces - network.bridges());
        assertThat(network.bridges()).isLessThanOrEqualTo(sheet.contours().size() - pieces);
        double area =
                network.cells().stream().mapToDouble(CrackNetwork.Cell::area).sum();
        assertThat(area).isCloseTo(sheet.area(), within(1e-9));
    }

    @Property(tries = 150)
    void everyJointIsAnEndOnSomethingOlder(
            @ForAll @IntRange(max = Sheets.KINDS - 1) int kind, @ForAll @LongRange(max = 100_000) long seed) {
        Region sheet = Sheets.of(kind, seed);
        CrackNetwork network = Cracks.of(sheet, EVERY_4, RandomSource.of(seed));
        Set<Point> ends = new HashSet<>();
        for (Crack crack : network.cracks()) {
            assertStopsAt(crack.line().start(), crack.start(), crack, network);
            assertStopsAt(crack.line().end(), crack.end(), crack, network);
            ends.add(crack.line().start());
            ends.add(crack.line().end());
        }
        assertThat(ends).as("T-joints").hasSize(2 * network.cracks().size());
        assertThat(CrackCounts.crossings(network)).as("X-joints").isZero();
    }

    private static void assertStopsAt(Point end, Crack.Joint joint, Crack crack, CrackNetwork network) {
        assertThat(joint.on()).isLessThan(crack.age());
        double away = joint.on() == Crack.EDGE
                ? Math.abs(network.wax().clearance(end))
                : CrackCounts.distance(network.cracks().get(joint.on()).line(), end);
        assertThat(away).isLessThan(1e-9);
        assertThat(joint.run().norm()).isCloseTo(1, within(1e-12));
    }

    /** Each crack adds four corners to the rectangle's own, whatever way it runs. */
    @Property(tries = 60)
    void cellsOfARectangleHaveFourCornersOnTheMean(@ForAll @LongRange(max = 100_000) long seed) {
        CrackNetwork network = Cracks.of(Sheets.of(0, seed), EVERY_4, RandomSource.of(seed));
        assertThat(CrackCounts.corners(network)).isEqualTo(4 * network.cells().size());
    }

    @Property(tries = 100)
    void cracksAndCellsKeepInsideAndNoCellIsTooWide(
            @ForAll @IntRange(max = Sheets.KINDS - 1) int kind, @ForAll @LongRange(max = 100_000) long seed) {
        Region sheet = Sheets.of(kind, seed);
        CrackNetwork network = Cracks.of(sheet, EVERY_4, RandomSource.of(seed));
        for (Crack crack : network.cracks()) {
            for (Point point : crack.line().points(1)) {
                assertThat(sheet.clearance(point)).isGreaterThan(-1e-9);
            }
        }
        Region bridges = CrackCounts.bridges(network);
        for (CrackNetwork.Cell cell : network.cells()) {
            Region region = CrackCounts.region(cell).minus(bridges);
            double radius = region.inscribed(0.005).radius();
            assertThat(radius).isBetween(cell.radius() - 0.005, 2 * 1.005 + 0.005);
        }
    }

    @Property(tries = 40)
    void openingsKeepInsideAndCoverEveryCrack(
            @ForAll @IntRange(max = Sheets.KINDS - 1) int kind, @ForAll @LongRange(max = 100_000) long seed) {
        Region sheet = Sheets.of(kind, seed);
        CrackNetwork network = Cracks.of(sheet, EVERY_4, RandomSource.of(seed));
        Region open = network.region(0.01);
        assertThat(sheet.contains(open, 1e-9)).isTrue();
        for (Crack crack : network.cracks()) {
            assertThat(open.contains(middle(crack).and(sheet), 3e-3)).isTrue();
        }
        assertThat(open.area()).isBetween(0.0, sheet.area() / 2);
    }

    /** A thread of a crack but for its rounded ends, which may reach round a corner of the sheet. */
    private static Region middle(Crack crack) {
        double half = crack.width() * 0.2;
        List<Point> points = crack.line().points(1);
        Region ends = Region.of(Path.circle(points.get(0), half * 1.05), 1e-3)
                .or(Region.of(Path.circle(points.get(points.size() - 1), half * 1.05), 1e-3));
        return Region.around(crack.line(), half, 0.01).minus(ends);
    }

    @Property(tries = 40)
    void ofTheSameSeedTheSameCracks(
            @ForAll @IntRange(max = Sheets.KINDS - 1) int kind, @ForAll @LongRange(max = 100_000) long seed) {
        Region sheet = Sheets.of(kind, seed);
        CrackNetwork network = Cracks.of(sheet, EVERY_4, RandomSource.of(seed));
        assertThat(Cracks.of(sheet, EVERY_4, RandomSource.of(seed)).cracks()).isEqualTo(network.cracks());
        assertThat(Cracks.of(sheet, EVERY_4, RandomSource.of(seed + 1)).cracks())
                .isNotEqualTo(network.cracks());
    }

    @Property(tries = 40)
    void piecesBreakIndependently(@ForAll @LongRange(max = 100_000) long seed) {
        Region large = Region.of(Box.sized(0, 0, 30, 30));
        Region both = large.or(Region.of(Box.sized(50, 0, 20, 20)));
        List<Path> alone = Cracks.of(large, EVERY_4, RandomSource.of(seed)).cracks().stream()
                .map(Crack::line)
                .toList();
        assertThat(Cracks.of(both, EVERY_4, RandomSource.of(seed)).cracks().stream()
                        .map(Crack::line)
                        .filter(line -> line.start().x() < 40))
                .containsExactlyElementsOf(alone);
    }

    @Property(tries = 30)
    void olderCracksAreWider(@ForAll @LongRange(max = 100_000) long seed) {
        List<Crack> cracks =
                Cracks.of(Sheets.of(0, seed), EVERY_4, RandomSource.of(seed)).cracks();
        for (int i = 0; i < cracks.size(); i++) {
            double young = 1 - (double) i / cracks.size();
            assertThat(cracks.get(i).age()).isEqualTo(i);
            assertThat(cracks.get(i).width()).isCloseTo(0.1 + 0.4 * young * young, within(1e-12));
        }
    }
}
