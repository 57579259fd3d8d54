/**
 * The sheet a maker of stamps (cap) works from.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.cap;

import org.jspecify.annotations.NullMarked;
