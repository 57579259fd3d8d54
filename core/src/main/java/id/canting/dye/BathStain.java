package id.canting.dye;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a bath leaves on cloth that nothing protects, and what becomes of it where the fixer of a later bath meets it.
 * Baths of the dyes of workshops are told apart by being made once each, not by their values.
 *
 * <p>The rules are the simplest that agree with what dyers see, and assumptions but for the first:
 *
 * <ul>
 *   <li>Iron takes all the tannin that it reaches: tannins turn grey to black with iron, whichever came first.
 *   <li>Of another dye that is fixed by a mordant, a fixer of a later bath takes half: the earlier fixer keeps the rest.
 *   <li>What iron has bound, neither lime nor alum sets free.
 *   <li>A dye that needs no mordant, such as indigo or naphthol, stays as it is; so does one whose colour with that fixer
 *       is not known.
 * </ul>
 */
public final class BathStain {
    /** What a later fixer takes of a dye that another mordant holds: our assumption. */
    private static final double SHARED = 0.5;

    private final DyeBath bath;
    private final Stain own;
    private final Map<Mordant, Stain> with;

    private BathStain(DyeBath bath) {
        this.bath = bath;
        this.own = bath.stain();
        Map<Mordant, Stain> fixed = new EnumMap<>(Mordant.class);
        for (Mordant fixer : bath.dye().shades().keySet()) {
            fixed.put(fixer, new DyeBath(bath.dye(), fixer, bath.dips(), bath.strength()).stain());
        }
        this.with = Collections.unmodifiableMap(fixed);
    }

    /**
     * What a bath leaves.
     *
     * @throws id.canting.text.UserError when the dye is not known with its mordant
     */
    public static BathStain of(DyeBath bath) {
        return new BathStain(bath);
    }

    /** What its own bath leaves. */
    public Stain own() {
        return own;
    }

    Mordant mordant() {
        return bath.mordant();
    }

    /** The same dips with another fixer with which the dye is known. */
    Stain with(Mordant fixer) {
        return Objects.requireNonNull(with.get(fixer));
    }

    /** The share of this dye that the fixer of a later bath takes over where all of it comes, 0 to 1. */
    public double takenBy(BathStain later) {
        Dye dye = bath.dye();
        Mordant fixer = later.mordant();
        boolean stays = fixer == Mordant.NONE
                || fixer == bath.mordant()
                || bath.mordant() == Mordant.TUNJUNG
                || dye.defaultMordant() == Mordant.NONE
                || !dye.shades().containsKey(fixer);
        if (stays) {
            return 0;
        }
        return fixer == Mordant.TUNJUNG && dye.tannin() ? 1 : SHARED;
    }
}
