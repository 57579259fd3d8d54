/**
 * Cracks in a sheet of wax: where they run, and how a face breaks.
 *
 * <p>API: {@code Cracks}, {@code Cracking}, {@code Crack} and {@code CrackNetwork}; the rest may change without
 * notice.
 */
@NullMarked
package id.canting.geometry.crack;

import org.jspecify.annotations.NullMarked;
