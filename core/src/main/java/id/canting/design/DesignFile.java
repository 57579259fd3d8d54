package id.canting.design;

import id.canting.text.SourceLocation;
import id.canting.text.UserError;
import java.util.Map;

/**
 * A design and where its steps stood in the file it was read from.
 *
 * @param design the design
 * @param places of the steps, by their names
 */
public record DesignFile(Design design, Map<String, SourceLocation> places) {
    /** The fault of a step, placed where the step stands. */
    public UserError at(Step step, UserError fault) {
        SourceLocation place = places.get(step.name());
        return place == null ? fault : fault.at(place);
    }
}
