/**
 * Draws the marks of a recipe's steps onto their zones.
 *
 * <p>API: {@code DrawingMemory} and {@code Quality}; the rest may change without notice.
 */
@NullMarked
package id.canting.cloth.draw;

import org.jspecify.annotations.NullMarked;
