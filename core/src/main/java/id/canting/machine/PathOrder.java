package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts trails into an order with little way between them: always the nearest end next, then stretches of the way turned
 * round where that is shorter (2-opt, as far as {@link #WINDOW} trails ahead and so many rounds).
 */
final class PathOrder {
    private static final int WINDOW = 120;
    private static final int ROUNDS = 6;

    private PathOrder() {}

    /** The trails in their new order, from a place on. */
    static List<Trail> from(Point start, List<Trail> trails) {
        if (trails.isEmpty()) {
            return List.of();
        }
        Trail[] way = nearest(start, trails);
        for (int round = 0; round < ROUNDS && shorten(start, way); round++) {
            // Each round shortens the way; it ends when none does.
        }
        return List.of(way);
    }

    private static Trail[] nearest(Point start, List<Trail> trails) {
        Box area = Box.around(trails.stream()
                .flatMap(t -> java.util.stream.Stream.of(t.start(), t.end()))
                .toList());
        TrailEndIndex waiting = new TrailEndIndex(area, trails);
        Trail[] way = new Trail[trails.size()];
        Point at = start;
        for (int i = 0; i < way.length; i++) {
            TrailEndIndex.Found found = waiting.take(at);
            Trail next = trails.get(found.index());
            way[i] = found.last() ? next.reversed() : next.begunNear(at);
            at = way[i].end();
        }
        return way;
    }

    private static boolean shorten(Point start, Trail[] way) {
        boolean shorter = false;
        for (int i = 0; i < way.length - 1; i++) {
            Point before = i == 0 ? start : way[i - 1].end();
            for (int j = i; j < Math.min(way.length - 1, i + WINDOW); j++) {
                double now = before.distance(way[i].start()) + way[j].end().distance(way[j + 1].start());
                double then = before.distance(way[j].end()) + way[i].start().distance(way[j + 1].start());
                if (then < now - 1e-6) {
                    turn(way, i, j);
                    shorter = true;
                }
            }
        }
        return shorter;
    }

    private static void turn(Trail[] way, int from, int to) {
        List<Trail> stretch = new ArrayList<>();
        for (int i = to; i >= from; i--) {
            stretch.add(way[i].reversed());
        }
        for (int i = from; i <= to; i++) {
            way[i] = stretch.get(i - from);
        }
    }
}
