/**
 * Carries a recipe's steps out, and paints the cloth after each of them.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.cloth;

import org.jspecify.annotations.NullMarked;
