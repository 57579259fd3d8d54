/** Drawings as machines follow them: plain lines, circles and faces in millimetres, in the order of the work. */
@NullMarked
package id.canting.machine;

import org.jspecify.annotations.NullMarked;
