/**
 * Machines' drawings as DXF of release 12, in ASCII and millimetres.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.output.dxf;

import org.jspecify.annotations.NullMarked;
