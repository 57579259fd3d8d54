/** Chance as an explicit, reproducible argument: named streams derived from one seed. */
@NullMarked
package id.canting.random;

import org.jspecify.annotations.NullMarked;
