package id.canting.design;

import java.util.Map;

/**
 * A fill (isen) with what is changed about it.
 *
 * @param isen its id; {@code none} leaves the area empty
 * @param set its parameters that differ from their defaults, as written
 */
public record Fill(String isen, Map<String, String> set) {
    /** The word that leaves an area empty. */
    public static final String NONE = "none";

    /** Copies the map. */
    public Fill {
        set = Ordered.copy(set);
    }

    /** Whether the area is left empty. */
    public boolean isNone() {
        return isen.equals(NONE);
    }
}
