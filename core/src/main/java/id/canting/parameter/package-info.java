/**
 * Declared parameters as data: what may be changed about a motif, in which unit and range.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.parameter;

import org.jspecify.annotations.NullMarked;
