/**
 * Finds the recipe that a file of this program carries: a {@code RecipeReader} a format; {@code output.format} picks
 * the one that fits.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.output.recipe;

import org.jspecify.annotations.NullMarked;
