/** Variations of a design: what may differ, and the choice of a few that do. */
@NullMarked
package id.canting.variation;

import org.jspecify.annotations.NullMarked;
