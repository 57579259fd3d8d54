/**
 * Drawings as machines follow them: plain lines, circles and faces in millimetres, in the order of the work.
 *
 * <p>API: {@code MachineDrawing} and what it is made of; the rest may change without notice.
 */
@NullMarked
package id.canting.machine;

import org.jspecify.annotations.NullMarked;
