/**
 * Sweep plans, and the batches that carry them out.
 *
 * <p>API: {@code Plan}, {@code PlanReader}, {@code Batch}, {@code BatchWork}, {@code BatchOptions},
 * {@code BatchMerge} and what they take and hand out; the rest may change without notice.
 */
@NullMarked
package id.canting.batch;

import org.jspecify.annotations.NullMarked;
