/** Finds the recipe that a file of this program carries; {@code RecipeReader} is the way in. */
@NullMarked
package id.canting.output.recipe;

import org.jspecify.annotations.NullMarked;
