package id.canting.variation;

import id.canting.cloth.Cloth;

/**
 * Takes variations as they are found, so that their cloths need not be kept.
 *
 * @param <T> what is made of each
 */
public interface Keeper<T> {
    /** Makes what is kept of a variation; asked by several threads at a time. */
    T make(Variation variation, Cloth cloth);

    /** Keeps it: in the order they are offered, by the thread that asked for them. */
    void keep(Variation variation, T made);
}
