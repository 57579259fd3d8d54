/**
 * Chance as an explicit, reproducible argument: named streams derived from one seed.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.random;

import org.jspecify.annotations.NullMarked;
