package id.canting.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Sorts shapes into clusters whose boxes meet, directly or through others: what is alone needs no union. */
public final class Clusters {
    private Clusters() {}

    /** The clusters of some shapes, in the order of their first, each with its shapes in the order given. */
    static List<List<Geometry>> of(List<Geometry> shapes) {
        return of(shapes, Geometry::getEnvelopeInternal, (shape, other) -> true);
    }

    /**
     * Clusters of things that meet, in the order of their first, each with its things in the order given.
     *
     * @param box around a thing
     * @param meets whether two things whose boxes meet do so themselves; asked no more often than needed
     */
    public static <T> List<List<T>> meeting(List<T> things, Function<T, Box> box, BiPredicate<T, T> meets) {
        return of(things, thing -> Jts.envelope(box.apply(thing)), meets);
    }

    /**
     * As {@link #of(List)}, for things of any kind.
     *
     * @param meets whether two things whose boxes meet do so themselves; asked no more often than needed
     */
    static <T> List<List<T>> of(List<T> things, Function<T, Envelope> box, BiPredicate<T, T> meets) {
        Joined clusters = new Joined(things.size());
        Envelope[] boxes = things.stream().map(box).toArray(Envelope[]::new);
        Integer[] fromLeft = IntStream.range(0, boxes.length).boxed().toArray(Integer[]::new);
        Arrays.sort(fromLeft, Comparator.comparingDouble(i -> boxes[i].getMinX()));
        for (int i = 0; i < fromLeft.length; i++) {
            int one = fromLeft[i];
            for (int j = i + 1; j < fromLeft.length && boxes[fromLeft[j]].getMinX() <= boxes[one].getMaxX(); j++) {
                int other = fromLeft[j];
                if (boxes[one].intersects(boxes[other])
                        && clusters.first(one) != clusters.first(other)
                        && meets.test(things.get(one), things.get(other))) {
                    clusters.join(one, other);
                }
            }
        }
        Map<Integer, List<T>> sorted = new LinkedHashMap<>();
        for (int i = 0; i < boxes.length; i++) {
            sorted.computeIfAbsent(clusters.first(i), first -> new ArrayList<>())
                    .add(things.get(i));
        }
        return List.copyOf(sorted.values());
    }
}
