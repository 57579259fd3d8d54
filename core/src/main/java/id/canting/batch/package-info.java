/**
 * Sweep plans, and the batches that carry them out. Public are {@code Plan}, {@code PlanReader}, {@code Batch}, {@code
 * BatchMerge} and what they hand out.
 */
@NullMarked
package id.canting.batch;

import org.jspecify.annotations.NullMarked;
