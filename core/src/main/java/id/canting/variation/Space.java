package id.canting.variation;

import id.canting.random.LowDiscrepancy;
import id.canting.random.RandomSource;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that may be varied about a design. Its points are drawn so that they fill it evenly; each changes some of the axes
 * and leaves the others as the design has them, so that a person can see what made the difference.
 *
 * @param axes in the order of the design
 * @param known every path a lock may name, beside those of the axes
 */
public record Space(List<Dimension> axes, List<String> known) {
    static final Messages MESSAGES = Messages.beside(Space.class, "messages");

    /** Copies the lists. */
    public Space {
        axes = List.copyOf(axes);
        known = List.copyOf(known);
    }

    /**
     * How far from the design variations go.
     *
     * @param reach share of each range
     * @param share of the axes that are changed at once
     */
    public record Step(double reach, double share) {
        /** Around the design. */
        public static final Step AROUND = new Step(0.28, 0.35);

        /** Across all that is possible. */
        public static final Step ACROSS = new Step(1, 0.6);

        /** More like this one. */
        public static final Step NEAR = new Step(0.14, 0.25);
    }

    /**
     * The space without what is locked.
     *
     * @param locks paths that keep their value; one that names a step or table locks all below it
     * @throws UserError for a lock that names nothing
     */
    public Space locked(List<String> locks) {
        for (String lock : locks) {
            boolean names = axes.stream().flatMap(axis -> axis.paths().stream()).anyMatch(path -> within(path, lock))
                    || known.contains(lock);
            if (!names) {
                List<String> all = new ArrayList<>(known);
                axes.forEach(axis -> all.addAll(axis.paths()));
                Text near = Suggestion.didYouMean(lock, all);
                throw new UserError(MESSAGES.text("lock", lock, near, String.join(", ", all)));
            }
        }
        return new Space(
                axes.stream()
                        .filter(axis -> axis.paths().stream()
                                .noneMatch(path -> locks.stream().anyMatch(lock -> within(path, lock))))
                        .toList(),
                known);
    }

    /** Whether a path is a lock's own or lies below it. */
    static boolean within(String path, String lock) {
        return path.equals(lock) || path.startsWith(lock + ".");
    }

    /**
     * A point of the space: R2 points shifted by the seed's own amount, so that seeds differ and each fills evenly.
     *
     * @param index counted from 0
     * @return the values that differ from the design's, by path
     */
    public Map<String, String> point(long seed, long index, Step step) {
        RandomSource chance = RandomSource.of(seed).stream("vary");
        RandomSource own = chance.stream("point").stream(index);
        int dimensions = Math.min(axes.size(), LowDiscrepancy.MOST_DIMENSIONS);
        double[] even = dimensions == 0 ? new double[0] : LowDiscrepancy.r2(dimensions, index);
        Map<String, String> values = new LinkedHashMap<>();
        int sure = axes.isEmpty() ? -1 : own.below(axes.size());
        for (int i = 0; i < axes.size(); i++) {
            boolean changed = own.next() < step.share() || i == sure;
            double place = own.next();
            if (i < dimensions) {
                double shifted = even[i] + chance.stream("shift").stream(i).next();
                place = shifted - Math.floor(shifted);
            }
            Map<String, String> set = axes.get(i).at(place, step.reach());
            if (changed && !set.equals(axes.get(i).base())) {
                values.putAll(set);
            }
        }
        return values;
    }
}
