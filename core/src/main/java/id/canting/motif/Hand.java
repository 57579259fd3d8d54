package id.canting.motif;

import id.canting.random.RandomSource;

/**
 * The hand that draws, with what it holds.
 *
 * @param klowong width of the wax the outline canting lays, mm
 * @param isen width of the wax the fine canting lays, mm
 * @param liveliness 0 exact as a cap, 1 as lively as canting tulis
 * @param random the chance of this one drawing
 */
public record Hand(double klowong, double isen, double liveliness, RandomSource random) {
    /** Checks widths and liveliness. */
    public Hand {
        if (!(klowong > 0 && isen > 0 && liveliness >= 0 && liveliness <= 1)) {
            throw new IllegalArgumentException("a hand needs cantings above 0 mm and liveliness 0 to 1, but has "
                    + klowong + ", " + isen + ", " + liveliness);
        }
    }

    /** The same hand with the chance of a named stream below its own. */
    public Hand stream(String name) {
        return new Hand(klowong, isen, liveliness, random.stream(name));
    }

    /** A number that a lively hand varies: the value times 1 plus or minus a share, scaled by liveliness. */
    public double vary(double value, double share) {
        return value * (1 + liveliness * random.between(-share, share));
    }
}
