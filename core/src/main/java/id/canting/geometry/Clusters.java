package id.canting.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Sorts shapes into clusters whose boxes meet, directly or through others: what is alone needs no union. */
final class Clusters {
    private final int[] leader;

    private Clusters(int count) {
        leader = IntStream.range(0, count).toArray();
    }

    /** The clusters of some shapes, in the order of their first, each with its shapes in the order given. */
    static List<List<Geometry>> of(List<Geometry> shapes) {
        Clusters clusters = new Clusters(shapes.size());
        Envelope[] boxes = shapes.stream().map(Geometry::getEnvelopeInternal).toArray(Envelope[]::new);
        Integer[] fromLeft = IntStream.range(0, boxes.length).boxed().toArray(Integer[]::new);
        Arrays.sort(fromLeft, Comparator.comparingDouble(i -> boxes[i].getMinX()));
        for (int i = 0; i < fromLeft.length; i++) {
            Envelope box = boxes[fromLeft[i]];
            for (int j = i + 1; j < fromLeft.length && boxes[fromLeft[j]].getMinX() <= box.getMaxX(); j++) {
                if (box.intersects(boxes[fromLeft[j]])) {
                    clusters.join(fromLeft[i], fromLeft[j]);
                }
            }
        }
        Map<Integer, List<Geometry>> sorted = new LinkedHashMap<>();
        for (int i = 0; i < boxes.length; i++) {
            sorted.computeIfAbsent(clusters.first(i), first -> new ArrayList<>())
                    .add(shapes.get(i));
        }
        return List.copyOf(sorted.values());
    }

    private int first(int member) {
        int first = member;
        while (leader[first] != first) {
            leader[first] = leader[leader[first]];
            first = leader[first];
        }
        return first;
    }

    private void join(int one, int other) {
        int first = Math.min(first(one), first(other));
        leader[Math.max(first(one), first(other))] = first;
    }
}
