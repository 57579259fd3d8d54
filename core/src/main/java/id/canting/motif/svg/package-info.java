/** Drawings of the user's own, taken from plain SVG files as wax lines and areas. */
@NullMarked
package id.canting.motif.svg;

import org.jspecify.annotations.NullMarked;
