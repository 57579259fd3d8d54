/**
 * The front door for programs: {@code Sanggar} reads, makes and writes, {@code Draft} is a design still open to changes.
 * Both are public; the rest serves them.
 */
@NullMarked
package id.canting.sanggar;

import org.jspecify.annotations.NullMarked;
