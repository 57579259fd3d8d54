/** Machines' drawings as DXF of release 12, in ASCII and millimetres. */
@NullMarked
package id.canting.output.dxf;

import org.jspecify.annotations.NullMarked;
