/**
 * Machines' drawings as DXF of releases 12 and 2000, in ASCII and millimetres.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.output.dxf;

import org.jspecify.annotations.NullMarked;
