package id.canting.random;

/**
 * A stream of chance that depends on a seed and a name alone. Streams of other names are derived by hashing, so using
 * one, or adding a motif, never reshuffles the others; the algorithm is fixed here, so the same seed gives the same
 * numbers on every machine and JDK.
 *
 * <p>Mixing function and golden-ratio step: Steele, Lea and Flood, "Fast splittable pseudorandom number generators"
 * (OOPSLA 2014), the variant known as SplitMix64. A source is mutable and belongs to one thread; {@link #stream} does
 * not change it.
 */
public final class RandomSource {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long key;
    private long state;

    private RandomSource(long key) {
        this.key = key;
        this.state = key;
    }

    /** The root of all chance in a design. */
    public static RandomSource of(long seed) {
        return new RandomSource(mix(seed + GOLDEN));
    }

    /** The stream of that name below this one; the same name gives the same stream however much was drawn before. */
    public RandomSource stream(String name) {
        long hash = key;
        for (int i = 0; i < name.length(); i++) {
            hash = mix((hash ^ name.charAt(i)) + GOLDEN);
        }
        return new RandomSource(mix(hash + name.length() + 1));
    }

    /** The stream of that number below this one. */
    public RandomSource stream(long index) {
        return new RandomSource(mix(mix(key ^ GOLDEN) + GOLDEN * (index + 1)));
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** The next number, evenly from 0 (included) to 1 (excluded). */
    public double next() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** The next number, evenly from {@code low} to {@code high}. */
    public double between(double low, double high) {
        return low + (high - low) * next();
    }

    /** The next whole number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("the bound must be at least 1, but is " + bound);
        }
        return (int) Math.min(bound - 1L, (long) (next() * bound));
    }

    /** The next number of a bell curve with mean 0 and deviation 1 (Box and Muller 1958). */
    public double gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - next()));
        return radius * StrictMath.cos(2 * Math.PI * next());
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
