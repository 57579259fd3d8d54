package id.canting.measure;

/**
 * In how many directions the edges of a picture run: the entropy of the histogram of gradient directions, weighted with
 * their strength, as a share of the most there can be. 0 where all edges are parallel, 1 where no direction is favoured.
 */
public final class Directions {
    private static final int BINS = 18;
    private static final double FAINT = 1e-6;

    private Directions() {}

    /** The entropy, 0 to 1; 0 for a picture without edges. */
    public static double entropy(Grey grey) {
        double[] histogram = histogram(grey);
        double sum = 0;
        for (double weight : histogram) {
            sum += weight;
        }
        double entropy = 0;
        for (double weight : histogram) {
            if (weight > 0) {
                entropy -= weight / sum * StrictMath.log(weight / sum);
            }
        }
        return entropy / StrictMath.log(BINS);
    }

    /** Strength of edges by direction; the first bin lies around edges that stand upright. */
    static double[] histogram(Grey grey) {
        double[] histogram = new double[BINS];
        for (int y = 1; y < grey.height() - 1; y++) {
            for (int x = 1; x < grey.width() - 1; x++) {
                double across = sobel(grey, x, y, true);
                double down = sobel(grey, x, y, false);
                double strength = Math.sqrt(across * across + down * down);
                if (strength > FAINT) {
                    double turn = StrictMath.atan2(down, across) / Math.PI * BINS;
                    histogram[Math.floorMod(Math.round(turn), BINS)] += strength;
                }
            }
        }
        return histogram;
    }

    private static double sobel(Grey grey, int x, int y, boolean across) {
        double sum = 0;
        for (int i = -1; i <= 1; i++) {
            double weight = i == 0 ? 2 : 1;
            sum += across
                    ? weight * (grey.at(x + 1, y + i) - grey.at(x - 1, y + i))
                    : weight * (grey.at(x + i, y + 1) - grey.at(x + i, y - 1));
        }
        return sum;
    }
}
