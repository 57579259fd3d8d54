/** Declared parameters as data: what may be changed about a motif, in which unit and range. */
@NullMarked
package id.canting.parameter;

import org.jspecify.annotations.NullMarked;
