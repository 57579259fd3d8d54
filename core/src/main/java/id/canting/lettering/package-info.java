/**
 * Letters as figures in mm, from one open face, so that a text looks the same in every program and on every machine.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.lettering;

import org.jspecify.annotations.NullMarked;
