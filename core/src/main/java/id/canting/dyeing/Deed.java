package id.canting.dyeing;

import id.canting.safety.Hazard;
import id.canting.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One thing that hands do in a way of dyeing, as sources say it.
 *
 * @param phase of the work
 * @param when in the work of a bath
 * @param condition under which it is done
 * @param tub id of the bath it is done in; empty for none
 * @param minutes how long; empty where it takes none worth counting or the design sets it
 * @param set whether the design sets minutes and temperature
 * @param temperature degrees Celsius, where one is asked for
 * @param stuffs what goes into the bath here
 * @param hazards what can hurt
 * @param words what is done, with places for numbers in braces
 * @param right what tells that it is right; may be empty
 * @param sources codes of who says so; empty where the sentence is ours
 */
public record Deed(
        Phase phase,
        When when,
        Condition condition,
        String tub,
        Optional<Amount> minutes,
        boolean set,
        Optional<Amount> temperature,
        List<Ingredient> stuffs,
        List<Hazard> hazards,
        Text words,
        Text right,
        String sources) {
    /** Copies the lists. */
    public Deed {
        stuffs = List.copyOf(stuffs);
        hazards = List.copyOf(hazards);
    }
}
