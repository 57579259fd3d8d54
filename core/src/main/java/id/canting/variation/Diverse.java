package id.canting.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Chooses few of many so that they differ: always the one farthest from all that are chosen (Gonzalez 1985). No other
 * choice of so many leaves what is not shown less than half as far from what is.
 */
public final class Diverse {
    private Diverse() {}

    /**
     * Chooses.
     *
     * @param items of which to choose
     * @param from what counts as chosen already; where it is empty the first item is taken first
     * @param count how many to choose at most
     * @param least what lies nearer than this to a chosen one is as good as shown and left out
     * @param distance between two, not below 0
     * @return indices of items in the order they were chosen
     */
    public static <T> List<Integer> choose(
            List<T> items, List<T> from, int count, double least, ToDoubleBiFunction<T, T> distance) {
        double[] nearest = new double[items.size()];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = Double.MAX_VALUE;
            for (T chosen : from) {
                nearest[i] = Math.min(nearest[i], distance.applyAsDouble(items.get(i), chosen));
            }
        }
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int farthest = -1;
            for (int i = 0; i < nearest.length; i++) {
                if (nearest[i] >= least && nearest[i] > 0 && (farthest < 0 || nearest[i] > nearest[farthest])) {
                    farthest = i;
                }
            }
            if (farthest < 0) {
                return chosen;
            }
            chosen.add(farthest);
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], distance.applyAsDouble(items.get(i), items.get(farthest)));
            }
            nearest[farthest] = 0;
        }
        return chosen;
    }
}
