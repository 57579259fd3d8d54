package id.canting.estimate;

import id.canting.dyeing.BathWork;
import id.canting.text.Text;
import java.util.Optional;

/**
 * What one step of the work takes.
 *
 * @param step its name in the design; empty for preparing the cloth, which is no step of a design
 * @param work what is done, for people
 * @param task what its hours are counted under
 * @param needs what it takes
 * @param bath everything that is done for its bath, where it has one
 */
public record StepNeeds(String step, Text work, Task task, Needs needs, Optional<BathWork> bath) {
    /** Work without a bath of dye. */
    StepNeeds(String step, Text work, Task task, Needs needs) {
        this(step, work, task, needs, Optional.empty());
    }
}
