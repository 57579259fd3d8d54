/**
 * How binding, stitching, folding and clamping keep dye from cloth: where a thread leaves its ring, which cells a fold
 * repeats, how far dye creeps in, and what share of a bath reaches each place.
 *
 * <p>API: {@code Folding} and what it is made of; the rest may change without notice.
 */
@NullMarked
package id.canting.resist;

import org.jspecify.annotations.NullMarked;
