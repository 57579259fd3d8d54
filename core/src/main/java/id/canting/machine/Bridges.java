package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bridges that hold the islands of a cut sheet: the shortest that join all pieces (Borůvka 1926), and a second one on
 * the far side of islands so large that they would swing on one.
 */
final class Bridges {
    /** How many widths of a bridge an island may measure before it gets a second one: our choice. */
    private static final double LARGE = 8;

    private static final double FLATNESS = 0.01;

    /** A way from a point of one piece to a point of another. */
    private record Way(int from, int to, Point start, Point end) {
        double length() {
            return start.distance(end);
        }
    }

    private final List<Region> pieces;
    private final List<Box> boxes;
    private final int[] group;
    private final Map<Long, Way> known = new HashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private Bridges(List<Region> pieces) {
        this.pieces = pieces;
        this.boxes = pieces.stream().map(Region::bounds).toList();
        this.group = new int[pieces.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /**
     * The bridges that make one of several pieces, as areas of the sheet.
     *
     * @param width of a bridge, mm
     */
    static List<Region> joining(List<Region> pieces, double width) {
        Bridges bridges = new Bridges(pieces);
        bridges.join();
        bridges.second(width * LARGE);
        return bridges.ways.stream()
                .map(way -> Region.around(Path.line(way.start, way.end), width / 2, FLATNESS))
                .toList();
    }

    private void join() {
        boolean more = true;
        while (more) {
            more = false;
            Map<Integer, Way> best = new java.util.TreeMap<>();
            for (int i = 0; i < pieces.size(); i++) {
                Way way = nearest(i);
                if (way != null) {
                    best.merge(group[i], way, (a, b) -> a.length() <= b.length() ? a : b);
                }
            }
            for (Way way : best.values()) {
                if (group[way.from] != group[way.to]) {
                    ways.add(way);
                    merge(group[way.from], group[way.to]);
                    more = true;
                }
            }
        }
    }

    private void merge(int from, int to) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == from) {
                group[i] = to;
            }
        }
    }

    /** The shortest way from a piece to one of another group; the piece with the largest box only is come to. */
    private @Nullable Way nearest(int from) {
        Way best = null;
        for (int to = 0; to < pieces.size(); to++) {
            if (group[to] != group[from] && (best == null || apart(boxes.get(from), boxes.get(to)) < best.length())) {
                Way way = way(from, to);
                if (best == null || way.length() < best.length()) {
                    best = way;
                }
            }
        }
        return best;
    }

    private Way way(int from, int to) {
        int first = Math.min(from, to);
        int second = Math.max(from, to);
        return known.computeIfAbsent((long) first << 32 | second, key -> {
            List<Point> points = pieces.get(first).nearestEdges(pieces.get(second));
            return new Way(first, second, points.get(0), points.get(1));
        });
    }

    private void second(double large) {
        int joined = ways.size();
        int[] held = new int[pieces.size()];
        for (Way way : ways) {
            held[way.from]++;
            held[way.to]++;
        }
        for (int i = 0; i < joined; i++) {
            Way way = ways.get(i);
            for (int island : new int[] {way.from, way.to}) {
                Box box = boxes.get(island);
                boolean swings = held[island] == 1 && Math.max(box.width(), box.height()) > large;
                if (swings && island != 0) {
                    Way other = opposite(island, island == way.from ? way.start : way.end);
                    if (other != null) {
                        ways.add(other);
                        held[island]++;
                    }
                }
            }
        }
    }

    /** The shortest way to any other piece from the far side of an island. */
    private @Nullable Way opposite(int island, Point held) {
        Box box = boxes.get(island);
        double far = Math.max(box.width(), box.height()) * 0.6;
        Way best = null;
        for (Point point : pieces.get(island).contours().get(0).points(FLATNESS)) {
            if (point.distance(held) < far) {
                continue;
            }
            Box here = Box.at(point);
            for (int to = 0; to < pieces.size(); to++) {
                if (to != island && (best == null || apart(here, boxes.get(to)) < best.length())) {
                    Point there = pieces.get(to).nearestEdge(point);
                    Way way = new Way(island, to, point, there);
                    if (best == null || way.length() < best.length()) {
                        best = way;
                    }
                }
            }
        }
        return best;
    }

    private static double apart(Box a, Box b) {
        double dx = Math.max(0, Math.max(a.left() - b.right(), b.left() - a.right()));
        double dy = Math.max(0, Math.max(a.top() - b.bottom(), b.top() - a.bottom()));
        return Math.sqrt(dx * dx + dy * dy);
    }
}
