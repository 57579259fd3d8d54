/**
 * Machines' drawings as G-code, in the words of a template that the machine's owner writes.
 *
 * <p>API: {@code GcodeTemplate} and its parts; the writer is internal.
 */
@NullMarked
package id.canting.output.gcode;

import org.jspecify.annotations.NullMarked;
