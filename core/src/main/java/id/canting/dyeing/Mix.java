package id.canting.dyeing;

import id.canting.text.Text;
import java.util.List;

/**
 * A bath as it is mixed.
 *
 * @param tub what it is
 * @param needed litres the cloth needs by the recipe
 * @param litres that are mixed: not below what can be mixed, and what a jug can show
 * @param portions what goes into it
 */
public record Mix(Tub tub, double needed, double litres, List<Portion> portions) {
    /** Copies the list. */
    public Mix {
        portions = List.copyOf(portions);
    }

    /** What it stands in. */
    public Text vessel() {
        return Vessel.told(litres);
    }
}
