/** Finds the recipe that a file of this program carries: a {@code RecipeReader} a format; {@code output.format} picks the one that fits. */
@NullMarked
package id.canting.output.recipe;

import org.jspecify.annotations.NullMarked;
