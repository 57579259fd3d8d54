package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Shapes sorted by whether their boxes meet, and the union made of each cluster by itself. */
class ClustersTest {
    private static Geometry square(int place) {
        return Jts.FACTORY.toGeometry(new Envelope(place % 20, place % 20 + 3, place / 20, place / 20 + 3));
    }

    @Test
    void nothingHasNoClusters() {
        assertThat(Clusters.of(List.of())).isEmpty();
    }

    @Test
    void shapesThatMeetThroughAnotherAreTogetherInTheirOrder() {
        Geometry left = square(0);
        Geometry far = square(15);
        Geometry right = square(4);
        Geometry between = square(2);
        assertThat(Clusters.of(List.of(left, far, right, between)))
                .containsExactly(List.of(left, right, between), List.of(far));
    }

    /** The union of regions is that of JTS over all of them at once. */
    @Property(tries = 200)
    void theUnionIsTheSame(@ForAll @Size(max = 30) List<@IntRange(max = 399) Integer> places) {
        List<Region> regions = places.stream()
                .map(place -> Region.of(Box.sized(place % 20, place / 20, 3, 3)))
                .toList();
        Geometry whole =
                UnaryUnionOp.union(places.stream().map(ClustersTest::square).toList(), Jts.FACTORY);
        Region union = Region.union(regions);
        assertThat(union.area()).isCloseTo(whole.getArea(), within(1e-9));
        assertThat(union.pieces()).hasSize(whole.isEmpty() ? 0 : whole.getNumGeometries());
    }
}
