package id.canting.dyeing;

import java.util.Locale;

/** What a way of dyeing does that others have to reckon with. */
public enum Trait {
    /** It is taken for hot baths. */
    HEAT,
    /** Its vat reduces, which takes colour from mordant dyes beneath it. */
    REDUCING,
    /** A fixer is chosen, and cloth is boiled with alum before it. */
    MORDANT,
    /** Dye is brushed on dry cloth. */
    BRUSHED,
    /** What fixes it dissolves in later baths. */
    WATERGLASS,
    /** After its rest other dyes may follow. */
    RESTED;

    static Trait of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
