package id.canting.dye;

import id.canting.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A dye of the workshop.
 *
 * @param id its name in design files
 * @param name its name for people
 * @param kind its family
 * @param bathTemperature of its usual bath, degrees Celsius
 * @param defaultMordant used unless the design names another
 * @param shades the colour it makes with each mordant it is known with
 */
public record Dye(
        String id,
        Text name,
        DyeKind kind,
        double bathTemperature,
        Mordant defaultMordant,
        Map<Mordant, Shade> shades) {
    /** Copies the map in the order of the mordants. */
    public Dye {
        shades = Collections.unmodifiableMap(new EnumMap<>(shades));
    }
}
