/**
 * Machines' drawings as G-code, in the words of a template that the machine's owner writes.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.output.gcode;

import org.jspecify.annotations.NullMarked;
