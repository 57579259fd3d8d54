package id.canting.geometry.crack;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Looks for the clearest place of a face by halving squares: no point of a square is clearer than its middle by more
 * than half its diagonal, and none is nearest to a piece of edge farther from the middle than the nearest one by more
 * than a diagonal, so that smaller squares ask fewer pieces.
 */
final class InscribedCircleSearch {
    private static final double DIAGONAL = Math.sqrt(2);
    private static final int MOST_SQUARES_ACROSS = 24;
    private static final int FEW = 24;

    private final Face face;
    private final double enough;
    private final double[] distances;
    private final PriorityQueue<Square> queue = new PriorityQueue<>();
    private InscribedCircle best;

    /** A square with the pieces of edge that some point in it may be nearest to. */
    private record Square(double x, double y, double half, double most, int[] near) implements Comparable<Square> {
        @Override
        public int compareTo(Square other) {
            return Double.compare(other.most, most);
        }
    }

    InscribedCircleSearch(Face face, double enough) {
        this.face = face;
        this.enough = enough;
        this.distances = new double[face.size()];
        this.best = new InscribedCircle(face.x[0], face.y[0], 0);
    }

    InscribedCircle run() {
        cover();
        for (Square square = queue.poll(); square != null; square = queue.poll()) {
            if (square.most <= best.wanted(enough)) {
                break;
            }
            double half = square.half / 2;
            add(square.x - half, square.y - half, half, square.near);
            add(square.x + half, square.y - half, half, square.near);
            add(square.x - half, square.y + half, half, square.near);
            add(square.x + half, square.y + half, half, square.near);
        }
        return best;
    }

    /** Lays the first squares over the whole face. */
    private void cover() {
        double left = Arrays.stream(face.x).min().orElse(0);
        double top = Arrays.stream(face.y).min().orElse(0);
        double width = Arrays.stream(face.x).max().orElse(0) - left;
        double height = Arrays.stream(face.y).max().orElse(0) - top;
        double side = Math.max(Math.min(width, height), Math.max(width, height) / MOST_SQUARES_ACROSS);
        int columns = (int) Math.ceil(width / side);
        int rows = (int) Math.ceil(height / side);
        int[] all = new int[face.size()];
        Arrays.setAll(all, i -> i);
        for (int i = 0; i < columns * rows; i++) {
            double x = left + width * (i % columns + 0.5) / columns;
            double y = top + height * (i / columns + 0.5) / rows;
            add(x, y, side / 2, all);
        }
    }

    private void add(double x, double y, double half, int[] near) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < near.length; k++) {
            distances[k] = face.squaredDistance(near[k], x, y);
            least = Math.min(least, distances[k]);
        }
        double nearest = Math.sqrt(least);
        double reach = half * DIAGONAL;
        if (nearest > best.radius() || nearest + reach > best.wanted(enough)) {
            double clearance = face.inside(x, y) ? nearest : -nearest;
            if (clearance > best.radius()) {
                best = new InscribedCircle(x, y, clearance);
            }
            if (clearance + reach > best.wanted(enough)) {
                queue.add(new Square(x, y, half, clearance + reach, nearer(near, nearest + 2 * reach)));
            }
        }
    }

    private int[] nearer(int[] near, double most) {
        if (near.length <= FEW) {
            return near;
        }
        int[] kept = new int[near.length];
        int count = 0;
        for (int k = 0; k < near.length; k++) {
            if (distances[k] <= most * most) {
                kept[count++] = near[k];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
