/**
 * In which of several ways files for machines are put down, as their programs ask for it.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.output.manner;

import org.jspecify.annotations.NullMarked;
