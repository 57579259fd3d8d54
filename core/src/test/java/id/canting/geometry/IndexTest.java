package id.canting.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What lies near a place is found as by looking at everything. */
class IndexTest {
    private static final Point MIDDLE = new Point(10, 10);

    @Provide
    Arbitrary<List<Point>> points() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 20).ofScale(0);
        return Combinators.combine(place, place)
                .as(Point::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 100)
    void everyBoxThatMeetsIsVisited(@ForAll("points") List<Point> points) {
        List<Box> boxes = points.stream()
                .map(point -> Box.at(point).grown(point.x() / 10))
                .toList();
        Box near = Box.at(MIDDLE).grown(3);
        List<Integer> met = IntStream.range(0, boxes.size())
                .boxed()
                .filter(i -> boxes.get(i).meets(near))
                .toList();
        List<Integer> visited = new ArrayList<>();
        new BoxIndex<>(IntStream.range(0, boxes.size()).boxed().toList(), boxes::get).each(near, visited::add);
        assertThat(visited).containsExactlyInAnyOrderElementsOf(met);

        SpatialGrid<Integer> grid = new SpatialGrid<>(4);
        IntStream.range(0, boxes.size()).forEach(i -> grid.add(boxes.get(i), i));
        TreeSet<Integer> perhaps = new TreeSet<>();
        grid.each(near, perhaps::add);
        assertThat(perhaps).containsAll(met);
        assertThat(grid.any(near, i -> boxes.get(i).meets(near))).isEqualTo(!met.isEmpty());
    }

    @Test
    void nothingHasNothingNear() {
        new BoxIndex<>(List.<Box>of(), box -> box)
                .each(Box.at(MIDDLE), box -> assertThat(box).isNull());
        assertThat(new SpatialGrid<Box>(1).any(Box.at(MIDDLE), box -> true)).isFalse();
        assertThatThrownBy(() -> new SpatialGrid<Box>(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
