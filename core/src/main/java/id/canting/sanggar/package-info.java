/**
 * The front door for programs: {@code Sanggar} reads, makes and writes, {@code Draft} is a design still open to
 * changes.
 *
 * <p>API: programs may rely on it.
 */
@NullMarked
package id.canting.sanggar;

import org.jspecify.annotations.NullMarked;
