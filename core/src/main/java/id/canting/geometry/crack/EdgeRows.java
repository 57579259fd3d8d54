package id.canting.geometry.crack;

/** The pieces of a face's edges sorted into level rows, so that few are asked what lies to the right of a point. */
final class EdgeRows {
    private static final int PIECES_PER_ROW = 8;
    private static final int MOST_ROWS = 1024;

    private final double[] x;
    private final double[] y;
    private final int[] next;
    private final double top;
    private final double perHeight;
    private final int[][] rows;

    EdgeRows(double[] x, double[] y, int[] next) {
        this.x = x;
        this.y = y;
        this.next = next;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double level : y) {
            least = Math.min(least, level);
            most = Math.max(most, level);
        }
        rows = new int[Math.max(1, Math.min(MOST_ROWS, x.length / PIECES_PER_ROW))][];
        top = least;
        perHeight = most > least ? rows.length / (most - least) : 0;
        int[] counts = new int[rows.length];
        for (int i = 0; i < x.length; i++) {
            for (int row = first(i); row <= last(i); row++) {
                counts[row]++;
            }
        }
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new int[counts[row]];
        }
        for (int i = 0; i < x.length; i++) {
            for (int row = first(i); row <= last(i); row++) {
                rows[row][--counts[row]] = i;
            }
        }
    }

    private int row(double level) {
        return Math.max(0, Math.min(rows.length - 1, (int) ((level - top) * perHeight)));
    }

    private int first(int i) {
        return row(Math.min(y[i], y[next[i]]));
    }

    private int last(int i) {
        return row(Math.max(y[i], y[next[i]]));
    }

    /** Whether a ray from a point to the right crosses an odd number of pieces. */
    boolean oddAhead(double px, double py) {
        boolean odd = false;
        for (int i : rows[row(py)]) {
            int j = next[i];
            if ((y[i] > py) != (y[j] > py) && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                odd = !odd;
            }
        }
        return odd;
    }
}
