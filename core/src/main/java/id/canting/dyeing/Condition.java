package id.canting.dyeing;

import id.canting.dye.Mordant;
import java.util.Locale;

/** What must be so of a cloth and its bath for something to be done. */
public enum Condition {
    ALWAYS,
    /** Something is tied on the cloth. */
    TIED,
    /** Nothing is tied on it and no wax is on it. */
    LOOSE,
    /** There is wax on it. */
    WAXED,
    /** There is no wax on it. */
    BARE,
    TAWAS,
    KAPUR,
    TUNJUNG;

    /** The condition of a name in data files; * for always. */
    static Condition of(String id) {
        return id.equals("*") ? ALWAYS : valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether it is so. */
    boolean holds(Mordant fixer, boolean tied, boolean waxed) {
        return switch (this) {
            case ALWAYS -> true;
            case TIED -> tied;
            case LOOSE -> !tied && !waxed;
            case WAXED -> waxed;
            case BARE -> !waxed;
            case TAWAS -> fixer == Mordant.TAWAS;
            case KAPUR -> fixer == Mordant.KAPUR;
            case TUNJUNG -> fixer == Mordant.TUNJUNG;
        };
    }
}
