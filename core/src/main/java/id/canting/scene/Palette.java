package id.canting.scene;

import java.util.Map;
import java.util.Optional;

/**
 * What the colours of a picture are called in files that people edit, so that one change there changes a colour wherever
 * it is.
 *
 * @param names of its colours, which differ: lower case letters, digits and hyphens
 */
public record Palette(Map<Colour, String> names) {
    /** Colours that have no names. */
    public static final Palette NONE = new Palette(Map.of());

    /** Checks the names. */
    public Palette {
        names = Map.copyOf(names);
        for (String name : names.values()) {
            if (!name.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException(
                        "the name of a colour is lower case letters, digits and hyphens, but is " + name);
            }
        }
        if (names.values().stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("the names of colours must differ, but are " + names.values());
        }
    }

    /** Whether no colour has a name. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The name of a colour, if it has one. */
    public Optional<String> name(Colour colour) {
        return Optional.ofNullable(names.get(colour));
    }
}
