package id.canting.machine;

import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins open lines whose ends lie within 0.1 mm, so that the tool goes on where the line goes on. Where several meet, the
 * straightest way on is taken.
 */
final class PathJoiner {
    /** How near ends are joined, mm. */
    static final double REACH = 0.1;

    private static final Trail.Cases<Optional<Trail.Line>> OPEN = Trail.cases(
            line -> line.closed() ? Optional.empty() : Optional.of(line),
            circle -> Optional.empty(),
            arc -> Optional.empty(),
            face -> Optional.empty());

    /** An end of a line: the first or the last point, and the direction in which the line comes to it. */
    private record End(int line, boolean last, Point at, Point outward) {
        int id() {
            return 2 * line + (last ? 1 : 0);
        }
    }

    private record Meeting(int first, int second, double turn, double apart) {}

    private final List<Trail.Line> lines;
    private final List<End> ends = new ArrayList<>();
    private final int[] mate;

    private PathJoiner(List<Trail.Line> lines) {
        this.lines = lines;
        this.mate = new int[2 * lines.size()];
        java.util.Arrays.fill(mate, -1);
        for (int i = 0; i < lines.size(); i++) {
            List<Point> p = lines.get(i).points();
            int n = p.size();
            ends.add(new End(i, false, p.get(0), p.get(0).minus(p.get(1)).unit()));
            ends.add(new End(
                    i, true, p.get(n - 1), p.get(n - 1).minus(p.get(n - 2)).unit()));
        }
    }

    /** The trails with their open lines joined; all others stay, after them. */
    static List<Trail> joined(List<Trail> trails) {
        List<Trail.Line> open = new ArrayList<>();
        List<Trail> all = new ArrayList<>();
        for (Trail trail : trails) {
            trail.match(OPEN).ifPresentOrElse(open::add, () -> all.add(trail));
        }
        List<Trail> joined = new PathJoiner(open).join();
        joined.addAll(all);
        return joined;
    }

    private List<Trail> join() {
        List<Meeting> meetings = meetings();
        meetings.sort(Comparator.comparingDouble(Meeting::turn)
                .thenComparingDouble(Meeting::apart)
                .thenComparingInt(Meeting::first)
                .thenComparingInt(Meeting::second));
        for (Meeting meeting : meetings) {
            if (mate[meeting.first] < 0 && mate[meeting.second] < 0) {
                mate[meeting.first] = meeting.second;
                mate[meeting.second] = meeting.first;
            }
        }
        List<Trail> joined = new ArrayList<>();
        boolean[] used = new boolean[lines.size()];
        for (int id = 0; id < mate.length; id++) {
            if (mate[id] < 0 && !used[id / 2]) {
                joined.add(chain(id, used));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!used[i]) {
                joined.add(chain(2 * i, used));
            }
        }
        return joined;
    }

    private List<Meeting> meetings() {
        Map<Long, List<End>> cells = new HashMap<>();
        List<Meeting> meetings = new ArrayList<>();
        for (End end : ends) {
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    for (End other : cells.getOrDefault(cell(end.at, dx, dy), List.of())) {
                        double apart = other.at.distance(end.at);
                        boolean own = other.line == end.line;
                        if (apart <= REACH && (!own || lines.get(end.line).length() > 20 * REACH)) {
                            double turn = Math.rint((1 + other.outward.dot(end.outward)) * 100);
                            meetings.add(new Meeting(other.id(), end.id(), turn, apart));
                        }
                    }
                }
            }
            cells.computeIfAbsent(cell(end.at, 0, 0), c -> new ArrayList<>(2)).add(end);
        }
        return meetings;
    }

    private static long cell(Point point, int dx, int dy) {
        return ((long) Math.floor(point.x() / REACH) + dx) * 100_000_007 + (long) Math.floor(point.y() / REACH) + dy;
    }

    /** The lines that go on from an end, as one; closed where they come back to it. */
    private Trail chain(int start, boolean[] used) {
        List<Point> points = new ArrayList<>();
        int entry = start;
        while (entry >= 0 && !used[entry / 2]) {
            used[entry / 2] = true;
            List<Point> own = new ArrayList<>(lines.get(entry / 2).points());
            if (entry % 2 == 1) {
                java.util.Collections.reverse(own);
            }
            for (Point point : own) {
                if (points.isEmpty() || points.get(points.size() - 1).distance(point) > 5e-3) {
                    points.add(point);
                }
            }
            entry = mate[entry ^ 1];
        }
        boolean closed = entry == start && points.size() > 3;
        if (closed && points.get(0).distance(points.get(points.size() - 1)) <= 5e-3) {
            points.remove(points.size() - 1);
        }
        if (points.size() < 2) {
            return lines.get(start / 2);
        }
        return new Trail.Line(points, closed);
    }
}
