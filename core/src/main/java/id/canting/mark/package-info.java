/** What a hand puts on cloth before a dye bath: wax lines, dots and areas, ties, stitches and folds. */
@NullMarked
package id.canting.mark;

import org.jspecify.annotations.NullMarked;
