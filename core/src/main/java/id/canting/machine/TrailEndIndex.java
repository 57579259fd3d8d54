package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Trails that wait to be drawn, sorted into cells by their ends, so that the nearest is found quickly. A cloth has 200,000
 * of them, and all are taken out one by one: the STR tree of JTS takes more than ten times as long.
 */
final class TrailEndIndex {
    /** A trail's place among those given, and whether its last point is the nearer one. */
    record Found(int index, boolean last) {}

    private record End(int index, boolean last, Point at) {}

    private final Box area;
    private final double cell;
    private final int columns;
    private final int rows;
    private final List<List<End>> cells = new ArrayList<>();
    private final List<End> firsts = new ArrayList<>();
    private final List<End> lasts = new ArrayList<>();

    TrailEndIndex(Box area, List<Trail> trails) {
        this.area = area;
        this.cell = Math.max(0.5, Math.sqrt(Math.max(1, area.area()) / trails.size()));
        this.columns = (int) Math.ceil(area.width() / cell) + 1;
        this.rows = (int) Math.ceil(area.height() / cell) + 1;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(2));
        }
        for (int i = 0; i < trails.size(); i++) {
            firsts.add(put(new End(i, false, trails.get(i).start())));
            boolean loop = trails.get(i).start().equals(trails.get(i).end());
            lasts.add(loop ? firsts.get(i) : put(new End(i, true, trails.get(i).end())));
        }
    }

    private End put(End end) {
        cells.get(row(end.at) * columns + column(end.at)).add(end);
        return end;
    }

    private int column(Point at) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((at.x() - area.left()) / cell)));
    }

    private int row(Point at) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((at.y() - area.top()) / cell)));
    }

    /** Takes the nearest trail out; there must be one. */
    Found take(Point at) {
        End best = nearest(at);
        remove(firsts.get(best.index));
        remove(lasts.get(best.index));
        return new Found(best.index, best.last);
    }

    private void remove(End end) {
        cells.get(row(end.at) * columns + column(end.at)).remove(end);
    }

    private End nearest(Point at) {
        End best = null;
        double least = Double.POSITIVE_INFINITY;
        int most = Math.max(columns, rows);
        Comparator<End> first = Comparator.comparingInt(End::index);
        for (int ring = 0; ring <= most; ring++) {
            // Whatever lies in a farther ring is at least so far away.
            if (best != null && (ring - 1) * cell > least) {
                break;
            }
            for (End end : ring(at, ring)) {
                double distance = end.at.distance(at);
                if (best == null || distance < least || distance == least && first.compare(end, best) < 0) {
                    best = end;
                    least = distance;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("no trail waits");
        }
        return best;
    }

    private List<End> ring(Point at, int ring) {
        List<End> ends = new ArrayList<>();
        int middleX = column(at);
        int middleY = row(at);
        for (int y = Math.max(0, middleY - ring); y <= Math.min(rows - 1, middleY + ring); y++) {
            boolean whole = Math.abs(y - middleY) == ring;
            int step = whole || ring == 0 ? 1 : 2 * ring;
            for (int x = middleX - ring; x <= middleX + ring; x += step) {
                if (x >= 0 && x < columns) {
                    ends.addAll(cells.get(y * columns + x));
                }
            }
        }
        return ends;
    }
}
