package id.canting.dyeing;

import id.canting.text.Text;
import java.util.Optional;

/**
 * What sources say of one dye beside its way of dyeing.
 *
 * @param amount of it in a litre of bath; empty for that of the way
 * @param mordanted whether its shades are those of cloth boiled with alum before
 * @param sources codes of who says so
 * @param note in words
 */
record Strength(Optional<Amount> amount, boolean mordanted, String sources, Text note) {
    /** A dye of which no source says anything of its own. */
    static final Strength PLAIN = new Strength(Optional.empty(), true, "", Text.EMPTY);
}
