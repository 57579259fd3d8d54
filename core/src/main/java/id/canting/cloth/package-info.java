/** Carries a recipe's steps out, and paints the cloth after each of them. */
@NullMarked
package id.canting.cloth;

import org.jspecify.annotations.NullMarked;
