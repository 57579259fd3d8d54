package id.canting.dye;

import id.canting.text.Text;
import java.util.List;

/**
 * How a bath is made and how long cloth stays in it, as a source says it.
 *
 * @param gramsPerLitre dyestuff in a litre of the bath: raw stuff for a natural dye, powder or paste for another
 * @param litresPerKilogram bath for a kilogram of dry cloth
 * @param minutesPerDip how long one dip lasts
 * @param auxiliaries what else goes into a litre of bath or of fixing bath
 * @param source code of the source; empty where the numbers are this program's assumption
 * @param note in words what the numbers leave out
 */
public record Recipe(
        double gramsPerLitre,
        double litresPerKilogram,
        double minutesPerDip,
        List<Auxiliary> auxiliaries,
        String source,
        Text note) {
    /** Checks the amounts. */
    public Recipe {
        auxiliaries = List.copyOf(auxiliaries);
        if (!(gramsPerLitre > 0 && litresPerKilogram > 0 && minutesPerDip > 0)) {
            throw new IllegalArgumentException("a recipe needs amounts above 0, but has " + gramsPerLitre + ", "
                    + litresPerKilogram + ", " + minutesPerDip);
        }
    }

    /**
     * A chemical beside the dye.
     *
     * @param id stable name, such as naoh or tro
     * @param name its name for people
     * @param gramsPerLitre of it in a litre of bath
     */
    public record Auxiliary(String id, Text name, double gramsPerLitre) {
        /** Checks the amount. */
        public Auxiliary {
            if (!(gramsPerLitre > 0)) {
                throw new IllegalArgumentException(id + " needs an amount above 0 g/L, but has " + gramsPerLitre);
            }
        }
    }
}
