package id.canting.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws what a composed design is made of; the same seed draws the same. */
final class Chances {
    private final RandomGenerator random;

    Chances(long seed) {
        this.random = RandomGeneratorFactory.of("SplittableRandom").create(seed);
    }

    /** Whether something with this chance happens. */
    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    /** A whole number from low to high. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from low to high, of a few decimals. */
    String number(double low, double high) {
        double value = low + (high - low) * random.nextDouble();
        double rounded = Math.min(high, Math.max(low, Math.rint(value * 1000) / 1000));
        return String.format(Locale.ROOT, "%.3f", rounded).replaceFirst("\\.?0+$", "");
    }

    /** A length as a design file writes it. */
    String length(double low, double high) {
        return number(low, high) + " mm";
    }

    /** One of some things. */
    @SafeVarargs
    final <T> T of(T... things) {
        return things[random.nextInt(things.length)];
    }

    /** One of a list. */
    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** At least one and at most so many of a list, in its order. */
    <T> List<T> some(List<T> things, int most) {
        List<T> left = new ArrayList<>(things);
        int count = whole(1, Math.min(most, things.size()));
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }
}
