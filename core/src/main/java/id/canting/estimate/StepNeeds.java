package id.canting.estimate;

import id.canting.text.Text;

/**
 * What one step of the work takes.
 *
 * @param step its name in the design; empty for preparing the cloth, which is no step of a design
 * @param work what is done, for people
 * @param task what its hours are counted under
 * @param needs what it takes
 */
public record StepNeeds(String step, Text work, Task task, Needs needs) {}
