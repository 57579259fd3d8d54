/** Pictures as PNG, painted with Java2D in bands. */
@NullMarked
package id.canting.output.png;

import org.jspecify.annotations.NullMarked;
