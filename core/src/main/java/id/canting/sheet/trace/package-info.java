/**
 * Tracing pages: a cloth's lines at true size on paper that can be joined.
 *
 * <p>Internal: may change without notice.
 */
@NullMarked
package id.canting.sheet.trace;

import org.jspecify.annotations.NullMarked;
