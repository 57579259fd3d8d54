/**
 * Variations of a design: what may differ, and the choice of a few that do.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.variation;

import org.jspecify.annotations.NullMarked;
