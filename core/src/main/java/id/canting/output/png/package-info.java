/**
 * Pictures as PNG, painted with Java2D in bands.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.output.png;

import org.jspecify.annotations.NullMarked;
