/**
 * The page for the market: what a cloth is, what its motifs tell, who makes it, and what of it is still a plan.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.lookbook;

import org.jspecify.annotations.NullMarked;
