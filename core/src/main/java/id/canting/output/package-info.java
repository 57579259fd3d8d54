/**
 * What all files that leave the program share: they are written whole and carry their recipe.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.output;

import org.jspecify.annotations.NullMarked;
