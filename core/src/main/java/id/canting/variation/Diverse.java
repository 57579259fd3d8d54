package id.canting.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Chooses few of many so that they differ: always the one farthest from all that are chosen (Gonzalez 1985). No other
 * choice of so many leaves what is not shown less than half as far from what is.
 */
public final class Diverse<T> {
    private final List<T> items;
    private final ToDoubleBiFunction<T, T> distance;
    private final double[] nearest;

    /**
     * A choice in which nothing is shown yet.
     *
     * @param items of which to choose
     * @param distance between two, not below 0
     */
    public Diverse(List<T> items, ToDoubleBiFunction<T, T> distance) {
        this.items = List.copyOf(items);
        this.distance = distance;
        this.nearest = new double[items.size()];
        Arrays.fill(nearest, Double.MAX_VALUE);
    }

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
        Diverse<T> choice = new Diverse<>(items, distance);
        from.forEach(choice::shown);
        return choice.next(count, least);
    }

    /** From now on something counts as shown, be it one of the items or not. */
    public void shown(T shown) {
        narrow(nearest, shown);
    }

    /** From now on an item is not chosen. */
    public void drop(int index) {
        nearest[index] = 0;
    }

    /**
     * The items to choose next, as if each were shown; none of them is until it is told.
     *
     * @param count how many to choose at most
     * @param least what lies nearer than this to what is shown is left out
     */
    public List<Integer> next(int count, double least) {
        double[] left = nearest.clone();
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int farthest = -1;
            for (int i = 0; i < left.length; i++) {
                if (left[i] >= least && left[i] > 0 && (farthest < 0 || left[i] > left[farthest])) {
                    farthest = i;
                }
            }
            if (farthest < 0) {
                return chosen;
            }
            chosen.add(farthest);
            narrow(left, items.get(farthest));
            left[farthest] = 0;
        }
        return chosen;
    }

    private void narrow(double[] distances, T shown) {
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] > 0) {
                distances[i] = Math.min(distances[i], distance.applyAsDouble(items.get(i), shown));
            }
        }
    }
}
