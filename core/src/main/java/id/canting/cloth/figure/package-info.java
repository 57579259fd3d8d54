/** What marks keep from the dye, as figures: wax, ties, stitches, boards. Internal to the painting of a cloth. */
@NullMarked
package id.canting.cloth.figure;

import org.jspecify.annotations.NullMarked;
