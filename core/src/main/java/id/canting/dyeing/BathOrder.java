package id.canting.dyeing;

import id.canting.dye.Dye;
import id.canting.dye.Mordant;
import java.util.Optional;

/**
 * A bath that somebody wants made.
 *
 * @param dye the dye; empty for boiling cloth with alum
 * @param method the way of dyeing
 * @param fixer what fixes the colour
 * @param dips how often cloth goes through
 * @param temperature of a dip, degrees Celsius
 * @param minutes of one dip
 * @param kilograms of dry cloth that goes through it
 * @param pickup litres that a kilogram of cloth carries off in each dip
 * @param tied whether something is tied on the cloth
 * @param waxed whether there is wax on it
 */
public record BathOrder(
        Optional<Dye> dye,
        Method method,
        Mordant fixer,
        int dips,
        double temperature,
        double minutes,
        double kilograms,
        double pickup,
        boolean tied,
        boolean waxed) {
    /** Boiling cloth with alum. */
    public static BathOrder mordanting(double kilograms) {
        Method method = Methods.mordanting();
        return new BathOrder(Optional.empty(), method, Mordant.NONE, 1, method.usual(), 1, kilograms, 0, false, false);
    }
}
