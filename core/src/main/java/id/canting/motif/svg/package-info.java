/**
 * Drawings of the user's own, taken from plain SVG files as wax lines and areas.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.motif.svg;

import org.jspecify.annotations.NullMarked;
