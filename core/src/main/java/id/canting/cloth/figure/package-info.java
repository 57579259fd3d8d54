/**
 * What marks keep from the dye, as figures: wax, ties, stitches, boards.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.cloth.figure;

import org.jspecify.annotations.NullMarked;
