/**
 * What a hand puts on cloth before a dye bath: wax lines, dots and areas, ties, stitches and folds.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.mark;

import org.jspecify.annotations.NullMarked;
