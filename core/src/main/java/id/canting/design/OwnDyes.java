package id.canting.design;

import id.canting.dye.DyeLibrary;
import id.canting.dye.OwnDye;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Dyes of a workshop's own that a design carries within itself, so that it can be made where their file is not.
 *
 * @param dyes by their ids
 */
public record OwnDyes(Map<String, OwnDye> dyes) {
    /** No dyes. */
    public static final OwnDyes NONE = new OwnDyes(Map.of());

    /** Copies the map. */
    public OwnDyes {
        dyes = Ordered.copy(new TreeMap<>(dyes));
    }

    /**
     * The dyes a design carries: those written in it, and those of the workshop that its steps or presets name.
     *
     * @param named ids of the dyes written in it and of those its steps name
     * @param known all dyes
     */
    public static OwnDyes of(Set<String> named, Map<String, Map<String, String>> presets, DyeLibrary known) {
        Set<String> all = new LinkedHashSet<>(named);
        presets.values().forEach(preset -> all.addAll(preset.values()));
        Map<String, OwnDye> dyes = new TreeMap<>(known.own());
        dyes.keySet().retainAll(all);
        return new OwnDyes(dyes);
    }

    /** A library that also knows these dyes. */
    public DyeLibrary over(DyeLibrary library) {
        return library.with(dyes.values());
    }
}
