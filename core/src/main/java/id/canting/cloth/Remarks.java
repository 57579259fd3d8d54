package id.canting.cloth;

import id.canting.cloth.draw.LeftOut;
import id.canting.text.Text;
import java.util.List;
import java.util.Map;

/**
 * What was noted while a cloth was made.
 *
 * @param notes what was fitted, for the report
 * @param warnings what is allowed but probably not meant
 * @param leftOut what could not be cut at the edge of its zone and was left out, by step
 */
public record Remarks(List<Text> notes, List<Text> warnings, Map<String, List<LeftOut>> leftOut) {
    /** Copies the collections. */
    public Remarks {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
        leftOut = Map.copyOf(leftOut);
    }
}
