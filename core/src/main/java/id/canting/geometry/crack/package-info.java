/**
 * Cracks in a sheet of wax. Public for programs are {@code Cracks}, {@code Cracking}, {@code Crack} and {@code
 * CrackNetwork}; the rest is how a face breaks.
 */
@NullMarked
package id.canting.geometry.crack;

import org.jspecify.annotations.NullMarked;
